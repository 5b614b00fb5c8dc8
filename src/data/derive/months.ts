import { dropBlanks, numberAt, stringAt } from '../columns.ts';
import type { Table } from '../parse-csv.ts';

/** The price of one month. */
export interface Month {
	/** `1979-11` */
	readonly month: string;
	readonly price: number;
}

/** One price column of the `oil-price-monthly` table; months without a price are left out. */
export function prices(
	oil: Table,
	column: 'world_usd' | 'world_real_2024usd' | 'wti_usd' | 'wti_real_2024usd'
): readonly Month[] {
	const priced = dropBlanks(oil, column);
	return priced.rows.map((row) => ({
		month: stringAt(priced, row, 'month'),
		price: numberAt(priced, row, column)
	}));
}

/** The months `from` to `to`, both included; either may be a year, `1990` to `1999`. */
export const span = (months: readonly Month[], from: string, to: string): readonly Month[] =>
	months.filter(
		({ month }) => month.slice(0, from.length) >= from && month.slice(0, to.length) <= to
	);

/** The month itself. */
export const monthOf = (months: readonly Month[], month: string): Month =>
	sure(
		months.find((at) => at.month === month),
		month
	);

/** The month with the highest price, the earlier of equals. */
export const dearest = (months: readonly Month[]): Month =>
	sure(
		months.reduce<Month | undefined>(
			(best, at) => (best && best.price >= at.price ? best : at),
			undefined
		),
		'dearest'
	);

/** The month with the lowest price, the earlier of equals. */
export const cheapest = (months: readonly Month[]): Month =>
	sure(
		months.reduce<Month | undefined>(
			(best, at) => (best && best.price <= at.price ? best : at),
			undefined
		),
		'cheapest'
	);

/** The first month after `after` that cost less than `price`. */
export const firstUnder = (months: readonly Month[], price: number, after: string): Month =>
	sure(
		months.find((at) => at.month > after && at.price < price),
		`under ${price} after ${after}`
	);

/** The last month of all. */
export const latest = (months: readonly Month[]): Month => sure(months.at(-1), 'latest');

/** The mean of the monthly prices. */
export const mean = (months: readonly Month[]): number =>
	months.reduce((sum, { price }) => sum + price, 0) / months.length;

function sure(month: Month | undefined, asked: string): Month {
	if (!month) throw new RangeError(`no month with a price: ${asked}`);
	return month;
}
