/** A point of a picture, in the format's units. */
export type Point = readonly [x: number, y: number];

/** Rounds to tenths of a unit: finer than can be seen, and short in HTML. */
export const tenth = (n: number): number => Math.round(n * 10) / 10;

const tenths = ([x, y]: Point): Point => [Math.round(x * 10), Math.round(y * 10)];

/**
 * A path of straight lines through the points, in tenths of a unit. Coordinates are relative, which compresses a third
 * better than absolute ones. No error builds up, since the absolute positions are rounded. Empty for fewer than two
 * points.
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

/** A thin horizontal double arrow from `x1` to `x2`, in tenths of a unit. */
export function doubleArrow(x1: number, x2: number, y: number): string {
	const [a, b, at] = [x1, x2, y].map(tenth);
	const wings = (tip = 0, way: number): string =>
		`M${tip + way} ${(at ?? 0) - WING}L${tip} ${at}l${way} ${WING}`;
	return `M${a} ${at}H${b}${wings(a, WING)}${wings(b, -WING)}`;
}

/** The part of a line between two x positions, cut exactly there. The points must run from left to right. */
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

/** A line drawn as far as an x position, and its last point once that is reached. */
export function lineTo(points: readonly Point[], reach: number): { d: string; end: Point | null } {
	const last = points.at(-1);
	return {
		d: polyline(clipX(points, -Infinity, reach)),
		end: last && last[0] <= reach + 0.01 ? last : null
	};
}

/** Linear interpolation: `t` 0 gives a, 1 gives b. */
export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;

/** `t` clamped to 0–1. */
const unit = (t: number): number => Math.min(1, Math.max(0, t));

/** How far `t` is from `from` to `to`, clamped to 0–1. */
export const progress = (t: number, from: number, to: number): number =>
	unit((t - from) / (to - from));
