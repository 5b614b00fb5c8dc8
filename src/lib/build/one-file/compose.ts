import { alonePolicy } from '../hosting/csp.ts';
import { inlineHashes } from '../hosting/csp-hashes.ts';
import { blockOf } from '../../present/edition.ts';
import type { EmbeddedPageName } from '../../one-file/requested-page.ts';
import type { Page } from './extract-page.ts';

/** A lecture window in the file. */
export interface EmbeddedPage extends Page {
	readonly name: EmbeddedPageName;
}

/** The content of one file. */
export interface Parts {
	readonly story: Page;
	/** The lecture's windows; those of the file's own edition first. */
	readonly pages: readonly EmbeddedPage[];
	/** Scripts: `early` runs in the head before the first paint, `script` at the end of the body. */
	readonly early: string;
	readonly script: string;
	/** The file names of all editions. */
	readonly files: readonly string[];
	/** The licences of third-party code, which copies must include. */
	readonly notices: string;
}

/**
 * Escapes what would end a script or hide its end from the HTML parser. It only occurs in strings, where the escape
 * means the same.
 */
const inScript = (code: string): string =>
	code.replace(/<(?=\/script|script|!--)/gi, '\\x3C').trim();
const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Until the lecture has replaced the story; see head-script.ts. */
const TURNING = 'html[data-turning] > body { visibility: hidden; }';

/**
 * A window's data, with its `@font-face` rules if they differ from the file's, and its styles, which are inactive until
 * it is requested.
 */
function windowBlock({ name, edition, faces, sheets }: EmbeddedPage, inFile: boolean): string {
	if (!edition) throw new Error(`The lecture’s ${name} carries no edition.`);
	return inFile
		? `<style data-sheets="${name}" media="not all">${sheets}</style>\n${blockOf(name, edition)}`
		: blockOf(name, { ...edition, faces });
}

/** Addresses that a browser would load from elsewhere, though the policy blocks it. */
const FOREIGN =
	/\b(?:src|href|data-share-page)="(?!#|\?|https?:|mailto:|data:)([^"?#]*)[^"]*"|url\((?!["']?(?:data:|#))[^)]*\)/g;

/**
 * Composes the one-file edition: the story with the lecture's windows in it. Without scripts it is the story.
 *
 * @throws when something in it needs another file
 */
export function compose({ story, pages, early, script, notices, files }: Parts): string {
	const rest = `
${story.head}
<meta name="robots" content="noindex">
${story.canonical}
<title>${quoted(story.title)}</title>
<style data-faces>${story.faces}</style>
<style data-sheets>${story.sheets}
${TURNING}</style>
${pages.map((page) => windowBlock(page, page.lang === story.lang)).join('\n')}
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
