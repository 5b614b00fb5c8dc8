import start from './start.build.ts';
import { years } from './states.ts';

/** A place under the reader's finger. */
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

/** A straight line from January 1980 to a price in the last year: the one-touch guesses. */
export const straightTo = (price: number): number[] => years.map((year) => Math.round(start + ((price - start) * (year - 1980)) / 20));

/** The one-touch guesses, by the label of their buttons. */
export const presets = { double: straightTo(start * 2), same: straightTo(start), half: straightTo(start / 2) } as const;

/** The column nearest to a year. */
const nearest = (year: number): number => years.reduce((best, own, i) => (Math.abs(own - year) < Math.abs((years[best] ?? 0) - year) ? i : best), 0);

/** From nothing: straight from January 1980 to where the reader begins, and level from there on. */
const begun = ({ year, price }: At): number[] => years.map((own) => (own < year ? start + ((price - start) * (own - 1980)) / (year - 1980) : price));

/** A tap sets the column under it. */
export function tapped(values: readonly number[] | null, at: At): number[] {
	const column = nearest(at.year);
	const year = years[column] ?? 2000;
	return values ? values.map((value, i) => (i === column ? at.price : value)) : begun({ year, price: at.price });
}

/** The line after the finger has moved: the columns it passed have its price there; ahead of a first stroke the line follows level. */
export function drawn(values: readonly number[] | null, from: At, to: At, stroke: Stroke): { values: number[]; stroke: Stroke } {
	const passed = new Set(stroke.passed);
	const base = values ?? begun(from);
	const next = base.map((value, i) => {
		const year = years[i] ?? 2000;
		const [first, last] = from.year < to.year ? [from, to] : [to, from];
		if (i === nearest(to.year) && Math.abs(year - to.year) <= REACH) return passed.add(i), to.price;
		if (year >= first.year && year <= last.year && last.year > first.year) return passed.add(i), first.price + ((last.price - first.price) * (year - first.year)) / (last.year - first.year);
		return stroke.fresh && year > to.year && !passed.has(i) ? to.price : value;
	});
	return { values: next, stroke: { ...stroke, passed } };
}
