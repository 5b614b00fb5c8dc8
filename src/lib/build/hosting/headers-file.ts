import { commonHeaders, kindOf, fileKinds, type Kind } from './policy.ts';
import type { Site } from './site.ts';

/** Cloudflare Pages reads no more than this. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

/**
 * A header that fits into a line. Where a site has so many inline blocks, as with more languages, that the policy wouldn't,
 * their hashes are left to the pages' own `<meta>`: of two policies both hold.
 */
function fitting([name, value]: [string, string]): string {
	const line = `  ${name}: ${value}\n`;
	return line.length <= LONGEST_LINE
		? line
		: line.replace(/(?: 'sha256-[^']+')+/g, " 'unsafe-inline'");
}

const door = fileKinds.find(({ name }) => name === 'door');

/**
 * `_headers`, as Netlify and Cloudflare Pages read it.
 *
 * Where two rules fit an address, Netlify takes the later, narrower one's value, and Cloudflare joins both with a comma,
 * which for a Content-Security-Policy means that both hold. So the rule for everything has the doors' policy, the loosest; the others
 * say theirs in full, and either reading comes to the same. No other header stands in two rules for one address. Files of
 * no rule, and doors, keep the hosts' own `max-age=0, must-revalidate`.
 */
export function headersFile({ addresses, base, headersOf }: Site): string {
	if (!door) throw new Error('No kind of page may be framed.');
	const policy = headersOf(door)['Content-Security-Policy'] ?? '';
	const rules: [string, Record<string, string>][] = [
		['/*', { 'Content-Security-Policy': policy, ...commonHeaders }]
	];
	for (const [pattern, kind] of patterns(addresses)) {
		const own = Object.entries(headersOf(kind)).filter(
			([name, value]) => commonHeaders[name] !== value && value !== policy
		);
		rules.push([pattern, Object.fromEntries(own)]);
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
const served = new Set<Kind['name']>(['file', 'door', 'lost']);

/** The fewest patterns that give each address its kind: a folder's where all in it are of one kind, else the address alone. */
export function patterns(addresses: readonly string[], folder = '/'): [string, Kind][] {
	const here = addresses.filter((address) => address.startsWith(folder));
	const all = new Set(here.map(kindOf));
	// A plain file takes no harm from a page's rule; it does from one that has it kept for ever.
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
