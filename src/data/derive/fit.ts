/** A point. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** A straight line, y = intercept + slope · x. */
export interface Line {
	readonly slope: number;
	readonly intercept: number;
}

/** The straight line of ordinary least squares; throws when the points don't fix one. */
export function leastSquares(points: readonly Point[]): Line {
	const mean = (of: (point: Point) => number): number =>
		points.reduce((sum, point) => sum + of(point), 0) / points.length;
	const x = mean((point) => point.x);
	const y = mean((point) => point.y);
	const slope =
		mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2);
	if (!Number.isFinite(slope))
		throw new RangeError(`${points.length} points don't fix a straight line`);
	return { slope, intercept: y - slope * x };
}

/** The height of a line at `x`. */
export const heightAt = ({ slope, intercept }: Line, x: number): number => intercept + slope * x;

/**
 * The line of log2(count) on year: its slope is in doublings a year, and `1 / slope` is the doubling time in years.
 * Counts are transistors, or anything above zero.
 */
export const doublingLine = (
	counts: readonly { readonly year: number; readonly count: number }[]
): Line => leastSquares(counts.map(({ year, count }) => ({ x: year, y: Math.log2(count) })));
