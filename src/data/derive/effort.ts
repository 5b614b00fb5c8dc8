import { numberAt } from '../columns.ts';
import type { Table } from '../parse-csv.ts';
import type { Line } from './fit.ts';

/** A year's research effort (1971 = 1) and all effort up to and with that year. */
export interface EffortYear {
	readonly year: number;
	readonly effort: number;
	/** Running sum of the index: the work done so far, in years of 1971's effort. */
	readonly done: number;
}

/** One of the equal parts of all work done. */
export interface Part {
	/** Work done at its start and end. */
	readonly doneFrom: number;
	readonly doneTo: number;
	/** The years, with fractions, at its start and end. */
	readonly from: number;
	readonly to: number;
}

/** The running sum of the `chip-research` table's broad index. */
export function effortYears(research: Table): readonly EffortYear[] {
	let done = 0;
	return research.rows.map((row) => {
		const effort = numberAt(research, row, 'effort_index');
		done += effort;
		return { year: numberAt(research, row, 'year'), effort, done };
	});
}

/** The work done by `year`, interpolated between the ends of years; throws outside the years covered. */
export const doneAt = (effort: readonly EffortYear[], year: number): number =>
	between(
		effort,
		year,
		(at) => at.year,
		(at) => at.done
	);

/**
 * The year, with its fraction, by which so much work was done: the inverse of {@link doneAt}. Anything up to the first
 * year's work falls in the first year.
 */
export const yearAt = (effort: readonly EffortYear[], done: number): number =>
	between(
		effort,
		Math.max(done, effort[0]?.done ?? 0),
		(at) => at.done,
		(at) => at.year
	);

/** All work done, divided into `count` equal parts. */
export function equalParts(effort: readonly EffortYear[], count: number): readonly Part[] {
	const total = effort.at(-1)?.done ?? 0;
	return Array.from({ length: count }, (_, index) => {
		const doneFrom = (total * index) / count;
		const doneTo = index + 1 === count ? total : (total * (index + 1)) / count; // the last end exactly, whatever the rounding
		return { doneFrom, doneTo, from: yearAt(effort, doneFrom), to: yearAt(effort, doneTo) };
	});
}

/** How often the count doubled in a part, from one straight line of log2(count) on year. */
export const doublingsIn = ({ from, to }: Part, line: Line): number => line.slope * (to - from);

/** Linear interpolation of `y` at `x` along the years; throws outside them. */
function between(
	effort: readonly EffortYear[],
	value: number,
	x: (at: EffortYear) => number,
	y: (at: EffortYear) => number
): number {
	const after = effort.findIndex((at) => x(at) >= value);
	const next = effort[after];
	const previous = effort[Math.max(0, after - 1)];
	if (!next || !previous || (after === 0 && x(next) !== value))
		throw new RangeError(`${value} lies outside the years of research effort`);
	if (next === previous) return y(next);
	return y(previous) + ((value - x(previous)) / (x(next) - x(previous))) * (y(next) - y(previous));
}
