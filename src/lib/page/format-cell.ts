import { localeOf, type Lang } from '../i18n/lang.ts';

/** The part of a column's description that decides how its cells are written. */
export interface Column {
	readonly type: 'string' | 'number' | 'integer' | 'year' | 'yearmonth' | 'date';
}

/** Whether a column is set as numbers: to the right, digits under each other. */
export const isNumber = ({ type }: Column): boolean => type === 'number' || type === 'integer';

/** From here on a number is written as in the file, 3.41e24: nobody counts so many digits. */
const LONG = 1e12;

/** One cell of a whole table as the data door shows it: every digit of the file, grouped where the edition groups; a dash where the source is silent. */
export function formatCell(value: string | number | null, column: Column, lang: Lang): string {
	if (value === null) return '–';
	if (typeof value === 'string' || !isNumber(column)) return String(value);
	if (Math.abs(value) >= LONG) return value.toExponential().replace('e+', 'e');
	return new Intl.NumberFormat(localeOf(lang), { maximumFractionDigits: 12 })
		.format(value)
		.replace('-', '\u2212');
}
