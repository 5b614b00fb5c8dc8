import { env } from '$env/dynamic/public';
import { error } from '@sveltejs/kit';
import { entry } from 'virtual:entry';
import { about } from '$about';
import words from '$content/words.data.ts';
import tables from '$data/package.data.ts';
import { folderOf, langOf, langs } from '$lib/i18n/lang.ts';
import { analyticsOf } from '$lib/analytics/address.ts';
import { article } from '$lib/page/json-ld.ts';
import sheets from '$lib/style/sheets.data.ts';
import { loadStory } from './load-story.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => langs.map((lang) => ({ lang: folderOf(lang) }));

/** The story, its sources, and its structured data. */
export const load: PageServerLoad = async ({ params, parent }) => {
	const lang = langOf(params.lang) ?? error(404);
	const primary = tables.map(({ name, titles, sources }) => ({
		name,
		title: titles[lang],
		sources: [
			...new Set(sources.filter(({ role }) => role === 'primary').map(({ title }) => title))
		]
	}));
	const { share } = await parent();
	const reports = analyticsOf(env.PUBLIC_ANALYTICS_URL);
	return {
		...(await loadStory(lang)),
		tables: primary,
		thing: article(words, lang, about, share.file),
		paper: sheets.paper,
		analytics: reports && { to: reports, script: entry('analytics').script }
	};
};
