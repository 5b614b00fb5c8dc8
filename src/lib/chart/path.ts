/** A point of a picture, in the format's units. */
export type Point = readonly [x: number, y: number];

/** A number in tenths of a unit: finer than anybody sees, and short in HTML. */
export const tenth = (n: number): number => Math.round(n * 10) / 10;

const tenths = ([x, y]: Point): Point => [Math.round(x * 10), Math.round(y * 10)];

/**
 * A path through the points, straight from one to the next, in tenths of a unit. Each is told from the one before,
 * which packs a third smaller than places do; the sums stay exact, since what is rounded are the places. Empty for
 * fewer than two.
 */
export function polyline(points: readonly Point[]): string {
	const [first, ...others] = points.map(tenths);
	if (!first || !others.length) return '';
	let [px, py] = first;
	const moves = others.map(([x, y]) => {
		const move = `${(x - px) / 10},${(y - py) / 10}`;
		[px, py] = [x, y];
		return move;
	});
	return `M${first[0] / 10},${first[1] / 10}l${moves.join(' ')}`;
}

/** Length of a thin arrow's wings. */
const WING = 4;

/** A thin double arrow along a level, its tips at `x1` and `x2`: how wide something is. In tenths of a unit. */
export function doubleArrow(x1: number, x2: number, y: number): string {
	const [a, b, at] = [x1, x2, y].map(tenth);
	const wings = (tip = 0, way: number): string =>
		`M${tip + way} ${(at ?? 0) - WING}L${tip} ${at}l${way} ${WING}`;
	return `M${a} ${at}H${b}${wings(a, WING)}${wings(b, -WING)}`;
}

/**
 * The part of a line between two places on x, its ends cut exactly there.
 * The points must run from left to right. For a line that is drawn as time passes.
 */
export function clipX(points: readonly Point[], from: number, to: number): Point[] {
	const part: Point[] = [];
	points.forEach((point, i) => {
		const before = points[i - 1];
		if (before) {
			if (before[0] < from && point[0] >= from) part.push(cut(before, point, from));
			if (before[0] <= to && point[0] > to) part.push(cut(before, point, to));
		}
		if (point[0] >= from && point[0] <= to) part.push(point);
	});
	return part.filter(
		(point, i) => i === 0 || point[0] !== part[i - 1]?.[0] || point[1] !== part[i - 1]?.[1]
	);
}

function cut([x1, y1]: Point, [x2, y2]: Point, x: number): Point {
	return [x, x2 === x1 ? y2 : y1 + ((y2 - y1) * (x - x1)) / (x2 - x1)];
}

/** A line from its first point as far as a place on x, and its last point once it is reached. */
export function lineTo(points: readonly Point[], reach: number): { d: string; end: Point | null } {
	const last = points.at(-1);
	return {
		d: polyline(clipX(points, -Infinity, reach)),
		end: last && last[0] <= reach + 0.01 ? last : null
	};
}

/** Straight mean of two numbers: `t` 0 gives a, 1 gives b. */
export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;

/** `t` squeezed to 0–1. */
const unit = (t: number): number => Math.min(1, Math.max(0, t));

/** How far `t` has come on the way from `from` to `to`, squeezed to 0–1. */
export const progress = (t: number, from: number, to: number): number =>
	unit((t - from) / (to - from));
