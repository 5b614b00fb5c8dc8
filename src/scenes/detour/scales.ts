import { range, scaleLinear, scaleLog } from 'd3';
import { lerp, type Point } from '$lib/chart/path.ts';
import type { Figures } from './figures.data.ts';
import type { Drawing, Layout } from './layout.ts';
import type { State } from './states.ts';

/** What each part is drawn from. */
export interface Context extends Drawing {
	readonly at: Layout;
	readonly scale: ReturnType<typeof scales>;
}

/** Decades of the ruler below 100: for the chips alone, and for the algorithms. */
const SHALLOW = 2;
export const DEEP = 6;

/** The current scales of the index, the years and the shares. */
export function scales(
	{ start, end, chips }: Figures,
	{ deep, bars }: State,
	{ chart, shares }: Layout
) {
	const span = end - start;
	const halvings = Math.floor(span / chips);
	const lowest = 10 ** (2 - lerp(SHALLOW, DEEP, deep));
	const x = scaleLinear([0, span], [chart.left, chart.right]);
	const y = scaleLog([lowest, 100], [chart.foot, chart.top]);
	const percent = scaleLinear([0, 100], [shares.left, shares.right]);
	const at = (years: number, halved: number): Point => [x(years), y(100 / 2 ** halved)];
	return {
		/** Years since the start. */
		x,
		/** An index; the start is 100. */
		y,
		percent,
		halvings,
		/** Denser chips: a step for every halving, level for as long as one takes, then down by half. */
		steps: [
			at(0, 0),
			...range(halvings).flatMap((i) => [at((i + 1) * chips, i), at((i + 1) * chips, i + 1)]),
			at(span, halvings)
		],
		/** A straight line at which what is needed halves in so many years: its two ends, as far as x and the axis allow. */
		ray(halving: number, reach = 1): readonly [Point, Point] {
			const years = Math.min(span * reach, halving * Math.log2(100 / lowest));
			return [at(0, 0), at(years, years / halving)];
		},
		/** A line, as far as it has become the bar of a percentage range in this row. */
		bar: (line: readonly Point[], range: readonly [number, number], row: number): Point[] =>
			line.map(([px, py], i) => [
				lerp(px, percent(lerp(...range, i / (line.length - 1))), bars),
				lerp(py, row, bars)
			])
	};
}
