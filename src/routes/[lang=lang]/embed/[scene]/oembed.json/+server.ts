import { error, json } from '@sveltejs/kit';
import words from '$content/words.data.ts';
import { folderOf, langOf, langs } from '$lib/i18n/lang.ts';
import { oembed } from '$lib/page/oembed.ts';
import { frameHeight } from '$lib/page/snippet.ts';
import { scenes } from '$scenes/index.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	langs.flatMap((lang) => scenes.map(({ id }) => ({ lang: folderOf(lang), scene: id })));

/** The oEmbed document of one chart. */
export const GET: RequestHandler = ({ params }) => {
	const lang = langOf(params.lang) ?? error(404);
	const sceneWords = words[lang].scenes[params.scene] ?? error(404);
	return json(
		oembed(
			{
				lang,
				title: sceneWords.title,
				path: `embed/${params.scene}/`,
				width: 640,
				height: frameHeight(params.scene, 640)
			},
			words[lang].title
		)
	);
};
