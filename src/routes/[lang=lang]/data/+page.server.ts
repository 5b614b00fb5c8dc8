import { error } from '@sveltejs/kit';
import words from '$content/words.data.ts';
import tables from '$data/package.data.ts';
import { folderOf, langOf, langs } from '$lib/i18n/lang.ts';
import { catalogue } from '$lib/page/json-ld.ts';
import { tableNamesOf } from './scene-tables.ts';
import { scenes } from '$scenes/index.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => langs.map((lang) => ({ lang: folderOf(lang) }));

/** The tables, by the scene that draws them first. */
export const load: PageServerLoad = async ({ params }) => {
	const lang = langOf(params.lang) ?? error(404);
	const listed = tables.map(({ name, titles, descriptions, rows, licenses }) => ({
		name,
		title: titles[lang],
		description: descriptions[lang],
		rows: rows.length,
		licences: licenses.map(({ title }) => title)
	}));
	const seen = new Set<string>();
	const groups = [];
	for (const { id } of scenes) {
		const all = await tableNamesOf(id);
		const fresh = all.filter((name) => !seen.has(name));
		// Every scene links to its part of this page: one that draws nothing new names its tables again.
		const tableNames = fresh.length > 0 ? fresh : all;
		tableNames.forEach((name) => seen.add(name));
		groups.push({
			id,
			title: words[lang].scenes[id]?.title ?? '',
			tables: listed.filter(({ name }) => tableNames.includes(name))
		});
	}
	return {
		words: words[lang],
		groups,
		others: listed.filter(({ name }) => !seen.has(name)),
		thing: catalogue(tables, words[lang])
	};
};
