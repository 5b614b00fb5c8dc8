import { error } from '@sveltejs/kit';
import { entry } from 'virtual:entry';
import words from '$content/words.data.ts';
import { folderOf, langOf, langs } from '$lib/i18n/lang.ts';
import { loadControls } from './load-controls.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => langs.map((lang) => ({ lang: folderOf(lang) }));

/** The lecture's screen: words and controls of every step. Pictures are drawn when needed. */
export const load: PageServerLoad = async ({ params }) => {
	const lang = langOf(params.lang) ?? error(404);
	return { words: words[lang], controls: await loadControls(lang), present: entry('present') };
};
