import { error } from '@sveltejs/kit';
import words from '$content/words.data.ts';
import { folderOf, langOf, langs } from '$lib/i18n/lang.ts';
import { sheetsOf } from '$lib/story/handout-sheets.ts';
import { Story } from '$lib/story/story.ts';
import { scenes } from '$scenes/index.ts';
import { drawState } from '../render-picture.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => langs.map((lang) => ({ lang: folderOf(lang) }));

/** The handout: every scene's sheets, each with its picture. */
export const load: PageServerLoad = async ({ params }) => {
	const lang = langOf(params.lang) ?? error(404);
	const story = new Story(scenes);
	const drawn = scenes.map(async (scene, number) => {
		const picture = await scene.load(lang);
		const sheets = sheetsOf(scene, story.ofScene(number)).map(({ part, state, steps }) => ({
			part,
			steps,
			picture: drawState(picture, state, ['tall', 'wide'])
		}));
		return { id: scene.id, steps: story.ofScene(number), sheets };
	});
	return { words: words[lang], scenes: await Promise.all(drawn) };
};
