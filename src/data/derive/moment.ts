/**
 * The position of a period in time, as a year with its fraction: the middle of a month, quarter or year; the end of the
 * year for a price at its end.
 */
export function yearsOf(period: string, basis?: string): number {
	const [year = NaN, part = ''] = [Number(period.slice(0, 4)), period.slice(5)];
	if (part.startsWith('Q')) return year + (Number(part.slice(1)) - 0.5) / 4;
	if (part) return year + (Number(part) - 0.5) / 12;
	return year + (basis === 'year-end' ? 1 : 0.5);
}
