import { inputsOf } from './inputs.ts';
import type { Step, Story } from './story.ts';
import type { ReaderInput, SceneDefinition } from './types.ts';

/** What moved the player. A controller ignores the moves that it caused itself. */
export type MoveSource = 'load' | 'scroll' | 'key' | 'link' | 'host' | 'speaker';

/** The `detail` of the `story:step` event. */
export interface StepDetail {
	readonly scene: string;
	readonly step: string;
	/** From 0 over the whole story. */
	readonly index: number;
	readonly by: MoveSource;
}

/** The story's only mutable state: the current step, what moved the reader there, and the reader's inputs. */
export class Player<S extends SceneDefinition = SceneDefinition> {
	#index = $state(0);
	#by = $state<MoveSource>('load');
	#inputs = $state.raw<Readonly<Record<string, readonly number[]>>>({});
	/** True while the reader drags: pictures then update without a tween. */
	dragging = $state(false);
	/** What the reader can set, by parameter. */
	readonly inputs: ReadonlyMap<string, ReaderInput>;

	constructor(
		readonly story: Story<S>,
		start = 0
	) {
		this.inputs = inputsOf(story.scenes);
		this.#index = story.at(start).index;
	}

	get step(): Step {
		return this.story.at(this.#index);
	}

	get by(): MoveSource {
		return this.#by;
	}

	/** Goes to a step by index. Does nothing if it is the current one. */
	go(index: number, by: MoveSource): void {
		const { index: next } = this.story.at(index);
		if (next === this.#index) return;
		this.#by = by;
		this.#index = next;
	}

	/** The reader's values of an input, by its parameter; null while there are none. */
	input(param: string): readonly number[] | null {
		return this.#inputs[param] ?? null;
	}

	/** Sets or clears an input's values. A list of the wrong length clears them; numbers are clamped. */
	setInput(param: string, values: readonly number[] | null): void {
		const input = this.inputs.get(param);
		if (!input) return;
		const { [param]: _, ...others } = this.#inputs;
		const clean = values && clampInput(input, values);
		this.#inputs = clean ? { ...others, [param]: clean } : others;
	}

	/** What the reader has set, as a query string: `guess=41,50,60,70,82`, in the story's order. */
	get search(): string {
		return searchOf(this);
	}
}

/** A player, or what stands in for one: what controllers and pictures follow. */
export type PlayerLike<S extends SceneDefinition = SceneDefinition> = Pick<
	Player<S>,
	keyof Player<S>
>;

/** The reader's inputs as a query string. */
export function searchOf(player: Pick<Player, 'inputs' | 'input'>): string {
	const set = (param: string): string => player.input(param)?.join(',') ?? '';
	return [...player.inputs.keys()]
		.filter(set)
		.map((param) => `${param}=${set(param)}`)
		.join('&');
}

/** The values clamped to the input's range, or null when they are not valid for it. */
export function clampInput(
	input: ReaderInput,
	values: readonly number[]
): readonly number[] | null {
	if (values.length !== input.count || !values.every(Number.isFinite)) return null;
	return values.map((value) => Math.min(input.max, Math.max(input.min, Math.round(value))));
}
