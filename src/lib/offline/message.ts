/** What pages and the service worker say to each other. */

/** How much is kept for reading offline: the story in both editions, or all of the site that a lecture can come to need. */
export type Kept = 'story' | 'all';

/** A page of a version wants so much of it kept; or, of a worker that waits, that it take its turn if nobody needs the one before. */
export interface Ask {
	readonly version: string;
	readonly want: Kept | 'turn';
}

/** What is kept of the page's version, or that the worker takes its turn; null where it is of another version, or couldn't get all of it. */
export interface Answer {
	readonly says: Ask['want'] | null;
}

const wants: readonly unknown[] = ['story', 'all', 'turn'] satisfies Ask['want'][];
const isWant = (said: unknown): said is Ask['want'] => wants.includes(said);

/** Reads what came from a page, which may be of another version; null for anything else. */
export function parseAsk(data: unknown): Ask | null {
	if (typeof data !== 'object' || data === null || !('version' in data) || !('want' in data)) return null;
	const { version, want } = data;
	return typeof version === 'string' && isWant(want) ? { version, want } : null;
}

/** Reads what came from a worker; what can't be read promises nothing. */
export function parseAnswer(data: unknown): Answer {
	const says = typeof data === 'object' && data !== null && 'says' in data ? data.says : null;
	return { says: isWant(says) ? says : null };
}
