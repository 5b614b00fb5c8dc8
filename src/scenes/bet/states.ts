import { defineScene, type ReaderInput, type StateOf } from '$lib/story/types.ts';

/** The first and the last start that has ten years of prices after it, the bet's own, and how long a bet runs. */
export const FIRST = 1900;
export const LAST = 2005;
export const BET_START = 1980;
export const YEARS = 10;

/**
 * settle: the piles shrink to what they were worth ten years later; stack: they pile up at the window's end, their
 * outlines at its start; start: the window's first year; path: the ten years between; ends: how every other window
 * ended; strip: a cell for each; band: the window, frame: the reader can drag it; gone: the money leaves; long: the
 * plot moves up and shows prices; prices: how far they are drawn; detour: the detour round the limit.
 */
const off = {
	settle: 0,
	stack: 0,
	start: BET_START,
	path: 0,
	ends: 0,
	strip: 0,
	band: 0,
	frame: 0,
	gone: 0,
	long: 0,
	prices: 0,
	detour: 0,
	wagerText: 0,
	settledText: 0,
	windowText: 0,
	lessonText: 0
};
const open = { ...off, settle: 1, stack: 1, path: 1, ends: 1, strip: 1, band: 1 };

const steps = {
	wager: { ...off, wagerText: 1 },
	settled: { ...off, settle: 1, settledText: 1 },
	window: { ...open, frame: 1, windowText: 1 },
	lesson: { ...open, gone: 1, long: 1, prices: 1, detour: 1, lessonText: 1 }
} satisfies Record<string, typeof off>;

/** The reader's ten years; the bet's own by default. */
const start: ReaderInput<keyof typeof off, 'start'> = {
	param: 'start',
	count: 1,
	min: FIRST,
	max: LAST,
	apply: (state, values) =>
		state.band === 1 ? { ...state, start: values?.[0] ?? BET_START } : state
};

/** Scene `bet`: the bet of 1980, and the same bet from every other year. */
export const bet = defineScene({
	id: 'bet',
	steps,
	timing: {
		settle: 'marks',
		stack: [0.1, 0.7],
		start: 'marks',
		path: [0.6, 1],
		ends: [0.6, 1],
		strip: [0.4, 1],
		band: [0.5, 0.9],
		frame: 'label',
		gone: [0, 0.35],
		long: [0.2, 0.7],
		prices: [0.4, 1],
		detour: [0.5, 1],
		wagerText: 'label',
		settledText: 'label',
		windowText: 'label',
		lessonText: 'label'
	},
	duration: { window: 900, lesson: 900 },
	divider: 'limit',
	cover: 'wager',
	inputs: [start]
});

/** The state of its pictures. */
export type State = StateOf<typeof bet>;
