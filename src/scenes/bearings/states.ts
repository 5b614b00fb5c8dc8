import { defineScene, type StateOf } from '$lib/story/types.ts';

/**
 * narrow: the gate closes, and what no longer passes leaves rings; outer, over, under: how far the side roads reach,
 * the two outer ones, the inner one above and the inner one below; shut: the last ends in a ring, not open yet; first,
 * rest: the rings that substitutes fill; chip: one ball is now a chip. Below it: share, output, index, controls are the
 * reported points of each step; zoom: the years, from the raids to the whole war. What a later picture hides keeps its
 * position there, so that it fades in place.
 */
const off = {
	narrow: 0,
	outer: 0,
	over: 0,
	under: 0,
	shut: 0,
	first: 0,
	rest: 0,
	chip: 0,
	share: 0,
	output: 0,
	index: 0,
	controls: 0,
	zoom: 0,
	war: 1,
	neckText: 0,
	raidsText: 0,
	roadsText: 0,
	chipsText: 0
};

const steps = {
	neck: { ...off, share: 1, neckText: 1 },
	raids: { ...off, narrow: 1, output: 1, raidsText: 1 },
	roads: {
		...off,
		narrow: 1,
		outer: 1,
		over: 1,
		under: 1,
		first: 1,
		rest: 1,
		index: 1,
		zoom: 1,
		roadsText: 1
	},
	chips: {
		...off,
		narrow: 1,
		over: 1,
		under: 0.5,
		shut: 1,
		first: 1,
		chip: 1,
		controls: 1,
		zoom: 1,
		war: 0,
		chipsText: 1
	}
} satisfies Record<string, typeof off>;

/** Scene `bearings`: balls through one gate, and the roads round it. */
export const bearings = defineScene({
	id: 'bearings',
	steps,
	timing: {
		narrow: [0.1, 0.7],
		outer: [0.1, 0.8],
		over: [0.1, 0.8],
		under: [0.1, 0.7],
		shut: [0.6, 0.9],
		first: [0.5, 0.9],
		rest: [0.5, 0.9],
		chip: [0.2, 0.7],
		share: 'label',
		output: [0.1, 0.8],
		index: [0.1, 0.8],
		controls: 'label',
		zoom: [0, 0.6],
		war: 'label',
		neckText: 'label',
		raidsText: 'label',
		roadsText: 'label',
		chipsText: 'label'
	},
	divider: 'detour',
	cover: 'neck'
});

/** The state of its pictures. */
export type State = StateOf<typeof bearings>;
