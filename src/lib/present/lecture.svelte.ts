import { otherLang, type Lang } from '../i18n/lang.ts';
import { motion } from '../scene/motion.svelte.ts';
import type { MoveSource, Player } from '../story/player.svelte.ts';
import type { SceneDefinition } from '../story/types.ts';
import { Audience, snapshotOf, type Snapshot } from './audience.svelte.ts';
import { isNavCommand, type Command, type NavCommand, type PointerPosition } from './command.ts';

/** What covers the picture when the audience should look at the lecturer. */
export const covers = ['none', 'black', 'white'] as const;
export type Cover = (typeof covers)[number];
export const contrasts = ['paper', 'dark', 'high'] as const;
/** Colours for the projector: the page's own, its dark ones, or black on white. */
export type Contrast = (typeof contrasts)[number];

/** Limits of the text scale, in percent, and the step of + and −. */
export const scales = { least: 80, most: 160, step: 10 } as const;
/** Milliseconds after its last move until the pointer disappears. */
const POINTER_FADES = 1500;

/**
 * A lecture: the player, and how the audience sees it. Each window has one; sync reads its fields and calls `dispatch`.
 * While it is frozen, the player still moves but the audience sees `snapshot`.
 */
export class Lecture<S extends SceneDefinition = SceneDefinition> {
	cover = $state<Cover>('none');
	/** Text scale, in percent. */
	scale = $state(100);
	contrast = $state<Contrast>('paper');
	lang: Lang = $state('en');
	/** What the audience sees while it is frozen; null while it follows the player. */
	snapshot = $state.raw<Snapshot | null>(null);
	/** Whether single characters are commands in this window. */
	letters = $state(true);
	/** Whether the mouse moves the pointer in this window. */
	pointing = $state(false);
	/** Follows the player, unless frozen: what the stage shows. */
	readonly audience: Audience<S>;
	#pointer = $state.raw<PointerPosition | null>(null);
	#fade: ReturnType<typeof setTimeout> | undefined;
	readonly #listeners = new Set<(command: Command, by: MoveSource) => void>();

	constructor(
		readonly player: Player<S>,
		lang: Lang
	) {
		this.lang = lang;
		this.audience = new Audience(player, () => this.snapshot);
	}

	get frozen(): boolean {
		return this.snapshot !== null;
	}

	/** The pointer on the picture; null shortly after its last move. */
	get pointer(): PointerPosition | null {
		return this.#pointer;
	}

	/** The lecturer's choice; null follows the system. Shared by the whole window, see `motion`. */
	get motion(): 'full' | 'reduced' | null {
		return motion.choice;
	}

	set motion(choice: 'full' | 'reduced' | null) {
		motion.choice = choice;
	}

	/** Calls back after every command, including those for windows; returns a function that unsubscribes. */
	onCommand(listener: (command: Command, by: MoveSource) => void): () => void {
		this.#listeners.add(listener);
		return () => void this.#listeners.delete(listener);
	}

	/** Carries out one command. None is ever dropped. */
	dispatch(command: Command, by: MoveSource): void {
		if (isNavCommand(command)) this.#move(command, by);
		else this.#change(command);
		for (const listener of this.#listeners) listener(command, by);
	}

	#move(move: NavCommand, by: MoveSource): void {
		const covered = this.cover !== 'none';
		this.cover = 'none';
		if (covered && move.kind !== 'goTo') return;
		const { story, step } = this.player;
		const start = (scene: number): number => story.ofScene(scene)[0]?.index ?? step.index;
		switch (move.kind) {
			case 'next':
				return this.player.go(step.index + 1, by);
			case 'previous':
				return this.player.go(step.index - 1, by);
			case 'nextScene':
				return this.player.go(start(step.scene + 1), by);
			case 'previousScene':
				return this.player.go(start(Math.max(0, step.scene - 1)), by);
			case 'first':
				return this.player.go(0, by);
			case 'last':
				return this.player.go(Infinity, by);
			case 'goTo':
				return this.player.go(story.find(move.step)?.index ?? step.index, by);
		}
	}

	/**
	 * Window commands are left to the listeners, except `pointing` and `letters`, which only change this window's
	 * state.
	 */
	#change(change: Exclude<Command, NavCommand>): void {
		switch (change.kind) {
			case 'black':
			case 'white':
				this.cover = this.cover === change.kind ? 'none' : change.kind;
				break;
			case 'freeze':
				this.snapshot = this.snapshot ? null : snapshotOf(this.player);
				break;
			case 'scale':
				this.scale = change.by
					? Math.min(scales.most, Math.max(scales.least, this.scale + change.by * scales.step))
					: 100;
				break;
			case 'contrast':
				this.contrast =
					contrasts[(contrasts.indexOf(this.contrast) + 1) % contrasts.length] ?? 'paper';
				break;
			case 'motion':
				motion.choice = motion.reduced ? 'full' : 'reduced';
				break;
			case 'language':
				this.lang = otherLang(this.lang);
				break;
			case 'pointer':
				this.#point(change.at);
				break;
			case 'pointing':
				this.pointing = !this.pointing;
				break;
			case 'letters':
				this.letters = !this.letters;
				break;
		}
	}

	#point(at: PointerPosition | null): void {
		clearTimeout(this.#fade);
		const within = at && [at.x, at.y].every((share) => share >= 0 && share <= 1);
		this.#pointer = within ? { x: at.x, y: at.y } : null;
		if (within) this.#fade = setTimeout(() => (this.#pointer = null), POINTER_FADES);
	}
}
