import { error } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { entry } from 'virtual:entry';
import words from '../../content/words.build.ts';
import tables from '../../data/package.build.ts';
import { boxes } from '../../lib/chart/box.ts';
import { folderOf, langOf, langs, type Lang } from '../../lib/i18n/lang.ts';
import { language } from '../../lib/i18n/language.ts';
import type { SceneTables } from '../../lib/read/table.ts';
import LivePicture from '../../lib/stage/LivePicture.svelte';
import { underHands } from '../../lib/story/hands.ts';
import { servedPlace } from '../../lib/story/served.ts';
import { Story } from '../../lib/story/story.ts';
import type { Picture } from '../../lib/story/types.ts';
import { scenes } from '../../scenes/index.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => langs.map((lang) => ({ lang: folderOf(lang) }));

const views = import.meta.glob<SceneTables>('../../scenes/*/tables.build.ts', { import: 'default' });

/** A scene's controls as they stand before the reader has touched them, by step, so that the page keeps their room. */
function drawControls({ controls = {}, labels, figures }: Picture<unknown, unknown>, lang: Lang): Record<string, string> {
	const props = { language: language(labels, lang), figures, hand: () => ({ values: null, set: () => undefined }), next: () => undefined };
	return Object.fromEntries(Object.entries(controls).map(([step, Controls]) => [step, render(Controls, { props }).body]));
}

/** Everything that the page of one edition says and shows. Runs while prerendering only. */
export const load: PageServerLoad = async ({ params }) => {
	const lang = langOf(params.lang);
	if (!lang) error(404);
	const story = new Story(scenes);
	const drawn = scenes.map(async (scene, number) => {
		const { default: picture } = await scene.load();
		const draw = (step: number) => {
			const place = story.at(step);
			const html = (box: 'tall' | 'wide'): string =>
				render(LivePicture, { props: { stage: { state: underHands(scene, place.state) }, picture, box: boxes[box], language: language(picture.labels, lang) } }).body;
			return { tall: html('tall'), wide: html('wide'), step: place.id };
		};
		const served = servedPlace(story, number);
		const last = story.ofScene(number).at(-1) ?? served;
		return {
			served: draw(served.index),
			final: last === served ? null : draw(last.index),
			tables: (await views[`../../scenes/${scene.id}/tables.build.ts`]?.())?.[lang] ?? [],
			controls: drawControls(picture, lang)
		};
	});
	const sources = tables.map(({ name, titles, sources: all }) => ({ name, title: titles[lang], sources: [...new Set(all.filter(({ role }) => role === 'primary').map(({ title }) => title))] }));
	return { lang, words: words[lang], tables: sources, drawn: await Promise.all(drawn), read: entry('read') };
};
