import { defineScene, type StateOf } from '$lib/story/types.ts';

/**
 * wall: the limit line that closed the scene before; detour: the detour round it; stair: the arrow that stopped at the
 * wall becomes denser chips’ stair; axis: the ruler and the years; deep: that ruler reaches six times ten down, not
 * two; fan: what better algorithms need, and between what bounds; dots: the measured ones; bars: stair and fan become
 * shares; table: who has which.
 *
 * What a later picture hides keeps its position, so that it fades in place.
 */
const off = {
	wall: 0,
	detour: 0,
	stair: 1,
	axis: 0,
	deep: 0,
	fan: 0,
	dots: 0,
	bars: 0,
	table: 0,
	recipeText: 0,
	chipsText: 0,
	algorithmsText: 0,
	bothText: 0
};

const steps = {
	recipe: { ...off, wall: 1, detour: 1, stair: 0, recipeText: 1 },
	chips: { ...off, axis: 1, chipsText: 1 },
	algorithms: { ...off, axis: 1, deep: 1, fan: 1, dots: 1, algorithmsText: 1 },
	both: { ...off, deep: 1, fan: 1, bars: 1, table: 1, bothText: 1 }
} satisfies Record<string, typeof off>;

/** Scene `detour`: the same result by another way. */
export const detour = defineScene({
	id: 'detour',
	steps,
	timing: {
		wall: [0, 0.35],
		detour: [0, 0.5],
		stair: 'marks',
		axis: 'axis',
		deep: [0.1, 0.6],
		fan: [0.4, 1],
		dots: 'label',
		bars: 'marks',
		table: 'label',
		recipeText: 'label',
		chipsText: 'label',
		algorithmsText: 'label',
		bothText: 'label'
	},
	divider: 'detour',
	cover: 'recipe'
});

/** The state of its pictures. */
export type State = StateOf<typeof detour>;
