import { error } from '@sveltejs/kit';
import { entry } from 'virtual:entry';
import words from '$content/words.data.ts';
import { folderOf, langOf, langs } from '$lib/i18n/lang.ts';
import { scenes } from '$scenes/index.ts';
import { coverOf, scenePreview } from '../../../share-images.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	langs.flatMap((lang) => scenes.map(({ id }) => ({ lang: folderOf(lang), scene: id })));

/** The share page of one scene: its title, its share image, and the words of its cover step. */
export const load: PageServerLoad = async ({ params }) => {
	const lang = langOf(params.lang) ?? error(404);
	const sceneWords = words[lang].scenes[params.scene] ?? error(404);
	const card = sceneWords.steps[coverOf(params.scene).step.name]?.text ?? [];
	return {
		words: words[lang],
		scene: params.scene,
		title: sceneWords.title,
		description: card.map(({ text }) => text).join(''),
		redirect: entry('redirect'),
		share: await scenePreview(params.scene, lang)
	};
};
