import { defineScene, type StateOf } from '$lib/story/types.ts';

/**
 * solid: the blocks of people, and those without food in orange; food: the blocks of food; world: the people’s blocks
 * move from their steps to the years of the world’s axis; hollow: they are only outlines there, Malthus’s own people;
 * series: how far the world’s population is drawn; mini: it shrinks to the topmost row; rows: food and hunger under it.
 */
const off = {
	solid: 0,
	food: 0,
	world: 1,
	hollow: 0,
	series: 0,
	mini: 0,
	rows: 0,
	ladderText: 0,
	worldText: 0,
	platesText: 0
};

const steps = {
	ladder: { ...off, solid: 1, food: 1, world: 0, ladderText: 1 },
	world: { ...off, hollow: 1, series: 1, worldText: 1 },
	plates: { ...off, series: 1, mini: 1, rows: 1, platesText: 1 }
} satisfies Record<string, typeof off>;

/** Scene `malthus`: the two ratios of 1798, and what became of people and of food. */
export const malthus = defineScene({
	id: 'malthus',
	steps,
	timing: {
		food: [0, 0.35],
		solid: [0.35, 0.7],
		hollow: [0.3, 0.65],
		world: [0.1, 0.65],
		series: [0.4, 1],
		mini: [0, 0.6],
		rows: [0.4, 1],
		ladderText: 'label',
		worldText: 'label',
		platesText: 'label'
	},
	duration: { world: 900, plates: 900 },
	divider: 'detour',
	cover: 'ladder'
});

/** The state of its pictures. */
export type State = StateOf<typeof malthus>;
