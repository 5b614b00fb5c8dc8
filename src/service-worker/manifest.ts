import { base, build, files, prerendered, version } from '$service-worker';
import { hashedName } from '../lib/build/hosting/policy.ts';
import type { CacheScope } from '../lib/offline/message.ts';

/** Names the published version. Cached last, so that a cache that has it is complete. */
export const VERSION_FILE = `${base}/_app/version.json`;

/**
 * Scripts of the pages. Those of SvelteKit's client-side app, which are built too, are never requested
 * (lib/build/entries.ts).
 */
const SCRIPT = /^\/_app\/immutable\/chunks\//;
const FONT = /\/_app\/immutable\/fonts\/[\w.-]+\.woff2/;
/** The story's pages, its icons, and the 404 page. */
const STORY = /^\/(404\.html|[\w-]+\/(manifest\.webmanifest)?)?$|^\/icons\//;
/** The pages of the lecture and of the tables, and the tables themselves. */
const REST = /^\/[\w-]+\/(present|data)\/(?!.*\.json$)|^\/data\//;

const below = (path: string): string => path.slice(base.length);
const scopeOf = (path: string): CacheScope | null =>
	SCRIPT.test(path) || STORY.test(path) ? 'story' : REST.test(path) ? 'all' : null;

/** Every address of the site. */
const known: ReadonlySet<string> = new Set([...build, ...files, ...prerendered]);
const cacheable = [...known].filter((path) => scopeOf(below(path)));

/**
 * The files of a scope, except the fonts, which its pages name. Never cached: share pages, embeddable pages, the
 * handout, share images.
 */
export const listed = (scope: CacheScope): string[] =>
	cacheable.filter((path) => scopeOf(below(path)) === scope);
/** Whether a file may be cached. */
export const isListed = (path: string): boolean => cacheable.includes(path) || FONT.test(path);
/** Whether the site has this address at all. */
export const isKnown = (path: string): boolean => known.has(path);
/** Whether a file is named by its content's hash, so that it may come from the browser's cache or another version. */
export const isNamed = (path: string): boolean => hashedName.test(below(path));

/** The fonts that a page uses, from its styles. */
export const fontsOf = (html: string): string[] =>
	[...html.matchAll(new RegExp(FONT, 'g'))].map(([path]) => base + path);

/**
 * Returns the text of a page of this version, or an empty string for another file; throws for anything else.
 *
 * A page contains its version, so that a newer one that is just being published isn't mixed in. No other file may be
 * HTML, which is what a captive portal answers to every request.
 */
export async function inspect(path: string, answer: Response): Promise<string> {
	const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
	const text = isPage || path === VERSION_FILE ? await answer.clone().text() : '';
	const fits =
		answer.ok &&
		!answer.redirected &&
		isPage === /\/$|\.html$/.test(path) &&
		(!text || text.includes(`"${version}"`));
	if (!fits) throw new Error(`What came is not ${path} of version ${version}.`);
	return text;
}
