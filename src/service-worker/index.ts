import { base, version } from '$service-worker';
import { parseAsk, type Answer, type Ask } from '../lib/offline/message.ts';
import { isKnown, isListed, isNamed } from './manifest.ts';
import {
	allWasCached,
	matchCached,
	isAside,
	isCached,
	fillScope,
	othersAreAside,
	deleteOld
} from './cache.ts';
import { isFromCache } from './visit.ts';
import { worker } from './worker.ts';

/** Caches the site for reading offline: all of one version, or nothing of it. */

/** Activates if no page needs the previous worker; returns whether it did. */
async function takeTurn(): Promise<boolean> {
	const free = await othersAreAside();
	if (free) void worker.skipWaiting();
	return free;
}

async function install(): Promise<void> {
	const all = await allWasCached();
	await fillScope('story');
	if (all) await fillScope('all');
	await takeTurn();
}

/** Caches what a page asks for, and answers what is cached. */
async function answer({ version: asked, want }: Ask): Promise<Answer> {
	if (asked !== version) return { says: null };
	if (want === 'turn') return { says: (await takeTurn()) ? 'turn' : null };
	try {
		await fillScope('story');
		await worker.clients.claim();
		if (want === 'all') await fillScope('all');
	} catch {
		// Offline, or the disk is full: answer what is cached.
	}
	return { says: (await isCached('all')) ? 'all' : (await isCached('story')) ? 'story' : null };
}

/** Answers a request for a page. */
async function page(request: Request): Promise<Response> {
	const { pathname, search } = new URL(request.url);
	if (!(await isFromCache(request))) return fetch(request);
	const cached = await matchCached(pathname);
	if (cached) return cached;
	if (isListed(`${pathname}/`)) return Response.redirect(`${pathname}/${search}`, 302);
	try {
		return await fetch(request);
	} catch (error) {
		const lost = isKnown(pathname) ? undefined : await matchCached(`${base}/404.html`);
		if (!lost) throw error;
		return new Response(lost.body, { status: 404, headers: lost.headers });
	}
}

/**
 * Answers a request for a file. While pages of another version are open, only files named by their content's hash may
 * come from the cache.
 */
const file = async (request: Request, path: string): Promise<Response> =>
	((isNamed(path) || !(await isAside())) && (await matchCached(path))) || fetch(request);

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(deleteOld()));
worker.addEventListener('message', (event) => {
	const ask = parseAsk(event.data);
	const [port] = event.ports;
	// If storage can't be read, answer that nothing is cached.
	const nothing = (): Answer => ({ says: null });
	if (ask && port)
		event.waitUntil(
			answer(ask)
				.catch(nothing)
				.then((told) => port.postMessage(told))
		);
});
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (
		request.method !== 'GET' ||
		origin !== worker.location.origin ||
		!pathname.startsWith(`${base}/`) ||
		request.headers.has('range')
	)
		return;
	if (request.mode === 'navigate') event.respondWith(page(request));
	else if (isListed(pathname)) event.respondWith(file(request, pathname));
});
