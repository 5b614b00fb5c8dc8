import { parse, serialize, serializeOuter } from 'parse5';
import { turnLinks, type Turn } from './links.ts';
import { attribute, elements, remove, textIn, type Element } from './tree.ts';

/** A finished page of the site, taken apart, with its links turned for the file. */
export interface Page {
	readonly lang: string;
	readonly title: string;
	/** The fonts' faces, and all other rules. */
	readonly faces: string;
	readonly sheets: string;
	/** The script that runs before the first paint. */
	readonly look: string;
	readonly canonical: string;
	/** What else of the head goes along, as HTML. */
	readonly head: string;
	/** What stands in `<body>`, as HTML. */
	readonly body: string;
}

/** Of a page's head the file needs no more: the rest speaks to search engines, previews and browsers of the site. */
const isKept = (element: Element): boolean =>
	(element.tagName === 'meta' && ['description', 'theme-color'].includes(attribute(element, 'name') ?? '')) || (element.tagName === 'link' && attribute(element, 'rel') === 'icon');

/** Takes a page apart. Its `<noscript>` parts count as HTML; `plain` says whether they stay. */
export function takeApart(html: string, turn: Turn, { plain }: { plain: boolean }): Page {
	const root = elements(parse(html, { scriptingEnabled: false })).find(({ tagName }) => tagName === 'html');
	const [head, body] = ['head', 'body'].map((name) => root && elements(root).find(({ tagName }) => tagName === name));
	if (!root || !head || !body) throw new Error(`${turn.at} is no page.`);
	const parts = elements(head);
	const styles = parts.filter(({ tagName }) => tagName === 'style');
	const facesOf = styles.filter((style) => attribute(style, 'data-faces') !== undefined);
	const script = parts.find(({ tagName, attrs }) => tagName === 'script' && attrs.length === 0);
	const title = parts.find(({ tagName }) => tagName === 'title');
	if (!facesOf.length || !script || !title) throw new Error(`${turn.at} has no faces, no first script or no title.`);
	turnLinks(body, turn);
	if (!plain) for (const element of elements(body)) if (element.tagName === 'noscript') remove(element);
	return {
		lang: attribute(root, 'lang') ?? '',
		title: textIn(title),
		faces: facesOf.map(textIn).join(''),
		sheets: styles.filter((style) => !facesOf.includes(style)).map(textIn).join('\n'),
		look: textIn(script),
		canonical: parts.filter((link) => attribute(link, 'rel') === 'canonical').map((link) => serializeOuter(link)).join(''),
		head: parts.filter(isKept).map((element) => serializeOuter(element)).join('\n'),
		body: serialize(body).trim()
	};
}
