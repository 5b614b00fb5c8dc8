import { slug } from '$about';
import { base, version } from '$service-worker';
import type { CacheScope } from '../lib/offline/message.ts';
import { fontsOf, inspect, isNamed, listed, VERSION_FILE } from './manifest.ts';

/** Another site of the same origin, under another path, keeps its own. */
const PREFIX = `${slug}${base}:`;
const OWN = `${PREFIX}${version}:`;
/** How many files are fetched at a time: those that the page itself wants must not wait. */
const CONCURRENCY = 3;

const match = (path: string, shelf: CacheScope): Promise<Response | undefined> =>
	caches.match(path, { cacheName: OWN + shelf, ignoreVary: true });

/** Whether all of a shelf is there. */
export const isKept = async (shelf: CacheScope): Promise<boolean> =>
	(await match(VERSION_FILE, shelf)) !== undefined;

/** A file of this version, where the shelf that has it is whole and can be read. */
export async function matchCached(path: string): Promise<Response | undefined> {
	try {
		for (const shelf of ['story', 'all'] as const) {
			const own = (await isKept(shelf)) ? await match(path, shelf) : undefined;
			if (own) return own;
		}
	} catch {
		// The disk is broken, or forbidden by now: the network has it all.
	}
	return undefined;
}

/** A file that another shelf or version has, or else the network, which is asked again when the line breaks. */
async function get(path: string): Promise<Response> {
	const ask = (): Promise<Response> =>
		fetch(path, { cache: isNamed(path) ? 'default' : 'no-cache', priority: 'low' });
	return (isNamed(path) && (await caches.match(path, { ignoreVary: true }))) || ask().catch(ask);
}

async function download(shelf: CacheScope): Promise<void> {
	if (await isKept(shelf)) return;
	await caches.delete(OWN + shelf);
	const cache = await caches.open(OWN + shelf);
	// Pages stand last and are taken first: they name fonts.
	const all = new Set(listed(shelf));
	const rest = [...all];
	const put = async (path: string): Promise<void> => {
		// The rest shares its fonts with the story.
		if (path !== VERSION_FILE && (await matchCached(path))) return;
		const answer = await get(path);
		const fonts = fontsOf(await inspect(path, answer)).filter((font) => !all.has(font));
		for (const font of new Set(fonts)) rest.push(font);
		fonts.forEach((font) => all.add(font));
		await cache.put(path, answer);
	};
	const lane = async (): Promise<void> => {
		for (let path = rest.pop(); path !== undefined; path = rest.pop()) await put(path);
	};
	try {
		await Promise.all(Array.from({ length: CONCURRENCY }, lane));
		await put(VERSION_FILE);
	} catch (error) {
		rest.length = 0;
		await caches.delete(OWN + shelf);
		throw error;
	}
}

const filling = new Map<CacheScope, Promise<void>>();

/** Keeps all of a shelf, or nothing of it. */
export function fillScope(shelf: CacheScope): Promise<void> {
	const running = filling.get(shelf) ?? download(shelf).finally(() => filling.delete(shelf));
	filling.set(shelf, running);
	return running;
}

/** What there is of each version: its shelves, and the mark that its worker has stepped aside. */
const names = async (): Promise<string[]> =>
	(await caches.keys()).filter((name) => name.startsWith(PREFIX));

/** Whether a version before this one kept all: what a reader has prepared, he has after an update too. */
export const allWasKept = async (): Promise<boolean> =>
	(await names()).some((name) => name.endsWith(':all'));

/** There while this version's worker lets a visit come from the network: it may be stopped and started again in the middle of one. Where nothing can be read, all comes from there. */
const ASIDE = `${OWN}aside`;
export const isAside = (): Promise<boolean> => caches.has(ASIDE).catch(() => true);
export const stepAside = async (aside: boolean): Promise<void> =>
	void (await (aside ? caches.open(ASIDE) : caches.delete(ASIDE)));

/** Whether the workers of all other versions have stepped aside, so that no page that is open needs one. */
export async function othersAreAside(): Promise<boolean> {
	const all = await names();
	return all
		.filter((name) => name.endsWith(':story') && !name.startsWith(OWN))
		.every((name) => all.includes(name.replace(/story$/, 'aside')));
}

/** Lets go of everything that isn't this version's. */
export async function deleteOld(): Promise<void> {
	for (const name of await names()) if (!name.startsWith(OWN)) await caches.delete(name);
}
