import { defineScene, type StateOf } from '$lib/story/types.ts';

/**
 * fold: the three panels close up and make room below; detours: the detours round their limits; life: output per head;
 * row: the panels step back to one row above; share: research productivity; limit: its limit line; people: everything
 * leaves, and the squares come.
 *
 * What a later picture hides keeps its position there, so that it fades in place.
 */
const off = {
	fold: 0,
	detours: 0,
	life: 0,
	row: 0,
	share: 0,
	limit: 0,
	people: 0,
	loopText: 0,
	waysText: 0,
	unsolvedText: 0,
	peopleText: 0
};
const back = { ...off, fold: 1, detours: 1, row: 1, share: 1, limit: 1 };

const steps = {
	loop: { ...off, loopText: 1 },
	ways: { ...off, fold: 1, detours: 1, life: 1, waysText: 1 },
	unsolved: { ...back, unsolvedText: 1 },
	people: { ...back, people: 1, peopleText: 1 }
} satisfies Record<string, typeof off>;

/** Scene `ultimate`: the same cycle three times, one wall without a detour, and all of us. */
export const ultimate = defineScene({
	id: 'ultimate',
	steps,
	timing: {
		fold: [0.1, 0.6],
		detours: [0.35, 1],
		life: [0.4, 1],
		row: [0.1, 0.6],
		share: [0.3, 0.95],
		limit: [0.15, 0.6],
		people: 'all',
		loopText: 'label',
		waysText: 'label',
		unsolvedText: 'label',
		peopleText: 'label'
	},
	duration: { ways: 900, people: 900 },
	divider: 'detour'
});

/** The state of its pictures. */
export type State = StateOf<typeof ultimate>;
