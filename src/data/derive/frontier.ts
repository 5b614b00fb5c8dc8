import { numberAt, stringAt, where } from '../columns.ts';
import type { Table } from '../parse-csv.ts';

/** One dot of the scene: the chip with the most transistors of its year. */
export interface Dot {
	readonly year: number;
	readonly chip: string;
	/** Transistors. */
	readonly count: number;
}

/** The last year that the list covers systematically; after it come single chips from the press. */
const lastListedYear = 2023;

/**
 * Texas Instruments' TMX 1795 has the most transistors of 1971, but was never sold: the Intel 4004 represents that
 * year.
 */
const neverSold = 'TMX 1795';

/**
 * The largest single-die microprocessor of each year, from the `transistors` table to {@link lastListedYear}. Packages
 * of several dies are left out, as they measure packaging, not shrinking; and so are graphics chips. Of equals, the
 * first in the table's order counts.
 */
export function frontier(transistors: Table, last = lastListedYear): readonly Dot[] {
	const singles = where(transistors, { kind: 'microprocessor', multi_die: 'no' });
	const best = new Map<number, Dot>();
	for (const row of singles.rows) {
		const year = numberAt(singles, row, 'year');
		const dot = {
			year,
			chip: stringAt(singles, row, 'chip'),
			count: numberAt(singles, row, 'transistors')
		};
		if (dot.chip === neverSold || year > last) continue;
		if (dot.count > (best.get(year)?.count ?? 0)) best.set(year, dot);
	}
	return [...best.values()].sort((a, b) => a.year - b.year);
}

/** The dots of the years `from` to `to`, both included. */
export const years = (dots: readonly Dot[], from: number, to: number): readonly Dot[] =>
	dots.filter(({ year }) => year >= from && year <= to);
