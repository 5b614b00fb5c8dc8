import { render } from 'svelte/server';
import { formats, type Format } from '$lib/chart/format.ts';
import type { Lang } from '$lib/i18n/lang.ts';
import type { SceneTables, TableView } from '$lib/page/table.ts';
import LivePicture from '$lib/scene/LivePicture.svelte';
import { describe } from '$lib/story/describe.ts';
import { withInputs } from '$lib/story/inputs.ts';
import type { Step } from '$lib/story/story.ts';
import type { LoadedPicture, Scene, State } from '$lib/story/types.ts';

const views = import.meta.glob<SceneTables>('../../scenes/*/tables.data.ts', {
	import: 'default'
});

/** The tables under a scene's picture, in one edition. */
export const tablesOf = async (scene: string, lang: Lang): Promise<readonly TableView[]> =>
	(await views[`../../scenes/${scene}/tables.data.ts`]?.())?.[lang] ?? [];

/** A scene's picture at one step, before any input: HTML for each format, and its description. */
export function drawPicture<B extends Format['name']>(
	picture: LoadedPicture,
	scene: Scene,
	step: Step,
	shapes: readonly B[]
): Record<B, string> & { step: string; description: string } {
	const state = withInputs(scene, step.state);
	return {
		...drawState(picture, state, shapes),
		step: step.id,
		description: describe(picture, step.name, state)
	};
}

/** A picture of any state of its scene. */
export function drawState<B extends Format['name']>(
	picture: LoadedPicture,
	state: State,
	shapes: readonly B[]
): Record<B, string> {
	const drawn = shapes.map(
		(name) =>
			[
				name,
				render(LivePicture, { props: { animator: { state }, picture, format: formats[name] } }).body
			] as const
	);
	return Object.fromEntries(drawn) as Record<B, string>;
}

/** A scene's controls before any input, by step, so that hydrating them causes no layout shift. */
export function drawControls({
	controls = {},
	language,
	figures
}: LoadedPicture): Record<string, string> {
	const props = {
		language,
		figures,
		input: () => ({ values: null, set: () => undefined }),
		next: () => undefined
	};
	return Object.fromEntries(
		Object.entries(controls).flatMap(([step, Controls]) =>
			Controls ? [[step, render(Controls, { props }).body]] : []
		)
	);
}
