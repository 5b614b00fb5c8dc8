import { folderOf, type Lang } from '../i18n/lang.ts';
import { absoluteUrl } from './urls.ts';
import { iframe } from './snippet.ts';

/** An embeddable page, for its oEmbed document (oembed.com, version 1.0, type rich). */
interface Frame {
	readonly lang: Lang;
	readonly title: string;
	/** Inside the edition: `embed/` or `embed/<scene>/`. */
	readonly path: string;
	readonly width: number;
	/** Enough for all of it at that width, so that loading causes no layout shift. */
	readonly height: number;
}

/** The oEmbed document of an embeddable page. */
export function oembed(
	{ lang, title, path, width, height }: Frame,
	provider: string
): Record<string, string | number> {
	const address = absoluteUrl(`/${folderOf(lang)}/${path}`) ?? `/${folderOf(lang)}/${path}`;
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: provider,
		provider_url: absoluteUrl(`/${folderOf(lang)}/`) ?? `/${folderOf(lang)}/`,
		width,
		height,
		cache_age: 86_400,
		html: iframe(address, title, height)
	};
}
