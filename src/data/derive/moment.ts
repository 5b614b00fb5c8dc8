/**
 * The moment that a period stands for, as a year with its fraction: a month's, a quarter's and a year's is its middle;
 * a price at the year's end stands at the end of it.
 */
export function yearsOf(period: string, basis?: string): number {
	const [year = NaN, part = ''] = [Number(period.slice(0, 4)), period.slice(5)];
	if (part.startsWith('Q')) return year + (Number(part.slice(1)) - 0.5) / 4;
	if (part) return year + (Number(part) - 0.5) / 12;
	return year + (basis === 'year-end' ? 1 : 0.5);
}
