import { mix, share } from '../../lib/chart/path.ts';
import type { Figures } from './figures.build.ts';
import type { Layout } from './layout.ts';
import type { State } from './states.ts';

/** The highest count that the world's plot reaches, and the first year of the last picture, in which every year is counted. */
const TOP = 9400;
const ROWS_FROM = 1960;

/** Both axes as they stand at this moment. */
export interface Frame {
	readonly left: number;
	readonly right: number;
	/** Place of a year; a year of the two ratios, counted from the first of the world's plot. */
	x(year: number): number;
	calendar(years: number): number;
	/** Height of so many million people. */
	y(million: number): number;
	/** Height of one block in the world's plot: the people of its first year. */
	readonly block: number;
	/** 0 to 1: how far the population is a plot, and a row above two others; nothing of the one is left with the other. */
	readonly plot: number;
	readonly row: number;
}

/** The plot that the state asks for: the world's, the topmost row, or on its way from one to the other. */
export function frameOf({ estimates, people }: Figures, { mini }: State, at: Layout): Frame {
	const { world, rows, rowsRight, foot } = at;
	const [from, one] = estimates[0] ?? [0, 0];
	const to = people.at(-1)?.[0] ?? from;
	const left = world.left;
	const right = mix(world.right, rowsRight, mini);
	const first = mix(from, ROWS_FROM, mini);
	const bottom = mix(foot, rows.people.bottom, mini);
	const top = mix(world.top, rows.people.top, mini);
	return {
		left, right,
		x: (year) => mix(left, right, (year - first) / (to - first)),
		calendar: (years) => mix(left, world.right, years / (to - from)),
		y: (million) => mix(bottom, top, million / TOP),
		block: ((foot - world.top) * one) / TOP,
		plot: 1 - share(mini, 0, 0.15),
		row: share(mini, 0.6, 0.95)
	};
}
