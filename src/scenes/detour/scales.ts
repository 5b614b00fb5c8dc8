import { mix, share, type Point } from '../../lib/chart/path.ts';
import type { Figures } from './figures.build.ts';
import type { Layout } from './layout.ts';
import type { State } from './states.ts';

/** Times ten that the ruler has under 100: for the chips alone, and for the algorithms. */
const SHALLOW = 2;
const DEEP = 6;

/** The ruler and the years as they stand at this moment. */
export interface Scales {
	/** Years since the start. */
	x(years: number): number;
	/** An index of which the start is 100. */
	y(index: number): number;
	/** A straight line at which what is needed halves in so many years: its two ends, as far as x and the axis allow. */
	ray(halving: number, reach: number): readonly [Point, Point];
	/** Years from start to end. */
	readonly span: number;
}

/** The scales of a state. */
export function scales({ start, end }: Figures, { deep }: State, { chart: { left, right, top, foot } }: Layout): Scales {
	const span = end - start;
	const decade = (foot - top) / mix(SHALLOW, DEEP, deep);
	const x = (years: number): number => mix(left, right, years / span);
	const y = (index: number): number => top + Math.log10(100 / index) * decade;
	return {
		x, y, span,
		ray: (halving, reach) => {
			const years = span * reach;
			const fall = (years / halving) * Math.log10(2) * decade;
			const kept = fall > foot - top ? (foot - top) / fall : 1;
			return [[x(0), top], [x(years * kept), top + fall * kept]];
		}
	};
}

/** The ruler’s lines: 100 and the decades under it, those that have come into view. */
export const rulers = (y: (index: number) => number, foot: number): { index: number; y: number; seen: number }[] =>
	Array.from({ length: DEEP + 1 }, (_, i) => 10 ** (2 - i)).map((index) => ({ index, y: y(index), seen: share(foot + 1 - y(index), 0, 1) }));
