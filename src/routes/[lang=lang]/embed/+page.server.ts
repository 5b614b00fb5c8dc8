import { error } from '@sveltejs/kit';
import { entry } from 'virtual:entry';
import { folderOf, langOf, langs } from '$lib/i18n/lang.ts';
import { loadStory } from '../load-story.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => langs.map((lang) => ({ lang: folderOf(lang) }));

/** The embeddable story. */
export const load: PageServerLoad = async ({ params }) => ({
	...(await loadStory(langOf(params.lang) ?? error(404))),
	frame: entry('frame')
});
