import type { Place, Story } from './story.ts';
import type { Hand, SceneDefinition } from './types.ts';

/** Who moved the player; a driver ignores what it caused itself. */
export type By = 'load' | 'scroll' | 'key' | 'link' | 'host' | 'speaker';

/** The `detail` of the `story:step` event. */
export interface StepDetail {
	readonly scene: string;
	readonly step: string;
	/** From 0 over the whole story. */
	readonly index: number;
	readonly by: By;
}

/** The story's only mutable state: where the reader is, who moved him, and what his own hand has set. */
export class Player<S extends SceneDefinition = SceneDefinition> {
	#index = $state(0);
	#by = $state<By>('load');
	#hands = $state.raw<Readonly<Record<string, readonly number[]>>>({});
	/** True while the reader drags: pictures follow without a tween. */
	dragging = $state(false);

	constructor(readonly story: Story<S>, start = 0) {
		this.#index = story.at(start).index;
	}

	get place(): Place {
		return this.story.at(this.#index);
	}

	get by(): By {
		return this.#by;
	}

	/** Goes to a step by index. Staying where one is changes nothing and tells nobody. */
	go(index: number, by: By): void {
		const { index: next } = this.story.at(index);
		if (next === this.#index) return;
		this.#by = by;
		this.#index = next;
	}

	/** The reader's numbers in a scene, or null while there are none. */
	hand(scene: string): readonly number[] | null {
		return this.#hands[scene] ?? null;
	}

	/** Sets or clears the reader's numbers. What is not a list of the right length is ignored; numbers are clamped. */
	setHand(scene: string, values: readonly number[] | null): void {
		const hand = this.story.scenes.find(({ id }) => id === scene)?.hand;
		if (!hand) return;
		const { [scene]: _, ...others } = this.#hands;
		const clean = values && clampHand(hand, values);
		this.#hands = clean ? { ...others, [scene]: clean } : others;
	}
}

/** The values clamped to what the hand allows, or null when they can't be meant. */
export function clampHand(hand: Hand, values: readonly number[]): readonly number[] | null {
	if (values.length !== hand.count || !values.every(Number.isFinite)) return null;
	return values.map((value) => Math.min(hand.max, Math.max(hand.min, Math.round(value))));
}
