import type { ReaderInput, SceneDefinition, State } from './types.ts';

/**
 * All inputs of the scenes by their names in the address.
 *
 * @throws when two have the same parameter: one would overwrite the other in the address
 */
export function inputsOf(scenes: readonly SceneDefinition[]): ReadonlyMap<string, ReaderInput> {
	const byParam = new Map<string, ReaderInput>();
	for (const input of scenes.flatMap(({ inputs: sceneInputs = [] }) => sceneInputs)) {
		if (byParam.has(input.param)) throw new Error(`two inputs are called “${input.param}”`);
		byParam.set(input.param, input);
	}
	return byParam;
}

/** A step's state with the reader's inputs applied (or their absence): what is shown. */
export const withInputs = (
	scene: SceneDefinition,
	state: State,
	valuesOf: (param: string) => readonly number[] | null = () => null
): State =>
	(scene.inputs ?? []).reduce((shown, input) => input.apply(shown, valuesOf(input.param)), state);
