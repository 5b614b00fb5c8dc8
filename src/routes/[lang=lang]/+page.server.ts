import { error } from '@sveltejs/kit';
import tables from '../../data/package.build.ts';
import { folderOf, langOf, langs } from '../../lib/i18n/lang.ts';
import { loadStory } from './story.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => langs.map((lang) => ({ lang: folderOf(lang) }));

/** The story, and who its figures come from. */
export const load: PageServerLoad = async ({ params }) => {
	const lang = langOf(params.lang) ?? error(404);
	const primary = tables.map(({ name, titles, sources }) => ({ name, title: titles[lang], sources: [...new Set(sources.filter(({ role }) => role === 'primary').map(({ title }) => title))] }));
	return { ...(await loadStory(lang)), tables: primary };
};
