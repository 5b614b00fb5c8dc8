import { commonHeaders, kindOf, fileKinds, type Kind } from './policy.ts';
import type { Site } from './site.ts';

/** The limits of Cloudflare Pages. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

/**
 * A header as a line. If a site has so many inline blocks (with more languages) that the policy is too long, the hashes
 * are left to the pages' own `<meta>`: of two policies both apply.
 */
function fitting([name, value]: [string, string]): string {
	const line = `  ${name}: ${value}\n`;
	return line.length <= LONGEST_LINE
		? line
		: line.replace(/(?: 'sha256-[^']+')+/g, " 'unsafe-inline'");
}

const embedKind = fileKinds.find(({ name }) => name === 'embed');

/**
 * `_headers`, as Netlify and Cloudflare Pages read it.
 *
 * Where two rules fit an address, Netlify takes the later, narrower one's value, and Cloudflare joins both with a
 * comma, which for a Content-Security-Policy means that both apply. So the rule for everything has the embeddable
 * pages' policy, the loosest; the others repeat theirs in full, and the result is the same on both. No other header is
 * in two rules for one address. Files without a rule, and embeddable pages, keep the hosts' default `max-age=0,
 * must-revalidate`.
 */
export function headersFile({ addresses, base, headersOf }: Site): string {
	if (!embedKind) throw new Error('No kind of page may be framed.');
	const policy = headersOf(embedKind)['Content-Security-Policy'] ?? '';
	const rules: [string, Record<string, string>][] = [
		['/*', { 'Content-Security-Policy': policy, ...commonHeaders }]
	];
	for (const [pattern, kind] of patterns(addresses)) {
		const differing = Object.entries(headersOf(kind)).filter(
			([name, value]) => commonHeaders[name] !== value && value !== policy
		);
		rules.push([pattern, Object.fromEntries(differing)]);
	}
	const text = rules.map(
		([pattern, headers]) => `${base}${pattern}\n${Object.entries(headers).map(fitting).join('')}`
	);
	const longest = Math.max(
		...text
			.join('\n')
			.split('\n')
			.map((line) => line.length)
	);
	if (rules.length > MOST_RULES || longest > LONGEST_LINE)
		throw new Error(
			`_headers has ${rules.length} rules and a line of ${longest} characters: Cloudflare Pages reads ${MOST_RULES} and ${LONGEST_LINE}.`
		);
	return `# Written by \`npm run build\` from src/lib/build/hosting, for Netlify and Cloudflare Pages.\n\n${text.join('\n')}`;
}

/** Kinds that the rule for everything serves. */
const served = new Set<Kind['name']>(['file', 'embed', 'lost']);

/**
 * The fewest patterns that give each address its kind: a folder's if all in it are of one kind, else the address alone.
 */
export function patterns(addresses: readonly string[], folder = '/'): [string, Kind][] {
	const here = addresses.filter((address) => address.startsWith(folder));
	const all = new Set(here.map(kindOf));
	// A page's rule is harmless for a plain file; one that caches it forever is not.
	const found = [...all].filter(
		({ name }) =>
			name !== 'file' ||
			![...all].every((kind) => kind.name === 'file' || kind.framable !== undefined)
	);
	const [kind] = found;
	if (!kind) return [];
	if (found.length === 1 && folder !== '/')
		return served.has(kind.name) ? [] : [[`${folder}*`, kind]];
	const within = (address: string): string => address.slice(folder.length);
	const single = here.filter(
		(address) => !within(address).includes('/') && !served.has(kindOf(address).name)
	);
	const folders = new Set(
		here
			.filter((address) => within(address).includes('/'))
			.map((address) => folder + within(address).replace(/\/.*/, '/'))
	);
	return [
		...single.map((address): [string, Kind] => [address, kindOf(address)]),
		...[...folders].flatMap((inner) => patterns(here, inner))
	];
}
