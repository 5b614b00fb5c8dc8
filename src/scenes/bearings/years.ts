import { mix } from '../../lib/chart/path.ts';

/** A day or a month as a year with its fraction; a month stands for its middle. */
export function yearOf(iso: string): number {
	const [year = NaN, month = NaN, day] = iso.split('-').map(Number);
	return year + (month - 1 + (day === undefined ? 0.5 : (day - 1) / 31)) / 12;
}

/** Place on an axis of years from `from` to `to`. */
export const along = ([from, to]: readonly [number, number], left: number, right: number) => (year: number): number => mix(left, right, (year - from) / (to - from));
