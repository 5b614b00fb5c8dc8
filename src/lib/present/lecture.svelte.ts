import { otherLang, type Lang } from '../i18n/lang.ts';
import { motion } from '../scene/motion.svelte.ts';
import type { MoveSource, Player } from '../story/player.svelte.ts';
import type { SceneDefinition } from '../story/types.ts';
import { Audience, snapshotOf, type Snapshot } from './audience.svelte.ts';
import { isNavCommand, type Command, type NavCommand, type PointerPosition } from './command.ts';

/** What lies over the picture when the room should look at the lecturer. */
export const covers = ['none', 'black', 'white'] as const;
export type Cover = (typeof covers)[number];
export const contrasts = ['paper', 'dark', 'high'] as const;
/** Colours for the projector: the page's own, its dark ones, or black on white. */
export type Contrast = (typeof contrasts)[number];

/** Least and most of the text's scale, in percent, and one press of + or −. */
export const scales = { least: 80, most: 160, step: 10 } as const;
/** Milliseconds that the pointer outlasts its last move. */
const POINTER_FADES = 1500;

/**
 * A lecture: the player, and how the room sees it. Each of its windows has one; whatever ties windows together reads
 * the fields and calls `do`. While it is frozen, the player still moves but the audience keeps `held`.
 */
export class Lecture<S extends SceneDefinition = SceneDefinition> {
	cover = $state<Cover>('none');
	/** Of the text, in percent. */
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

	/** The dot on the picture; gone a moment after its last move. */
	get pointer(): PointerPosition | null {
		return this.#pointer;
	}

	/** The reader's or lecturer's choice; null follows the system. One for the whole window, see `motion`. */
	get motion(): 'full' | 'reduced' | null {
		return motion.choice;
	}

	set motion(choice: 'full' | 'reduced' | null) {
		motion.choice = choice;
	}

	/** Calls back after every command, also those that the lecture itself can't carry out; returns how to stop. */
	onCommand(ear: (command: Command, by: MoveSource) => void): () => void {
		this.#listeners.add(ear);
		return () => void this.#listeners.delete(ear);
	}

	/** Carries out one command. None is ever dropped, however fast they come. */
	dispatch(command: Command, by: MoveSource): void {
		if (isNavCommand(command)) this.#move(command, by);
		else this.#change(command);
		for (const ear of this.#listeners) ear(command, by);
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

	/** Deeds are for those who hear them, but for the two that only this window's own state is asked for. */
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
