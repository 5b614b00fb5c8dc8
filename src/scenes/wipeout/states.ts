import { defineScene, type StateOf } from '$lib/story/types.ts';

/**
 * lead: the waffle as the page's opening, larger where there is space; one: the first square, huge; fall: how far the
 * lost squares have fallen; ghost: the outline they leave; record: the pile becomes bars; dim: the bars step back
 * behind the claims; after: everything folds into the daily price.
 */
const off = {
	lead: 0,
	one: 0,
	fall: 0,
	ghost: 0,
	record: 0,
	dim: 0,
	after: 0,
	fieldText: 0,
	fallText: 0,
	recordText: 0,
	dimText: 0,
	afterText: 0
};

const steps = {
	field: { ...off, lead: 1, fieldText: 1 },
	fall: { ...off, fall: 1, ghost: 1, fallText: 1 },
	record: { ...off, fall: 1, record: 1, recordText: 1 },
	trigger: { ...off, fall: 1, record: 1, dim: 1, dimText: 1 },
	after: { ...off, fall: 1, record: 1, dim: 1, after: 1, afterText: 1 }
} satisfies Record<string, typeof off>;

/** Scene `wipeout`: a waffle of squares, a sixth of which leave in a day. */
export const wipeout = defineScene({
	id: 'wipeout',
	steps,
	timing: {
		lead: [0, 0.3],
		fall: [0.1, 1],
		ghost: [0, 0.15],
		record: [0.15, 0.85],
		dim: 'marks',
		after: [0.1, 0.9],
		one: 'all',
		fieldText: 'label',
		fallText: 'label',
		recordText: 'label',
		dimText: 'label',
		afterText: 'label'
	},
	duration: { fall: 900 },
	intro: { one: 1 },
	divider: 'limit',
	cover: 'fall'
});

/** The state of its pictures. */
export type State = StateOf<typeof wipeout>;
