/** Messages between pages and the service worker. */
import { object, one, orNull, parse, text, type Infer } from '../schema.ts';

const want = one('story', 'all', 'turn');

/**
 * A page of a version asks the worker to cache a scope of it; or asks a waiting worker to activate (`turn`) if no page
 * needs the previous one.
 */
const ask = object({ version: text(), want });
export type Ask = Infer<typeof ask>;

/** How much is cached for reading offline: the story in both editions, or everything that a lecture may need. */
export type CacheScope = Exclude<Ask['want'], 'turn'>;

/**
 * The scope that is cached, or `turn` if the worker activates; null where it is of another version or could not fetch
 * everything.
 */
const answer = object({ says: orNull(want) });
export type Answer = Infer<typeof answer>;

/** Parses a message from a page, which may be of another version; null for anything else. */
export const parseAsk = (data: unknown): Ask | null => parse(ask, data);

/** Parses a worker's answer; anything else counts as `null`. */
export const parseAnswer = (data: unknown): Answer => parse(answer, data) ?? { says: null };
