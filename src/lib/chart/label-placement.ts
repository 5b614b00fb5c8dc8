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

/** Between a line and what stands beside it, in labels; `.beside` in picture.css. */
const BESIDE_GAP = 0.5;

const roles = { title: 1.19, unit: 1, label: 1.077, axis: 1 } as const;

/**
 * The room that a label takes, as far as can be known without a page. A label's em is `em` units of the format; that of a
 * big number, which is part of the picture and shrinks with it, is `big` units.
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

/** Whether two rectangles share any room. */
export const overlap = (a: Rect, b: Rect): boolean =>
	a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/** Labels grow against the picture on small screens: by so much they keep clear of each other, and of the lines. */
const GROWN = 1.25;
const BESIDE = 1.08;

const inside = ({ x1, y1, x2, y2 }: Rect, [x, y]: Point, by: number): boolean =>
	x > x1 - by && x < x2 + by && y > y1 - by && y < y2 + by;

/** Where labels may not go: beyond the plot, over each other, over the lines. */
export interface Obstacles {
	/** The format's own. */
	readonly labelSize: number;
	readonly bounds: Rect;
	readonly rects: Rect[];
	/** Lines as points close together. */
	readonly lines: readonly (readonly Point[])[];
}

export type LabelCandidate = Pick<Label, 'x' | 'y' | 'anchor' | 'valign'>;

/** Where a label stands, as seen from its mark: up is north. */
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

/** Spots by a mark: each on a side of it, moved right and down by so many label sizes. */
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

/** Spots round a mark: on these sides, first at the nearest distance. */
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
 * The label at the first spot that is free of labels and lines; failing that, free of labels; failing that, null:
 * better no label than two on top of each other. With `only`, lines must be kept clear of too. Takes the room it finds.
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
