import { alonePolicy } from '../hosting/csp.ts';
import { inlineHashes } from '../hosting/csp-hashes.ts';
import { blockOf } from '../../present/edition.ts';
import type { EmbeddedPageName } from '../../one-file/requested-page.ts';
import type { Page } from './extract-page.ts';

/** A window of the lecture that the file holds beside its story. */
export interface EmbeddedPage extends Page {
	readonly name: EmbeddedPageName;
}

/** What goes into one file. */
export interface Parts {
	readonly story: Page;
	/** The lecture's windows; the edition's own come first. */
	readonly held: readonly EmbeddedPage[];
	/** Run in the head before anything is painted, and when all is there. */
	readonly early: string;
	readonly script: string;
	/** The files of all editions, which lie side by side. */
	readonly files: readonly string[];
	/** The licences of other people's code in it, which copies must carry. */
	readonly notices: string;
}

/** In a script, what would end it or hide its end from HTML; it only stands in texts there, where this says the same. */
const inScript = (code: string): string =>
	code.replace(/<(?=\/script|script|!--)/gi, '\\x3C').trim();
const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Until the lecture stands in the story's place; see early.ts. */
const TURNING = 'html[data-turning] > body { visibility: hidden; }';

/** A window's edition, with its faces where they aren't the file's own, and its rules, which lie idle until it is asked for. */
function kept({ name, edition, faces, sheets }: EmbeddedPage, own: boolean): string {
	if (!edition) throw new Error(`The lecture’s ${name} carries no edition.`);
	return own
		? `<style data-sheets="${name}" media="not all">${sheets}</style>\n${blockOf(name, edition)}`
		: blockOf(name, { ...edition, faces });
}

/** What a browser would ask somebody for, though the policy would not let it. */
const FOREIGN =
	/\b(?:src|href|data-door)="(?!#|\?|https?:|mailto:|data:)([^"?#]*)[^"]*"|url\((?!["']?(?:data:|#))[^)]*\)/g;

/**
 * The story as one file, and the lecture's windows within it. Without scripts it is the story.
 *
 * @throws when something in it leads to a file that is not there
 */
export function compose({ story, held, early, script, notices, files }: Parts): string {
	const rest = `
${story.head}
<meta name="robots" content="noindex">
${story.canonical}
<title>${quoted(story.title)}</title>
<style data-faces>${story.faces}</style>
<style data-sheets>${story.sheets}
${TURNING}</style>
${held.map((page) => kept(page, page.lang === story.lang)).join('\n')}
<script type="module">${inScript(script)}</script>
</head>
<body>
${story.body}
</body>
</html>
<!--
${notices.replace(/-(?=-)/g, '- ').trim()}
-->
`;
	const first = `<script>${story.look}</script>
<script>${inScript(early)}</script>`;
	const named = rest.replace(/<script type="module">.*?<\/script>/s, '').matchAll(FOREIGN);
	const stray = [...named].find(([, file = '']) => !files.includes(file))?.[0];
	if (stray)
		throw new Error(`The story in one file would lack what it names: ${stray.slice(0, 200)}`);
	return `<!doctype html>
<html lang="${story.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta http-equiv="Content-Security-Policy" content="${alonePolicy(inlineHashes(first + rest))}">
${first}${rest}`;
}
