/**
 * What a host page and a frame of ours say to each other: version 1, in both directions, and the parsers that both
 * sides use (docs/embed.md#messages). Structured clones, never JSON; no message carries an address. A parser takes anything,
 * never throws, and answers with a clean copy that holds nothing but what is named here, or undefined.
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

/** The reader's numbers of one hand, by its name in the address; none when he has cleared them. */
const hand = object({ query: id, values: list(whole(-1e6, 1e6), 16) });

/**
 * What the words are made of. `story` and `data` are links, and only the host's side knows where they lead. `scene`,
 * `head`, `step`, `after` and `foot` are rooms: a scene has its id, a step its id and `hand` where controls for the
 * reader stand in the picture's frame.
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

/** A piece of text; the beginning of a part, with its classes or id and then its language or `hand`; or 0, its end. */
const token = either(one(0), said, tuple(part, name, name));
export type Token = Infer<typeof token>;

const toHost = tagged('type', {
	/** “I am here”: when the frame's script has run, and as the answer to every ping. */
	hello: object({}),
	/** Pixels that hold all of the frame's content. */
	height: object({ height: px }),
	/** All words of the story in reading order, and their language. */
	content: object({ lang: name, words: list(token, 9999) }),
	/** The reader has come to a step inside the frame. */
	step: object({
		step,
		index: whole(0, 999),
		by: one('load', 'scroll', 'key', 'link', 'host', 'speaker')
	}),
	hand,
	/** What the reader's hand came to, for the words of a step; empty when there is nothing to say. */
	result: object({ step, text: said }),
	/** A place of the frame's page that the reader must see, in px from its top: where the focus went. */
	reveal: object({ top: px }),
	/** Space (1) or Shift+Space (-1) was pressed in the frame, where it would do nothing. */
	page: object({ by: one(1, -1) })
});

/**
 * How a frame is to show itself. The story: hand over the words (`inline`), or lay everything out with nothing pinned
 * (`stack`). A chart: be nothing but the picture and its controls (`inline`), or a whole with headline and sources.
 * `pin` is where a bare chart stands: at the top of its frame with room for passing words under it, in the middle
 * beside them, or, where nothing may be pinned, in a frame as high as its width asks.
 */
const init = object({ mode: one('inline', 'stack'), pin: one('top', 'middle', 'none') });
export type Pin = Infer<typeof init>['pin'];

const toFrame = tagged('type', {
	/** “Are you there?” */
	ping: object({}),
	init,
	/** Show this step, with the reader's numbers. */
	state: object({ step, hands: list(hand, 16) })
});

export type ToHost = Infer<typeof toHost>;
export type ToFrame = Infer<typeof toFrame>;

/** Puts a message into its envelope. */
export const sealed = (message: ToHost | ToFrame) => ({ ns: NAMESPACE, v: VERSION, ...message });

const envelope = object({ ns: one(NAMESPACE), v: one(VERSION) });
const parser =
	<T>(message: Schema<T>) =>
	(data: unknown): T | undefined =>
		parse((value) => envelope(value) && message(value), data) ?? undefined;

/** Reads what a frame may say to its host. */
export const parseToHost = parser(toHost);

/** Reads what a host may say to a frame. */
export const parseToFrame = parser(toFrame);
