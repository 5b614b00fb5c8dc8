import { render } from 'svelte/server';
import { boxes, type Box } from '../../lib/chart/box.ts';
import type { Lang } from '../../lib/i18n/lang.ts';
import { language } from '../../lib/i18n/language.ts';
import type { SceneTables, TableView } from '../../lib/read/table.ts';
import LivePicture from '../../lib/stage/LivePicture.svelte';
import { underHands } from '../../lib/story/hands.ts';
import type { Place } from '../../lib/story/story.ts';
import type { Picture, Scene, State } from '../../lib/story/types.ts';

const views = import.meta.glob<SceneTables>('../../scenes/*/tables.build.ts', { import: 'default' });

/** The tables under a scene's picture, in one edition. */
export const tablesOf = async (scene: string, lang: Lang): Promise<readonly TableView[]> => (await views[`../../scenes/${scene}/tables.build.ts`]?.())?.[lang] ?? [];

/** A scene's picture at one step, as the reader finds it before he has set anything: one piece of HTML for each box. */
export function drawPicture<B extends Box['name']>(picture: Picture<unknown, unknown>, scene: Scene, place: Place, lang: Lang, shapes: readonly B[]): Record<B, string> & { step: string } {
	return { ...drawState(picture, underHands(scene, place.state), lang, shapes), step: place.id };
}

/** A picture of any state of its scene. */
export function drawState<B extends Box['name']>(picture: Picture<unknown, unknown>, state: State, lang: Lang, shapes: readonly B[]): Record<B, string> {
	const drawn = shapes.map((name) => [name, render(LivePicture, { props: { stage: { state }, picture, box: boxes[name], language: language(picture.labels, lang) } }).body] as const);
	return Object.fromEntries(drawn) as Record<B, string>;
}

/** A scene's controls as they stand before the reader has touched them, by step, so that the page keeps their room. */
export function drawControls({ controls = {}, labels, figures }: Picture<unknown, unknown>, lang: Lang): Record<string, string> {
	const props = { language: language(labels, lang), figures, hand: () => ({ values: null, set: () => undefined }), next: () => undefined };
	return Object.fromEntries(Object.entries(controls).flatMap(([step, Controls]) => (Controls ? [[step, render(Controls, { props }).body]] : [])));
}
