import { searchOf, type MoveSource, type PlayerLike, type Player } from '../story/player.svelte.ts';
import type { Step, Story } from '../story/story.ts';
import type { ReaderInput, SceneDefinition, StepId } from '../story/types.ts';

/** What a frozen audience goes on seeing: a step, and the numbers that hands had set by then. */
export interface Snapshot {
	readonly step: StepId;
	readonly hands: Readonly<Record<string, readonly number[]>>;
}

/** What there is to see of a player now. */
export function snapshotOf(player: Player): Snapshot {
	const set = [...player.inputs.keys()].flatMap((param) => {
		const values = player.input(param);
		return values ? [[param, values] as const] : [];
	});
	return { step: player.step.id, hands: Object.fromEntries(set) };
}

/**
 * The player as the audience sees him: himself, or what is held. Whoever moves or sets something here does so to the
 * player.
 */
export class Audience<S extends SceneDefinition> implements PlayerLike<S> {
	constructor(
		private readonly player: Player<S>,
		private readonly held: () => Snapshot | null
	) {}

	get story(): Story<S> {
		return this.player.story;
	}

	get inputs(): ReadonlyMap<string, ReaderInput> {
		return this.player.inputs;
	}

	get step(): Step {
		return this.story.find(this.held()?.step ?? '') ?? this.player.step;
	}

	get by(): MoveSource {
		return this.player.by;
	}

	get dragging(): boolean {
		return this.player.dragging;
	}

	set dragging(drags: boolean) {
		this.player.dragging = drags;
	}

	go(index: number, by: MoveSource): void {
		this.player.go(index, by);
	}

	input(param: string): readonly number[] | null {
		const held = this.held();
		return held ? (held.hands[param] ?? null) : this.player.input(param);
	}

	setInput(param: string, values: readonly number[] | null): void {
		this.player.setInput(param, values);
	}

	get search(): string {
		return searchOf(this);
	}
}
