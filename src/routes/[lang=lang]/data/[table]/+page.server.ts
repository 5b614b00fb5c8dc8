import { error } from '@sveltejs/kit';
import { entry } from 'virtual:entry';
import words from '$content/words.data.ts';
import tables from '$data/package.data.ts';
import { folderOf, langOf, langs } from '$lib/i18n/lang.ts';
import { dataset } from '$lib/page/json-ld.ts';
import { scenes } from '$scenes/index.ts';
import { tableNamesOf } from '../scene-tables.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	langs.flatMap((lang) => tables.map(({ name }) => ({ lang: folderOf(lang), table: name })));

/** One table, whole. */
export const load: PageServerLoad = async ({ params }) => {
	const lang = langOf(params.lang) ?? error(404);
	const table = tables.find(({ name }) => name === params.table) ?? error(404);
	const users = [];
	for (const { id } of scenes)
		if ((await tableNamesOf(id)).includes(table.name))
			users.push({ id, title: words[lang].scenes[id]?.title ?? '' });
	return {
		words: words[lang],
		table,
		users,
		sortTable: entry('sortTable'),
		thing: dataset(table, lang)
	};
};
