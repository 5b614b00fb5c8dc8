import { searchOf, type MoveSource, type PlayerLike, type Player } from '../story/player.svelte.ts';
import type { Step, Story } from '../story/story.ts';
import type { ReaderInput, SceneDefinition, StepId } from '../story/types.ts';

/** What the audience keeps seeing while frozen: a step, and the reader inputs at that time. */
export interface Snapshot {
	readonly step: StepId;
	readonly hands: Readonly<Record<string, readonly number[]>>;
}

/** The player's current step and inputs. */
export function snapshotOf(player: Player): Snapshot {
	const set = [...player.inputs.keys()].flatMap((param) => {
		const values = player.input(param);
		return values ? [[param, values] as const] : [];
	});
	return { step: player.step.id, hands: Object.fromEntries(set) };
}

/**
 * The player as the audience sees it: the player itself, or the snapshot while frozen. Moves and inputs always go to
 * the player.
 */
export class Audience<S extends SceneDefinition> implements PlayerLike<S> {
	constructor(
		private readonly player: Player<S>,
		private readonly snapshot: () => Snapshot | null
	) {}

	get story(): Story<S> {
		return this.player.story;
	}

	get inputs(): ReadonlyMap<string, ReaderInput> {
		return this.player.inputs;
	}

	get step(): Step {
		return this.story.find(this.snapshot()?.step ?? '') ?? this.player.step;
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
		const snapshot = this.snapshot();
		return snapshot ? (snapshot.hands[param] ?? null) : this.player.input(param);
	}

	setInput(param: string, values: readonly number[] | null): void {
		this.player.setInput(param, values);
	}

	get search(): string {
		return searchOf(this);
	}
}
