/**
 * The messages between a host page and an embedded frame, version 1, in both directions, and the parsers that both
 * sides use (docs/embed.md#messages). Messages are structured clones, never JSON; none contains an address. A parser
 * takes anything, never throws, and returns a clean copy with only the members named here, or undefined.
 */
import {
	either,
	list,
	object,
	one,
	parse,
	tagged,
	text,
	tuple,
	whole,
	type Infer,
	type Schema
} from '../lib/schema.ts';

const NAMESPACE = 'inexhaustible';
const VERSION = 1;

const id = text(/^[\w-]{1,64}$/);
const step = text(/^[\w-]{1,64}\/[\w-]{1,64}$/);
const px = whole(0, 60_000);

/** The values of one reader input, by its parameter; empty when the reader has cleared it. */
const hand = object({ query: id, values: list(whole(-1e6, 1e6), 16) });

/**
 * The elements of the words. `story` and `data` are links, whose addresses the host's side fills in. `scene`, `head`,
 * `step`, `after` and `foot` are containers: a scene has its id, a step its id and `hand` if the picture's frame has
 * controls for it.
 */
const part = one(
	'h1',
	'h2',
	'p',
	'span',
	'b',
	'time',
	'story',
	'data',
	'scene',
	'head',
	'step',
	'after',
	'foot'
);
export type Part = Infer<typeof part>;
const name = text(/^[\w/ -]{0,64}$/);
const said = text(/^[^]{0,2000}$/);

/** A text; the start of a part, with its classes or id and then its language or `hand`; or 0, the end of a part. */
const token = either(one(0), said, tuple(part, name, name));
export type Token = Infer<typeof token>;

const toHost = tagged('type', {
	/** Sent when the frame's script has run, and as the answer to every ping. */
	hello: object({}),
	/** The height of the frame's content, in px. */
	height: object({ height: px }),
	/** All words of the story in reading order, and their language. */
	content: object({ lang: name, words: list(token, 9999) }),
	/** The reader has reached a step inside the frame. */
	step: object({
		step,
		index: whole(0, 999),
		by: one('load', 'scroll', 'key', 'link', 'host', 'speaker')
	}),
	hand,
	/** The result of the reader's input, shown in a step's card; empty when there is none. */
	result: object({ step, text: said }),
	/** A position in the frame's page to scroll to, in px from its top: where the focus went. */
	reveal: object({ top: px }),
	/** Space (1) or Shift+Space (-1) was pressed in the frame, where it would do nothing. */
	page: object({ by: one(1, -1) })
});

/**
 * How a frame is to be shown. A story: send the words (`inline`), or lay everything out with nothing sticky (`stack`).
 * A chart: only the picture and its controls (`inline`), or also headline and sources. `pin` is the layout of a bare
 * chart: at the top of its frame with space for passing cards under it, in the middle beside them, or, if nothing
 * sticks, in a frame whose height follows its width.
 */
const init = object({ mode: one('inline', 'stack'), pin: one('top', 'middle', 'none') });
export type Pin = Infer<typeof init>['pin'];

const toFrame = tagged('type', {
	/** Asks the frame for `hello`. */
	ping: object({}),
	init,
	/** Show this step, with the reader's inputs. */
	state: object({ step, hands: list(hand, 16) })
});

export type ToHost = Infer<typeof toHost>;
export type ToFrame = Infer<typeof toFrame>;

/** Adds the namespace and the version to a message. */
export const withEnvelope = (message: ToHost | ToFrame) => ({
	ns: NAMESPACE,
	v: VERSION,
	...message
});

const envelope = object({ ns: one(NAMESPACE), v: one(VERSION) });
const parser =
	<T>(message: Schema<T>) =>
	(data: unknown): T | undefined =>
		parse((value) => envelope(value) && message(value), data) ?? undefined;

/** Parses a message from a frame to its host. */
export const parseToHost = parser(toHost);

/** Parses a message from a host to a frame. */
export const parseToFrame = parser(toFrame);
