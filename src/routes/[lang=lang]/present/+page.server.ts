import { error } from '@sveltejs/kit';
import { entry } from 'virtual:entry';
import words from '../../../content/words.build.ts';
import { folderOf, langOf, langs } from '../../../lib/i18n/lang.ts';
import { Story } from '../../../lib/story/story.ts';
import { scenes } from '../../../scenes/index.ts';
import { drawControls } from '../draw.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => langs.map((lang) => ({ lang: folderOf(lang) }));

/** The lecture's screen: words and controls of every step. Its pictures are drawn as they are needed. */
export const load: PageServerLoad = async ({ params }) => {
	const lang = langOf(params.lang) ?? error(404);
	const story = new Story(scenes);
	const slides = scenes.map(async (scene, number) => {
		const { default: picture } = await scene.load();
		return { scene: scene.id, places: story.ofScene(number).map(({ id, name, scene: own, local }) => ({ id, name, scene: own, local })), controls: drawControls(picture, lang) };
	});
	return { words: words[lang], slides: await Promise.all(slides), present: entry('present') };
};
