import tables from '$data/package.data.ts';
import { about } from '$about';
import { folderOf, langs } from '$lib/i18n/lang.ts';
import { absoluteUrl } from '$lib/page/urls.ts';
import type { EntryGenerator, RequestHandler } from './$types';

/** A sitemap needs absolute addresses: without the site's own there is none. */
const map = absoluteUrl('/sitemap.xml');

export const prerender = true;
export const entries: EntryGenerator = () => [
	{ file: 'robots.txt' },
	...(map ? [{ file: 'sitemap.xml' }] : [])
];

export const GET: RequestHandler = ({ params }) =>
	params.file === 'robots.txt'
		? new Response(`User-agent: *\nAllow: /\n${map ? `Sitemap: ${map}\n` : ''}`, {
				headers: { 'content-type': 'text/plain; charset=utf-8' }
			})
		: new Response(sitemap(), { headers: { 'content-type': 'application/xml; charset=utf-8' } });

/** The pages of an edition, by path. Embeddable and share pages are left out: their canonical page is the story. */
const pages = ['', 'data/', ...tables.map(({ name }) => `data/${name}/`)];

function sitemap(): string {
	const address = (path: string): string => absoluteUrl(path) ?? '';
	const alternates = (path: string): string =>
		langs
			.map(
				(lang) =>
					`<xhtml:link rel="alternate" hreflang="${lang}" href="${address(`/${folderOf(lang)}/${path}`)}"/>`
			)
			.join('') +
		(path ? '' : `<xhtml:link rel="alternate" hreflang="x-default" href="${address('/')}"/>`);
	const entry = (place: string, path: string): string =>
		`<url><loc>${address(place)}</loc>${alternates(path)}<lastmod>${about.updated}</lastmod></url>`;
	const entries = [
		entry('/', ''),
		...langs.flatMap((lang) => pages.map((path) => entry(`/${folderOf(lang)}/${path}`, path)))
	];
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}
