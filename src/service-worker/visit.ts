import { base, version } from '$service-worker';
import { object, parse, text } from '../lib/schema.ts';
import { VERSION_FILE } from './manifest.ts';
import { isAside, stepAside } from './cache.ts';
import { worker } from './worker.ts';

/**
 * A visit lasts from the first page that is opened to the last that is closed, and is of one version: a lecture's two
 * windows, or a story and the table behind its picture, never come from two. When it begins, the worker asks which version
 * is out. If that is its own, or nobody can say, all of the visit comes from what it keeps. Otherwise it steps aside: all
 * comes from the network, and the worker of the new version may take its place at any time, since nobody needs the old one.
 */

/** What says which version is out. */
const seal = object({ version: text() });

/** Milliseconds that a page waits for word of a newer version. */
const REPLY_TIMEOUT_MS = 1500;

async function newest(): Promise<string | null> {
	if (!navigator.onLine) return null;
	try {
		const answer = await fetch(VERSION_FILE, {
			cache: 'no-store',
			signal: AbortSignal.timeout(REPLY_TIMEOUT_MS)
		});
		return answer.ok ? (parse(seal, await answer.json())?.version ?? null) : null;
	} catch {
		// No line, a slow one, or a stranger's page in place of the answer.
		return null;
	}
}

async function begin(): Promise<boolean> {
	const out = await newest();
	const own = out === null || out === version;
	try {
		await stepAside(!own);
		return own;
	} catch {
		// What can't be noted can't be held to for a whole visit: it stays with what there is.
		return true;
	}
}

/** Whether a page that is asked for is the first one open, or takes the place of the only one: then the reader wants what is new. */
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

/** Whether a page that is asked for comes from what this worker keeps. */
export async function isOwn(request: Request): Promise<boolean> {
	if (!beginning && !(await isFirst(request))) return !(await isAside());
	beginning ??= begin().finally(() => (beginning = undefined));
	return beginning;
}
