import { langOf, type Lang } from '../../i18n/lang.ts';
import { requestedPage, embeddedPages } from '../../one-file/requested-page.ts';
import type { Ways } from '../../present/edition.ts';
import { oneFileName } from '../../one-file/file-name.ts';
import { attribute, elements, remove, setAttribute, type Element } from './tree.ts';

/** What links are rewritten with. */
export interface Turn {
	/** The edition of the file. */
	readonly file: Lang;
	/** The page's address below the base path: `/en/present/`. */
	readonly at: string;
	readonly base: string;
	/** What the names of this story's files begin with. */
	readonly slug: string;
	/** The site's public origin, or null if it isn't set. */
	readonly origin: string | null;
}

/**
 * Rewrites an address for the file: to a part of the file itself, the other edition's file beside it, or the site's
 * absolute address; null if that isn't known.
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
	// After a language switch in the lecture, links lead to this file's story: the other file may not be there.
	const sameEdition = at.startsWith(`/${folder}/`);
	if (lang && rest === '') return `${sameEdition ? '?' : oneFileName(slug, lang)}${hash}`;
	const page = embeddedPages.find(
		(name) => name === (rest === 'present/' ? 'present' : rest === 'present/notes/' ? 'notes' : '')
	);
	if (lang && page)
		return `${lang === file || sameEdition ? '' : oneFileName(slug, lang)}?${page}${hash}`;
	return origin && `${origin}${base}${path}${search}${hash}`;
}

/** Attributes with an address. */
const ADDRESSES = ['href', 'data-share-page'];

/**
 * Rewrites a page's links. Elements that need the site (`data-site`) are removed if its address isn't known, and those
 * that only work on the site (`data-site="here"`) always. Any other link to the site then becomes plain text.
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
			// Without scripts the file is only the story.
			if (name === 'href' && there?.startsWith('?') && requestedPage(there))
				setAttribute(element, 'class', `${attribute(element, 'class') ?? ''} needs-scripts`.trim());
		}
		// The embed dialog is left out.
		if (attribute(element, 'data-embed') !== undefined)
			for (const name of ['data-embed', 'aria-haspopup']) setAttribute(element, name, null);
	}
}

/** Rewrites a lecture window's links: to what is in the file, or null for what needs the site. */
export const rewriteWays = (ways: Ways, turn: Turn): Ways => ({
	...ways,
	story: rewriteLink(ways.story, turn) ?? '?',
	window: rewriteLink(ways.window, turn) ?? '?',
	other: null,
	file: null,
	worker: null,
	phones: turn.origin !== null
});
