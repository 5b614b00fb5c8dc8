import { error, json } from '@sveltejs/kit';
import words from '$content/words.data.ts';
import { folderOf, langOf, langs } from '$lib/i18n/lang.ts';
import { oembed } from '$lib/page/oembed.ts';
import { frameHeight } from '$lib/page/snippet.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => langs.map((lang) => ({ lang: folderOf(lang) }));

/** The oEmbed document of the whole story. */
export const GET: RequestHandler = ({ params }) => {
	const lang = langOf(params.lang) ?? error(404);
	const { title } = words[lang];
	return json(
		oembed({ lang, title, path: 'embed/', width: 640, height: frameHeight(undefined, 640) }, title)
	);
};
