import { langOf, type Lang } from '../../i18n/lang.ts';
import { requestedPage, embeddedPages } from '../../one-file/requested-page.ts';
import type { Ways } from '../../present/edition.ts';
import { oneFileName } from '../../one-file/file-name.ts';
import { attribute, elements, remove, setAttribute, type Element } from './tree.ts';

/** What addresses in a page are turned by. */
export interface Turn {
	/** The edition whose file it becomes. */
	readonly file: Lang;
	/** Where the page is on the site, below the base path: `/en/present/`. */
	readonly at: string;
	readonly base: string;
	/** What the files of this story are called by. */
	readonly slug: string;
	/** The site's public origin, or null where the build isn't told. */
	readonly origin: string | null;
}

/**
 * An address on a page of the site as the file has it: a part of the file itself, the other edition's file beside it, or
 * the site in full; null for the site where nobody knows its address.
 */
export function rewriteLink(
	address: string,
	{ file, at, base, origin, slug }: Turn
): string | null {
	if (/^(#|[a-z]+:)/i.test(address)) return address;
	const { pathname, search, hash } = new URL(address, `http://site.invalid${base}${at}`);
	const path = pathname.slice(base.length);
	const [, folder, rest = ''] = /^\/([^/]+)\/(.*)$/.exec(path) ?? [];
	const lang = langOf(folder);
	// The edition that a lecture has changed to leads back to this file's story: the other file may not be there.
	const own = at.startsWith(`/${folder}/`);
	if (lang && rest === '') return `${own ? '?' : oneFileName(slug, lang)}${hash}`;
	const page = embeddedPages.find(
		(name) => name === (rest === 'present/' ? 'present' : rest === 'present/notes/' ? 'notes' : '')
	);
	if (lang && page) return `${lang === file || own ? '' : oneFileName(slug, lang)}?${page}${hash}`;
	return origin && `${origin}${base}${path}${search}${hash}`;
}

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'data-door'];

/**
 * Turns a page's links. What needs the site (`data-site`) is left out where its address isn't known, and what works
 * within the site alone (`data-site="here"`) always; any other link to it is then plain text.
 */
export function rewriteLinks(body: Element, turn: Turn): void {
	for (const element of elements(body)) {
		const site = attribute(element, 'data-site');
		if (site === 'here' || (site === '' && !turn.origin)) remove(element);
	}
	for (const element of elements(body)) {
		for (const name of ADDRESSES) {
			const address = attribute(element, name);
			if (address === undefined) continue;
			const there = rewriteLink(address, turn);
			if (there === null && element.tagName === 'a') remove(element, true);
			else setAttribute(element, name, there);
			// Without scripts the file is the story alone.
			if (name === 'href' && there?.startsWith('?') && requestedPage(there))
				setAttribute(element, 'class', `${attribute(element, 'class') ?? ''} needs-scripts`.trim());
		}
		// The site's own dialog for frames stays behind.
		if (attribute(element, 'data-embed') !== undefined)
			for (const name of ['data-embed', 'aria-haspopup']) setAttribute(element, name, null);
	}
}

/** Turns where a window of the lecture leads: what the file holds is in it, and it has no site around it. */
export const rewriteWays = (ways: Ways, turn: Turn): Ways => ({
	...ways,
	story: rewriteLink(ways.story, turn) ?? '?',
	window: rewriteLink(ways.window, turn) ?? '?',
	other: null,
	file: null,
	worker: null,
	phones: turn.origin !== null
});
