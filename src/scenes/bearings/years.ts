/** A year's position on an axis. */
export type Years = (year: number) => number;

/** A day or a month as a year with its fraction; for a month, its middle. */
export function yearOf(iso: string): number {
	const [year = NaN, month = NaN, day] = iso.split('-').map(Number);
	return year + (month - 1 + (day === undefined ? 0.5 : (day - 1) / 31)) / 12;
}
