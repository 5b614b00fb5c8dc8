import { parse, serialize, serializeOuter } from 'parse5';
import type { Edition } from '../../present/edition.ts';
import { rewriteLinks, rewriteWays, type Turn } from './rewrite-links.ts';
import { attribute, elements, textIn, type Element } from './tree.ts';

/** The parts of a built page, with its links rewritten for the file. */
export interface Page {
	readonly lang: string;
	readonly title: string;
	/** The `@font-face` rules, and all other rules. */
	readonly faces: string;
	readonly sheets: string;
	/** The script that runs before the first paint. */
	readonly look: string;
	readonly canonical: string;
	/** The other elements of the head that are needed, as HTML. */
	readonly head: string;
	/** The content of `<body>`, as HTML. */
	readonly body: string;
	/** The data of a lecture window, if it is one. */
	readonly edition: Edition<never> | null;
}

/** All that the file needs of a page's head; the rest is for search engines, link previews and the site. */
const isNeeded = (element: Element): boolean =>
	(element.tagName === 'meta' &&
		['description', 'theme-color'].includes(attribute(element, 'name') ?? '')) ||
	(element.tagName === 'link' && attribute(element, 'rel') === 'icon');

/** The edition's data in a page, with its links rewritten for the file. */
function editionIn(parts: readonly Element[], turn: Turn): Edition<never> | null {
	const block = parts.find((part) => attribute(part, 'data-edition') !== undefined);
	if (!block) return null;
	const edition = JSON.parse(textIn(block)) as Edition<never>;
	return { ...edition, ways: rewriteWays(edition.ways, turn) };
}

/** Extracts the parts of a page. `<noscript>` content is parsed as HTML. */
export function extractPage(html: string, turn: Turn): Page {
	const root = elements(parse(html, { scriptingEnabled: false })).find(
		({ tagName }) => tagName === 'html'
	);
	const [head, body] = ['head', 'body'].map(
		(name) => root && elements(root).find(({ tagName }) => tagName === name)
	);
	if (!root || !head || !body) throw new Error(`${turn.at} is no page.`);
	const parts = elements(head);
	const styles = parts.filter(({ tagName }) => tagName === 'style');
	const facesOf = styles.filter((style) => attribute(style, 'data-faces') !== undefined);
	const script = parts.find(({ tagName, attrs }) => tagName === 'script' && attrs.length === 0);
	const title = parts.find(({ tagName }) => tagName === 'title');
	if (!facesOf.length || !script || !title)
		throw new Error(`${turn.at} has no faces, no first script or no title.`);
	rewriteLinks(body, turn);
	return {
		lang: attribute(root, 'lang') ?? '',
		title: textIn(title),
		faces: facesOf.map(textIn).join(''),
		sheets: styles
			.filter((style) => !facesOf.includes(style))
			.map(textIn)
			.join('\n'),
		look: textIn(script),
		canonical: parts
			.filter((link) => attribute(link, 'rel') === 'canonical')
			.map((link) => serializeOuter(link))
			.join(''),
		head: parts
			.filter(isNeeded)
			.map((element) => serializeOuter(element))
			.join('\n'),
		body: serialize(body).trim(),
		edition: editionIn(elements(body), turn)
	};
}
