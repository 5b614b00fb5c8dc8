import { error } from '@sveltejs/kit';
import { entry } from 'virtual:entry';
import words from '$content/words.data.ts';
import { folderOf, langOf, langs } from '$lib/i18n/lang.ts';
import { Story } from '$lib/story/story.ts';
import { scenes } from '$scenes/index.ts';
import { scenePreview } from '../../../share-images.ts';
import { drawControls, drawPicture, tablesOf } from '../../render-picture.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	langs.flatMap((lang) => scenes.map(({ id }) => ({ lang: folderOf(lang), scene: id })));

/** One scene's picture, at its last step, in every format. */
export const load: PageServerLoad = async ({ params }) => {
	const lang = langOf(params.lang) ?? error(404);
	const number = scenes.findIndex(({ id }) => id === params.scene);
	const scene = scenes[number] ?? error(404);
	const steps = new Story(scenes).ofScene(number);
	const last = steps.at(-1) ?? error(404);
	const picture = await scene.load(lang);
	const drawn = drawPicture(picture, scene, last, ['tall', 'low', 'wide']);
	return {
		words: words[lang],
		scene: scene.id,
		drawn,
		steps: steps.map(({ id, name }) => ({ id, name })),
		controls: drawControls(picture),
		tables: await tablesOf(scene.id, lang),
		chart: entry('chart'),
		share: await scenePreview(scene.id, lang)
	};
};
