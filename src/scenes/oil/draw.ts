import { minIndex } from 'd3';
import { lerp } from '$lib/chart/path.ts';
import start from './start.data.ts';
import { years } from './states.ts';

/** A pointer position. */
export interface At {
	readonly year: number;
	readonly price: number;
}

/** One stroke: whether the reader had no line before it, and which years it has passed. */
export interface Stroke {
	readonly fresh: boolean;
	readonly passed: ReadonlySet<number>;
}

/** How near, in years, the finger must come to a column to take it along. */
const REACH = 1.2;

/** The price in a year on the straight line from January 1980, or from another point. */
const onLineTo = (to: At, year: number, from: At = { year: 1980, price: start }): number =>
	lerp(from.price, to.price, (year - from.year) / (to.year - from.year));

/** A straight line from January 1980 to a price in the last year: the preset guesses. */
export const straightTo = (price: number): number[] =>
	years.map((year) => Math.round(onLineTo({ year: 2000, price }, year)));

/** The preset guesses, by the label of their buttons. */
export const presets = {
	double: straightTo(start * 2),
	same: straightTo(start),
	half: straightTo(start / 2)
} as const;

/** The column nearest to a year. */
const nearest = (year: number): number => minIndex(years, (corner) => Math.abs(corner - year));

/**
 * The line at the start of a first stroke: straight from January 1980 to where the reader begins, and level from there
 * on.
 */
const begun = (at: At): number[] =>
	years.map((year) => (year < at.year ? onLineTo(at, year) : at.price));

/** A tap sets the column under it. */
export function tapped(values: readonly number[] | null, { year, price }: At): number[] {
	const column = nearest(year);
	return (
		values?.map((value, i) => (i === column ? price : value)) ??
		begun({ year: years[column] ?? 2000, price })
	);
}

/**
 * The line after the pointer has moved: the columns it passed get its price there; ahead of a first stroke the line
 * stays level.
 */
export function drawn(
	values: readonly number[] | null,
	from: At,
	to: At,
	stroke: Stroke
): { values: number[]; stroke: Stroke } {
	const passed = new Set(stroke.passed);
	const [first, last] = from.year < to.year ? [from, to] : [to, from];
	const next = (values ?? begun(from)).map((value, i) => {
		const year = years[i] ?? 2000;
		const under = i === nearest(to.year) && Math.abs(year - to.year) <= REACH;
		if (!under && (year < first.year || year > last.year || first.year === last.year))
			return stroke.fresh && year > to.year && !passed.has(i) ? to.price : value;
		passed.add(i);
		return under ? to.price : onLineTo(last, year, first);
	});
	return { values: next, stroke: { ...stroke, passed } };
}
