import type { ReaderInput, SceneDefinition, State } from './types.ts';

/**
 * All hands of the scenes by their names in the address.
 *
 * @throws when two have the same name: one would overwrite the other there
 */
export function inputsOf(scenes: readonly SceneDefinition[]): ReadonlyMap<string, ReaderInput> {
	const hands = new Map<string, ReaderInput>();
	for (const hand of scenes.flatMap(({ inputs: own = [] }) => own)) {
		if (hands.has(hand.param)) throw new Error(`two hands are called “${hand.param}”`);
		hands.set(hand.param, hand);
	}
	return hands;
}

/** A step's state with the reader's numbers, or their absence, laid over it: what is really shown. */
export const withInputs = (
	scene: SceneDefinition,
	state: State,
	valuesOf: (query: string) => readonly number[] | null = () => null
): State =>
	(scene.inputs ?? []).reduce((shown, hand) => hand.apply(shown, valuesOf(hand.param)), state);
