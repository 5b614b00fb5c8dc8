import type { ReaderInput, SceneDefinition, State } from './types.ts';

/**
 * All hands of the scenes by their names in the address.
 *
 * @throws when two have the same name: one would overwrite the other there
 */
export function inputsOf(scenes: readonly SceneDefinition[]): ReadonlyMap<string, ReaderInput> {
	const hands = new Map<string, ReaderInput>();
	for (const hand of scenes.flatMap(({ hands: own = [] }) => own)) {
		if (hands.has(hand.query)) throw new Error(`two hands are called “${hand.query}”`);
		hands.set(hand.query, hand);
	}
	return hands;
}

/** A step's state with the reader's numbers, or their absence, laid over it: what is really shown. */
export const withInputs = (
	scene: SceneDefinition,
	state: State,
	valuesOf: (query: string) => readonly number[] | null = () => null
): State =>
	(scene.hands ?? []).reduce((shown, hand) => hand.apply(shown, valuesOf(hand.query)), state);
