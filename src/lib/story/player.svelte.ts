import { inputsOf } from './inputs.ts';
import type { Step, Story } from './story.ts';
import type { ReaderInput, SceneDefinition } from './types.ts';

/** Who moved the player; a driver ignores what it caused itself. */
export type MoveSource = 'load' | 'scroll' | 'key' | 'link' | 'host' | 'speaker';

/** The `detail` of the `story:step` event. */
export interface StepDetail {
	readonly scene: string;
	readonly step: string;
	/** From 0 over the whole story. */
	readonly index: number;
	readonly by: MoveSource;
}

/** The story's only mutable state: where the reader is, who moved him, and what his own hand has set. */
export class Player<S extends SceneDefinition = SceneDefinition> {
	#index = $state(0);
	#by = $state<MoveSource>('load');
	#inputs = $state.raw<Readonly<Record<string, readonly number[]>>>({});
	/** True while the reader drags: pictures follow without a tween. */
	dragging = $state(false);
	/** What the reader can set, by name in the address. */
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

	/** Goes to a step by index. Staying where one is changes nothing and tells nobody. */
	go(index: number, by: MoveSource): void {
		const { index: next } = this.story.at(index);
		if (next === this.#index) return;
		this.#by = by;
		this.#index = next;
	}

	/** The reader's numbers of a hand, by its name in the address; null while there are none. */
	input(query: string): readonly number[] | null {
		return this.#inputs[query] ?? null;
	}

	/** Sets or clears a hand's numbers. What is not a list of the right length is ignored; numbers are clamped. */
	setInput(query: string, values: readonly number[] | null): void {
		const hand = this.inputs.get(query);
		if (!hand) return;
		const { [query]: _, ...others } = this.#inputs;
		const clean = values && clampInput(hand, values);
		this.#inputs = clean ? { ...others, [query]: clean } : others;
	}

	/** What the reader has set so far, `guess=41,50,60,70,82`, in the order of the story. */
	get search(): string {
		return searchOf(this);
	}
}

/** A player, or what stands for one: what drivers and pictures follow. */
export type PlayerLike<S extends SceneDefinition = SceneDefinition> = Pick<
	Player<S>,
	keyof Player<S>
>;

/** What hands have set, as an address carries it. */
export function searchOf(player: Pick<Player, 'inputs' | 'input'>): string {
	const set = (query: string): string => player.input(query)?.join(',') ?? '';
	return [...player.inputs.keys()]
		.filter(set)
		.map((query) => `${query}=${set(query)}`)
		.join('&');
}

/** The values clamped to what the hand allows, or null when they can't be meant. */
export function clampInput(hand: ReaderInput, values: readonly number[]): readonly number[] | null {
	if (values.length !== hand.count || !values.every(Number.isFinite)) return null;
	return values.map((value) => Math.min(hand.max, Math.max(hand.min, Math.round(value))));
}
