import { base, build, files, prerendered, version } from '$service-worker';
import { hashedName } from '../lib/build/hosting/policy.ts';
import type { CacheScope } from '../lib/offline/message.ts';

/** Which version is out. CacheScope last, so that whatever has it is whole. */
export const VERSION_FILE = `${base}/_app/version.json`;

/** Scripts of the pages; those of a client-side app, which is built beside them, nobody asks for (lib/build/entries.ts). */
const SCRIPT = /^\/_app\/immutable\/chunks\//;
const FONT = /\/_app\/immutable\/fonts\/[\w.-]+\.woff2/;
/** The doors of the story, its icons, and the page for lost readers. */
const STORY = /^\/(404\.html|[\w-]+\/(manifest\.webmanifest)?)?$|^\/icons\//;
/** The doors of the lecture and of the tables, and the tables themselves. */
const REST = /^\/[\w-]+\/(present|data)\/(?!.*\.json$)|^\/data\//;

const below = (path: string): string => path.slice(base.length);
const scopeOf = (own: string): CacheScope | null =>
	SCRIPT.test(own) || STORY.test(own) ? 'story' : REST.test(own) ? 'all' : null;

/** Every address of the site. */
const known: ReadonlySet<string> = new Set([...build, ...files, ...prerendered]);
const kept = [...known].filter((path) => scopeOf(below(path)));

/** What is kept on a shelf, but for the fonts, which its pages name. Not kept: doors of shared scenes and for frames, the handout, pictures for previews. */
export const listed = (shelf: CacheScope): string[] =>
	kept.filter((path) => scopeOf(below(path)) === shelf);
/** Whether a file is one that may be kept. */
export const isListed = (path: string): boolean => kept.includes(path) || FONT.test(path);
/** Whether the site has this address at all. */
export const isKnown = (path: string): boolean => known.has(path);
/** Whether a file may be taken from wherever it is: from the browser's memory, or from another version. */
export const isNamed = (path: string): boolean => hashedName.test(below(path));

/** The fonts that a page is set in, from its styles. */
export const fontsOf = (html: string): string[] =>
	[...html.matchAll(new RegExp(FONT, 'g'))].map(([path]) => base + path);

/**
 * An answer's text where it is a page of this version, or nothing where it is another file; anything else throws.
 *
 * A page says its version, so that none of a newer one comes in while it is being published; and no other file is a page,
 * which is what a hotel's network answers to everything until one signs in.
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
