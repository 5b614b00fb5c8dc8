/**
 * What a host page and a frame of ours say to each other: version 1, in both directions, and the parsers that both
 * sides use (README, “Messages”). Structured clones, never JSON; no message carries an address. A parser is total: it
 * takes anything, never throws, and answers with a clean copy that holds nothing but what is named here, or undefined.
 */
import { list, number, one, record, text, type Of, type Read } from './shape.ts';

const NAMESPACE = 'inexhaustible';
const VERSION = 1;

const id = text(/^[\w-]{1,64}$/);
const step = text(/^[\w-]{1,64}\/[\w-]{1,64}$/);
const px = number(0, 60_000);

/** The reader's numbers of one hand, by its name in the address; none when he has cleared them. */
const hand = record({ query: id, values: list(16, number(-1e6, 1e6)) });

/**
 * What the words are made of. `story` and `data` are links, and only the host's side knows where they lead. `scene`,
 * `head`, `step`, `after` and `foot` are rooms: a scene has its id, a step its id and `hand` where controls for the
 * reader stand in the picture's frame.
 */
const parts = ['h1', 'h2', 'p', 'span', 'b', 'time', 'story', 'data', 'scene', 'head', 'step', 'after', 'foot'] as const;
export type Part = (typeof parts)[number];
const part = one(...parts);
const name = text(/^[\w/ -]{0,64}$/);
const said = text(/^[^]{0,2000}$/);

/** A piece of text; the beginning of a part, with its classes or id and then its language or `hand`; or 0, its end. */
export type Token = string | 0 | readonly [part: Part, name: string, more: string];
const token: Read<Token> = (value) => {
	if (!Array.isArray(value)) return value === 0 ? 0 : said(value);
	const [a, b, c] = [part(value[0]), name(value[1]), name(value[2])];
	return a && b !== undefined && c !== undefined ? [a, b, c] : undefined;
};

const toHost = {
	/** “I am here”: when the frame's script has run, and as the answer to every ping. */
	hello: record({}),
	/** Pixels that hold all of the frame's content. */
	height: record({ height: px }),
	/** All words of the story in reading order, and their language. */
	content: record({ lang: name, words: list(9999, token) }),
	/** The reader has come to a step inside the frame. */
	step: record({ step, index: number(0, 999), by: one('load', 'scroll', 'key', 'link', 'host', 'speaker') }),
	hand,
	/** What the reader's hand came to, for the words of a step; empty when there is nothing to say. */
	result: record({ step, text: said }),
	/** A place of the frame's page that the reader must see, in px from its top: where the focus went. */
	reveal: record({ top: px }),
	/** Space (1) or Shift+Space (-1) was pressed in the frame, where it would do nothing. */
	page: record({ by: one(1, -1) })
};

/**
 * How a frame is to show itself. The story: hand over the words (`inline`), or lay everything out with nothing pinned
 * (`stack`). A chart: be nothing but the picture and its controls (`inline`), or a whole with headline and sources.
 * `pin` is where a bare chart stands: at the top of its frame with room for passing words under it, in the middle
 * beside them, or, where nothing may be pinned, in a frame as high as its width asks.
 */
const init = record({ mode: one('inline', 'stack'), pin: one('top', 'middle', 'none') });
export type Pin = Of<typeof init>['pin'];

const toFrame = {
	/** “Are you there?” */
	ping: record({}),
	init,
	/** Show this step, with the reader's numbers. */
	state: record({ step, hands: list(16, hand) })
};

type MessageOf<T> = { [K in keyof T]: { readonly type: K } & Of<T[K]> }[keyof T];
export type ToHost = MessageOf<typeof toHost>;
export type ToFrame = MessageOf<typeof toFrame>;

/** Puts a message into its envelope. */
export const sealed = (message: ToHost | ToFrame) => ({ ns: NAMESPACE, v: VERSION, ...message });

const envelope = record({ ns: one(NAMESPACE), v: one(VERSION), type: id });
const parser = <T extends Record<string, Read<unknown>>>(known: T) => (data: unknown): MessageOf<T> | undefined => {
	const type = envelope(data)?.type ?? '';
	const message = Object.hasOwn(known, type) && known[type]?.(data);
	return message ? ({ type, ...message } as MessageOf<T>) : undefined;
};

/** Reads what a frame may say to its host. */
export const parseToHost = parser(toHost);

/** Reads what a host may say to a frame. */
export const parseToFrame = parser(toFrame);
