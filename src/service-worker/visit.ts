import { base, version } from '$service-worker';
import { object, parse, text } from '../lib/schema.ts';
import { VERSION_FILE } from './manifest.ts';
import { isAside, stepAside } from './cache.ts';
import { worker } from './worker.ts';

/**
 * A visit lasts from the first page opened to the last one closed, and uses one version: the two windows of a lecture,
 * or a story and the table behind its picture, never come from two. When it begins, the worker asks which version is
 * published. If it is its own, or there is no answer, the whole visit comes from the cache. Otherwise the worker steps
 * aside: everything comes from the network, and the new version's worker may activate at any time, since no page needs
 * the old one.
 */

/** The content of the version file. */
const versionFile = object({ version: text() });

/** Milliseconds that a page waits for the version file. */
const REPLY_TIMEOUT_MS = 1500;

async function newest(): Promise<string | null> {
	if (!navigator.onLine) return null;
	try {
		const answer = await fetch(VERSION_FILE, {
			cache: 'no-store',
			signal: AbortSignal.timeout(REPLY_TIMEOUT_MS)
		});
		return answer.ok ? (parse(versionFile, await answer.json())?.version ?? null) : null;
	} catch {
		// Offline, too slow, or another page instead of the answer.
		return null;
	}
}

async function begin(): Promise<boolean> {
	const out = await newest();
	const isCurrent = out === null || out === version;
	try {
		await stepAside(!isCurrent);
		return isCurrent;
	} catch {
		// Stepping aside could not be stored, so it would not last for the visit: use the cache.
		return true;
	}
}

/** Whether a request is for the first open page, or reloads the only one: then a visit begins. */
async function isFirst(request: Request): Promise<boolean> {
	const site = `${worker.location.origin}${base}/`;
	const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const [open, ...others] = windows
		.map(({ url }) => new URL(url))
		.filter(({ href }) => href.startsWith(site));
	if (!open) return true;
	const isReload = 'isReloadNavigation' in request && request.isReloadNavigation === true;
	return isReload && others.length === 0 && open.pathname === new URL(request.url).pathname;
}

let beginning: Promise<boolean> | undefined;

/** Whether a requested page comes from this worker's cache. */
export async function isFromCache(request: Request): Promise<boolean> {
	if (!beginning && !(await isFirst(request))) return !(await isAside());
	beginning ??= begin().finally(() => (beginning = undefined));
	return beginning;
}
