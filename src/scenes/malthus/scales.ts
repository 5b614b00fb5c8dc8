import { scaleLinear } from 'd3';
import { lerp, progress } from '$lib/chart/path.ts';
import type { Drawing, Layout } from './layout.ts';

/** The highest count that the world's plot reaches, and the first year of the last picture, in which every year is counted. */
const TOP = 9400;
const ROWS_FROM = 1960;

/** What each part is drawn from. */
export interface Context extends Drawing {
	readonly at: Layout;
	readonly frame: ReturnType<typeof frameOf>;
}

/** The current axes: of the two ratios, and of the population as the world's plot, the topmost row, or in between. */
export function frameOf(
	{ figures: { ladder, estimates, people }, state: { mini }, format: { margin, w } }: Drawing,
	{ world, rows, rowsRight, foot }: Layout
) {
	const [from, one] = estimates[0] ?? [0, 0];
	const to = people.at(-1)?.[0] ?? from;
	const { left } = world;
	const right = lerp(world.right, rowsRight, mini);
	return {
		left,
		right,
		/** Middle of a step, between its two columns. */
		step: scaleLinear([-0.5, ladder.length - 0.5], [margin, w - margin]),
		/** Position of a year of the two ratios, counted from the first of the world's plot. */
		calendar: scaleLinear([0, to - from], [left, world.right]),
		/** Position of a year. */
		x: scaleLinear([lerp(from, ROWS_FROM, mini), to], [left, right]),
		/** Height of so many million people. */
		y: scaleLinear(
			[0, TOP],
			[lerp(foot, rows.people.bottom, mini), lerp(world.top, rows.people.top, mini)]
		),
		/** Heights in the two rows under it, each from zero: kilocalories, and percent. */
		kcal: scaleLinear([0, 3200], [rows.food.bottom, rows.food.top]),
		hungry: scaleLinear([0, 38], [rows.hungry.bottom, rows.hungry.top]),
		/** Height of one block in the world's plot: the people of its first year. */
		block: ((foot - world.top) * one) / TOP,
		/** 0 to 1: how far the population is a plot, and a row above two others; never both at once. */
		plot: 1 - progress(mini, 0, 0.15),
		row: progress(mini, 0.6, 0.95)
	};
}
