import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import words from '$content/words.data.ts';
import { shareImageUrl, type ShareImageFile } from '$lib/build/share-images.ts';
import { folderOf, langOf, langs } from '$lib/i18n/lang.ts';
import sheets from '$lib/style/sheets.data.ts';
import { iconImages } from '../../share-images.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => langs.map((lang) => ({ lang: folderOf(lang) }));

/** The web app manifest of one edition, for home screens. */
export const GET: RequestHandler = ({ params }) => {
	const lang = langOf(params.lang) ?? error(404);
	const { title, description } = words[lang];
	const home = `${base}/${folderOf(lang)}/`;
	/** None where it was never made. */
	const icon = (image: ShareImageFile, purpose: 'any' | 'maskable') =>
		[shareImageUrl(image)]
			.filter((file) => file !== null)
			.map((file) => ({
				src: `${base}/${file}`,
				sizes: `${image.width}x${image.height}`,
				type: 'image/png',
				purpose
			}));
	const manifest = {
		name: title,
		short_name: title,
		description,
		lang,
		dir: 'ltr',
		id: home,
		start_url: home,
		scope: `${base}/`,
		display: 'minimal-ui',
		background_color: sheets.paper.light,
		theme_color: sheets.paper.light,
		icons: [
			...icon(iconImages.small, 'any'),
			...icon(iconImages.large, 'any'),
			...icon(iconImages.maskable, 'maskable')
		]
	};
	return new Response(JSON.stringify(manifest), {
		headers: { 'content-type': 'application/manifest+json; charset=utf-8' }
	});
};
