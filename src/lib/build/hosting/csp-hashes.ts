import { createHash } from 'node:crypto';

/** The hashes of a page's inline scripts and styles, as in a Content-Security-Policy: `'sha256-…'`. */
export interface InlineHashes {
	readonly scripts: readonly string[];
	readonly styles: readonly string[];
}

/** Types of `<script>` that a browser runs or obeys; any other, such as JSON-LD, is a data block and needs no hash. */
const RUN = new Set([
	'',
	'module',
	'text/javascript',
	'application/javascript',
	'importmap',
	'speculationrules'
]);

const BLOCK = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>/gi;
const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^"'<>])*>/gi;
const VALUE = /"[^"]*"|'[^']*'/g;
/** Inline event handlers (`onclick=`), which no hash allows. */
const HANDLER = /\son[a-z]+\s*=/i;

const attribute = (tag: string, name: string): string | undefined =>
	new RegExp(`\\b${name}\\s*=\\s*["']?([^"'\\s>]*)`, 'i').exec(tag)?.[1];
const hash = (text: string): string =>
	`'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The hashes of a page's inline scripts and styles, each once and sorted, so that builds are reproducible.
 *
 * @throws when the page has an inline event handler, which the policy would silently block
 */
export function inlineHashes(html: string): InlineHashes {
	const scripts = new Set<string>();
	const styles = new Set<string>();
	for (const [, name = '', tag = '', text = ''] of html.matchAll(BLOCK)) {
		if (name.toLowerCase() === 'style') styles.add(hash(text));
		else if (
			attribute(tag, 'src') === undefined &&
			RUN.has((attribute(tag, 'type') ?? '').toLowerCase())
		)
			scripts.add(hash(text));
	}
	const handler = html
		.replace(BLOCK, '')
		.match(TAG)
		?.find((tag) => HANDLER.test(tag.replace(VALUE, '""')));
	if (handler)
		throw new Error(
			`The site's policy forbids inline event handlers; put a listener into a script instead: ${handler}`
		);
	return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}

/** The hashes of all these pages. */
export const union = (all: readonly InlineHashes[]): InlineHashes => ({
	scripts: [...new Set(all.flatMap(({ scripts }) => scripts))].sort(),
	styles: [...new Set(all.flatMap(({ styles }) => styles))].sort()
});
