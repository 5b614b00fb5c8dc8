import { slug } from '$about';
import { base, version } from '$service-worker';
import type { CacheScope } from '../lib/offline/message.ts';
import { fontsOf, inspect, isNamed, listed, VERSION_FILE } from './manifest.ts';

/** A site under another path of the same origin has its own caches. */
const PREFIX = `${slug}${base}:`;
const CURRENT = `${PREFIX}${version}:`;
/** How many files are fetched at a time: few, so that the page's own requests don't wait. */
const CONCURRENCY = 3;

const match = (path: string, scope: CacheScope): Promise<Response | undefined> =>
	caches.match(path, { cacheName: CURRENT + scope, ignoreVary: true });

/** Whether a scope is cached completely. */
export const isCached = async (scope: CacheScope): Promise<boolean> =>
	(await match(VERSION_FILE, scope)) !== undefined;

/** A file of this version, from a complete and readable cache. */
export async function matchCached(path: string): Promise<Response | undefined> {
	try {
		for (const scope of ['story', 'all'] as const) {
			const cached = (await isCached(scope)) ? await match(path, scope) : undefined;
			if (cached) return cached;
		}
	} catch {
		// Storage has failed or is forbidden by now: use the network.
	}
	return undefined;
}

/** A file from another scope's or version's cache, or else from the network, with a second try. */
async function get(path: string): Promise<Response> {
	const ask = (): Promise<Response> =>
		fetch(path, { cache: isNamed(path) ? 'default' : 'no-cache', priority: 'low' });
	return (isNamed(path) && (await caches.match(path, { ignoreVary: true }))) || ask().catch(ask);
}

async function download(scope: CacheScope): Promise<void> {
	if (await isCached(scope)) return;
	await caches.delete(CURRENT + scope);
	const cache = await caches.open(CURRENT + scope);
	// Pages are last in the list and taken first: they name fonts.
	const all = new Set(listed(scope));
	const rest = [...all];
	const put = async (path: string): Promise<void> => {
		// Other scopes share fonts with the story.
		if (path !== VERSION_FILE && (await matchCached(path))) return;
		const answer = await get(path);
		const fonts = fontsOf(await inspect(path, answer)).filter((font) => !all.has(font));
		for (const font of new Set(fonts)) rest.push(font);
		fonts.forEach((font) => all.add(font));
		await cache.put(path, answer);
	};
	const worker = async (): Promise<void> => {
		for (let path = rest.pop(); path !== undefined; path = rest.pop()) await put(path);
	};
	try {
		await Promise.all(Array.from({ length: CONCURRENCY }, worker));
		await put(VERSION_FILE);
	} catch (error) {
		rest.length = 0;
		await caches.delete(CURRENT + scope);
		throw error;
	}
}

const filling = new Map<CacheScope, Promise<void>>();

/** Caches all of a scope, or nothing of it. */
export function fillScope(scope: CacheScope): Promise<void> {
	const running = filling.get(scope) ?? download(scope).finally(() => filling.delete(scope));
	filling.set(scope, running);
	return running;
}

/** The names of all caches of this site: each version's scopes, and the marker that its worker has stepped aside. */
const names = async (): Promise<string[]> =>
	(await caches.keys()).filter((name) => name.startsWith(PREFIX));

/**
 * Whether an earlier version was cached completely: then this one is too, so that what the reader has prepared survives
 * an update.
 */
export const allWasCached = async (): Promise<boolean> =>
	(await names()).some((name) => name.endsWith(':all'));

/**
 * Exists while this version's worker leaves a visit to the network. It is stored because the worker may be stopped and
 * restarted during a visit. If storage can't be read, everything comes from the network.
 */
const ASIDE = `${CURRENT}aside`;
export const isAside = (): Promise<boolean> => caches.has(ASIDE).catch(() => true);
export const stepAside = async (aside: boolean): Promise<void> =>
	void (await (aside ? caches.open(ASIDE) : caches.delete(ASIDE)));

/** Whether the workers of all other versions have stepped aside, so that no open page needs one. */
export async function othersAreAside(): Promise<boolean> {
	const all = await names();
	return all
		.filter((name) => name.endsWith(':story') && !name.startsWith(CURRENT))
		.every((name) => all.includes(name.replace(/story$/, 'aside')));
}

/** Deletes the caches of all other versions. */
export async function deleteOld(): Promise<void> {
	for (const name of await names()) if (!name.startsWith(CURRENT)) await caches.delete(name);
}
