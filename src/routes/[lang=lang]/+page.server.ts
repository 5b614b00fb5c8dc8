import { error } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { entry } from 'virtual:entry';
import words from '../../content/words.build.ts';
import { boxes } from '../../lib/chart/box.ts';
import { folderOf, langOf, langs } from '../../lib/i18n/lang.ts';
import { language } from '../../lib/i18n/language.ts';
import type { SceneTables } from '../../lib/read/table.ts';
import LivePicture from '../../lib/stage/LivePicture.svelte';
import { underHands } from '../../lib/story/hands.ts';
import { servedPlace } from '../../lib/story/served.ts';
import { Story } from '../../lib/story/story.ts';
import { scenes } from '../../scenes/index.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => langs.map((lang) => ({ lang: folderOf(lang) }));

const tables = import.meta.glob<SceneTables>('../../scenes/*/tables.build.ts', { import: 'default' });

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
			tables: (await tables[`../../scenes/${scene.id}/tables.build.ts`]?.())?.[lang] ?? [],
			controls: Object.keys(picture.controls ?? {})
		};
	});
	return { lang, words: words[lang], drawn: await Promise.all(drawn), read: entry('read') };
};
