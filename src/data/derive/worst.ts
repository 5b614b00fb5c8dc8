import { dropBlanks, numberAt, only, stringAt, where } from '../columns.ts';
import type { Row, Table } from '../parse-csv.ts';
import { yearsOf } from './moment.ts';

/** A price relative to its worst moment: so many years from it, and its level where that moment's is 100. */
export interface Away {
	readonly years: number;
	readonly index: number;
}

/** The years drawn on both sides of the worst moment. */
const span = { from: -8, to: 12 } as const;

const inSpan = ({ years }: Away): boolean => years >= span.from && years <= span.to;

/** Oil month by month against its worst month, after inflation. */
export function oilFrom(oil: Table, worst: string): readonly Away[] {
	const column = 'world_real_2024usd';
	const priced = dropBlanks(oil, column);
	const top = numberAt(priced, only(priced, { month: worst }), column);
	return priced.rows
		.map((row) => ({
			years: yearsOf(stringAt(priced, row, 'month')) - yearsOf(worst),
			index: (100 * numberAt(priced, row, column)) / top
		}))
		.filter(inSpan);
}

/** Equal stakes in the five metals in the year of the bet, and what they were worth in other years, after inflation. */
export function metalsFrom(metals: Table, bet: number): readonly Away[] {
	const columns = metals.resource.schema.fields
		.map(({ name }) => name)
		.filter((name) => name !== 'year');
	const base = only(metals, { year: bet });
	return metals.rows
		.map((row) => ({
			years: numberAt(metals, row, 'year') - bet,
			index:
				(100 *
					columns.reduce(
						(sum, name) => sum + numberAt(metals, row, name) / numberAt(metals, base, name),
						0
					)) /
				columns.length
		}))
		.filter(inSpan);
}

/** One oxide's price at the middle of its period, or at the year's end, against its worst quarter: nominal, and by basis. */
export interface Oxide extends Away {
	readonly basis: string;
	/** Whether the value before it is of the same basis, and of the period just before: only then may they be joined. */
	readonly joined: boolean;
}

/** The middle of what a source gives as low and high. */
const price = (table: Table, row: Row): number =>
	(numberAt(table, row, 'price_low_usd_per_kg') + numberAt(table, row, 'price_high_usd_per_kg')) /
	2;

/** An oxide's prices in order, basis by basis. */
export function oxideFrom(rareEarths: Table, oxide: string, worst: string): readonly Oxide[] {
	const oxideTable = where(rareEarths, { oxide });
	const top = price(oxideTable, only(oxideTable, { period: worst }));
	return [...new Set(oxideTable.rows.map((row) => stringAt(oxideTable, row, 'basis')))].flatMap(
		(basis) => {
			const rows = where(oxideTable, { basis }).rows;
			return rows
				.map((row, i) => {
					const period = stringAt(oxideTable, row, 'period');
					const before = rows[i - 1];
					const step =
						before &&
						yearsOf(period, basis) - yearsOf(stringAt(oxideTable, before, 'period'), basis);
					return {
						basis,
						years: yearsOf(period, basis) - yearsOf(worst, basis),
						index: (100 * price(oxideTable, row)) / top,
						joined: step === (period.includes('Q') ? 0.25 : 1)
					};
				})
				.filter(inSpan);
		}
	);
}
