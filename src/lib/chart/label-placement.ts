import { textWidth } from './text-width.ts';
import type { Point } from './path.ts';
import type { Label } from './view.ts';

/** A rectangle on the picture. */
export interface Rect {
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
}

/** Gap between the first line and those beside it, in label sizes; see `.beside` in picture.css. */
const BESIDE_GAP = 0.5;

const roles = { title: 1.19, unit: 1, label: 1.077, axis: 1 } as const;

/**
 * The estimated rectangle of a label, without measuring the page. A label's em is `labelSize` units of the format; that
 * of a big number, which scales with the picture, is `big` units.
 */
export function labelBounds(label: Label, labelSize: number, big = labelSize): Rect {
	const { x, y, anchor = 'start', valign = 'top', size = 'label', badge = false } = label;
	const number = typeof size === 'number';
	const own = number ? size * big : roles[size] * labelSize * (badge ? 0.96 : 1);
	const leading = number ? 1.2 : 1.3;
	const sizes = label.lines.map((line): Size => {
		const [text, unit] =
			typeof line === 'string' ? [line, own] : [line.text, line.size ? line.size * labelSize : own];
		const full = textWidth(text) * unit + (badge ? unit : 0);
		const rows = label.width ? Math.max(1, Math.ceil(full / label.width)) : 1;
		return {
			width: label.width ? Math.min(full, label.width) : full,
			height: rows * unit * leading
		};
	});
	const { width, height } = label.beside
		? beside(under(sizes.slice(0, 1)), under(sizes.slice(1)), labelSize)
		: under(sizes);
	const x1 = x - { start: 0, middle: width / 2, end: width }[anchor];
	const y1 = y - { top: 0, middle: height / 2, bottom: height }[valign];
	return { x1, y1, x2: x1 + width, y2: y1 + height };
}

interface Size {
	readonly width: number;
	readonly height: number;
}
const under = (sizes: readonly Size[]): Size => ({
	width: Math.max(0, ...sizes.map(({ width }) => width)),
	height: sizes.reduce((sum, { height }) => sum + height, 0)
});
const beside = (first: Size, rest: Size, labelSize: number): Size => ({
	width: first.width + BESIDE_GAP * labelSize + rest.width,
	height: Math.max(first.height, rest.height)
});

/** Whether two rectangles overlap. */
export const overlap = (a: Rect, b: Rect): boolean =>
	a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/**
 * On small screens labels are larger relative to the picture. Labels keep clear of each other when grown by `GROWN`,
 * and of lines when grown by `BESIDE`.
 */
const GROWN = 1.25;
const BESIDE = 1.08;

const inside = ({ x1, y1, x2, y2 }: Rect, [x, y]: Point, by: number): boolean =>
	x > x1 - by && x < x2 + by && y > y1 - by && y < y2 + by;

/** What labels must avoid: the edge of the plot, each other, the lines. */
export interface Obstacles {
	/** The format's label size. */
	readonly labelSize: number;
	readonly bounds: Rect;
	readonly rects: Rect[];
	/** Lines, as closely spaced points. */
	readonly lines: readonly (readonly Point[])[];
}

export type LabelCandidate = Pick<Label, 'x' | 'y' | 'anchor' | 'valign'>;

/** A label's position relative to its mark, as compass points. */
const sides = {
	n: { dx: 0, dy: -1, anchor: 'middle', valign: 'bottom' },
	ne: { dx: 1, dy: -1, anchor: 'start', valign: 'bottom' },
	e: { dx: 1, dy: 0, anchor: 'start', valign: 'middle' },
	se: { dx: 1, dy: 1, anchor: 'start', valign: 'top' },
	s: { dx: 0, dy: 1, anchor: 'middle', valign: 'top' },
	sw: { dx: -1, dy: 1, anchor: 'end', valign: 'top' },
	w: { dx: -1, dy: 0, anchor: 'end', valign: 'middle' },
	nw: { dx: -1, dy: -1, anchor: 'end', valign: 'bottom' }
} as const;

export type Side = keyof typeof sides;

/** Candidates next to a mark: each on a side of it, moved right and down by so many label sizes. */
export const candidatesAt = (
	[x, y]: Point,
	labelSize: number,
	spots: readonly (readonly [side: Side, right: number, down: number])[]
): LabelCandidate[] =>
	spots.map(([side, right, down]) => ({
		x: x + right * labelSize,
		y: y + down * labelSize,
		anchor: sides[side].anchor,
		valign: sides[side].valign
	}));

/** Candidates round a mark: on these sides, nearest distance first. */
export const around = (
	[x, y]: Point,
	on: readonly Side[],
	distances: readonly number[]
): LabelCandidate[] =>
	distances.flatMap((distance) =>
		on.map((side): LabelCandidate => {
			const { dx, dy, anchor, valign } = sides[side];
			return { x: x + dx * distance, y: y + dy * distance, anchor, valign };
		})
	);

/**
 * The label at the first candidate that is free of labels and lines; failing that, free of labels; failing that, null,
 * since no label is better than two on top of each other. With `only`, it must be free of lines too. Adds the label's
 * rectangle to the obstacles.
 */
export function placeLabel(
	label: Omit<Label, 'x' | 'y'>,
	spots: readonly LabelCandidate[],
	{ labelSize, bounds, rects, lines }: Obstacles,
	only = false
): Label | null {
	for (const strict of only ? [true] : [true, false])
		for (const spot of spots) {
			const placed = { ...label, ...spot };
			const rect = labelBounds(placed, labelSize * GROWN);
			const own = labelBounds(placed, labelSize * BESIDE);
			const within =
				rect.x1 >= bounds.x1 &&
				rect.x2 <= bounds.x2 &&
				rect.y1 >= bounds.y1 &&
				rect.y2 <= bounds.y2;
			if (!within || rects.some((other) => overlap(rect, other))) continue;
			if (strict && lines.some((line) => line.some((point) => inside(own, point, 3)))) continue;
			rects.push(rect);
			return placed;
		}
	return null;
}
