import { localeOf, type Lang } from '../i18n/lang.ts';

/** The part of a column's description that decides how its cells are written. */
export interface Column {
	readonly type: 'string' | 'number' | 'integer' | 'year' | 'yearmonth' | 'date';
}

/** Whether a column is set as numbers: right-aligned with tabular digits. */
export const isNumber = ({ type }: Column): boolean => type === 'number' || type === 'integer';

/** From here on a number is written as in the file: 3.41e24. */
const LONG = 1e12;

/** One cell of a table on the data pages: every digit of the file, grouped as in the edition; a dash for a blank. */
export function formatCell(value: string | number | null, column: Column, lang: Lang): string {
	if (value === null) return '–';
	if (typeof value === 'string' || !isNumber(column)) return String(value);
	if (Math.abs(value) >= LONG) return value.toExponential().replace('e+', 'e');
	return new Intl.NumberFormat(localeOf(lang), { maximumFractionDigits: 12 })
		.format(value)
		.replace('-', '\u2212');
}
