/** What pages and the service worker say to each other. */
import { object, one, orNull, parse, text, type Infer } from '../schema.ts';

const want = one('story', 'all', 'turn');

/** A page of a version wants so much of it kept; or, of a worker that waits, that it take its turn if nobody needs the one before. */
const ask = object({ version: text(), want });
export type Ask = Infer<typeof ask>;

/** How much is kept for reading offline: the story in both editions, or all of the site that a lecture can come to need. */
export type CacheScope = Exclude<Ask['want'], 'turn'>;

/** What is kept of the page's version, or that the worker takes its turn; null where it is of another version, or couldn't get all of it. */
const answer = object({ says: orNull(want) });
export type Answer = Infer<typeof answer>;

/** Reads what came from a page, which may be of another version; null for anything else. */
export const parseAsk = (data: unknown): Ask | null => parse(ask, data);

/** Reads what came from a worker; what can't be read promises nothing. */
export const parseAnswer = (data: unknown): Answer => parse(answer, data) ?? { says: null };
