import { widthOf } from './measure.ts';
import type { Point } from './path.ts';
import type { Note } from './view.ts';

/** A rectangle on the picture. */
export interface Rect {
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
}

const roles = { title: 1.19, unit: 1, note: 1.077, axis: 1 } as const;

/**
 * The room that a note takes, as far as can be known without a page. A label's em is `em` units of the box; that of a
 * big number, which is part of the picture and shrinks with it, is `big` units.
 */
export function extentOf(note: Note, em: number, big = em): Rect {
	const { x, y, anchor = 'start', valign = 'top', size = 'note', chip = false } = note;
	const number = typeof size === 'number';
	const own = number ? size * big : roles[size] * em * (chip ? 0.96 : 1);
	const leading = number ? 1.2 : 1.3;
	let width = 0;
	let height = 0;
	for (const line of note.lines) {
		const [text, unit] = typeof line === 'string' ? [line, own] : [line.text, line.size ? line.size * em : own];
		const full = widthOf(text) * unit + (chip ? unit : 0);
		const rows = note.width ? Math.max(1, Math.ceil(full / note.width)) : 1;
		width = Math.max(width, note.width ? Math.min(full, note.width) : full);
		height += rows * unit * leading;
	}
	const x1 = x - { start: 0, middle: width / 2, end: width }[anchor];
	const y1 = y - { top: 0, middle: height / 2, bottom: height }[valign];
	return { x1, y1, x2: x1 + width, y2: y1 + height };
}

/** Whether two rectangles share any room. */
export const overlap = (a: Rect, b: Rect): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/** Labels grow against the picture on small screens: by so much they keep clear of each other, and of the lines. */
const GROWN = 1.25;
const BESIDE = 1.08;

const inside = ({ x1, y1, x2, y2 }: Rect, [x, y]: Point, by: number): boolean => x > x1 - by && x < x2 + by && y > y1 - by && y < y2 + by;

/** Where labels may not go: beyond the plot, over each other, over the lines. */
export interface Taken {
	/** The box's own. */
	readonly em: number;
	readonly bounds: Rect;
	readonly rects: Rect[];
	/** Lines as points close together. */
	readonly lines: readonly (readonly Point[])[];
}

export type Spot = Pick<Note, 'x' | 'y' | 'anchor' | 'valign'>;

/**
 * The note at the first spot that is free of labels and lines; failing that, free of labels; failing that, null:
 * better no label than two on top of each other. With `only`, lines must be kept clear of too. Takes the room it finds.
 */
export function place(note: Omit<Note, 'x' | 'y'>, spots: readonly Spot[], { em, bounds, rects, lines }: Taken, only = false): Note | null {
	for (const strict of only ? [true] : [true, false])
		for (const spot of spots) {
			const placed = { ...note, ...spot };
			const rect = extentOf(placed, em * GROWN);
			const own = extentOf(placed, em * BESIDE);
			const within = rect.x1 >= bounds.x1 && rect.x2 <= bounds.x2 && rect.y1 >= bounds.y1 && rect.y2 <= bounds.y2;
			if (!within || rects.some((other) => overlap(rect, other))) continue;
			if (strict && lines.some((line) => line.some((point) => inside(own, point, 3)))) continue;
			rects.push(rect);
			return placed;
		}
	return null;
}
