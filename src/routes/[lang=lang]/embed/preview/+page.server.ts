import { error } from '@sveltejs/kit';
import { entry } from 'virtual:entry';
import words from '$content/words.data.ts';
import { colonOf, folderOf, langOf, langs } from '$lib/i18n/lang.ts';
import { absoluteUrl } from '$lib/page/urls.ts';
import { scenes } from '$scenes/index.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => langs.map((lang) => ({ lang: folderOf(lang) }));

/** What an editor may choose from, in this page's edition, and the texts of the code in each edition. */
export const load: PageServerLoad = ({ params }) => {
	const lang = langOf(params.lang) ?? error(404);
	const langWords = words[lang];
	const charts = scenes.map(({ id, steps }) => ({
		id,
		title: langWords.scenes[id]?.title ?? '',
		steps: Object.keys(steps).map((name) => ({
			id: `${id}/${name}`,
			headline: langWords.scenes[id]?.steps[name]?.headline ?? ''
		}))
	}));
	const editions = langs.map((each) => ({
		lang: each,
		name: words[each].ui.editionName,
		title: words[each].title,
		link: `${words[each].title}${colonOf(each)}${words[each].ui.fullStory}`,
		titles: Object.fromEntries(scenes.map(({ id }) => [id, words[each].scenes[id]?.title ?? '']))
	}));
	return { words: langWords, charts, editions, root: absoluteUrl('/'), preview: entry('preview') };
};
