import type { Lang } from '$lib/i18n/lang.ts';
import { scenes } from '$scenes/index.ts';
import { drawControls } from '../render-picture.ts';

/** The HTML of every step's controls, by step id, for the lecture's windows. Used while prerendering only. */
export async function loadControls(lang: Lang): Promise<Record<string, string>> {
	const drawn = scenes.map(async ({ id, load }) =>
		Object.entries(drawControls(await load(lang))).map(([name, html]) => [`${id}/${name}`, html])
	);
	return Object.fromEntries((await Promise.all(drawn)).flat());
}
