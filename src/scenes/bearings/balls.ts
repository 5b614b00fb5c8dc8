import { range } from 'd3';
import { tenth } from '$lib/chart/path.ts';
import type { Layout } from './layout.ts';

/** Columns on each side. */
export const COLUMNS = 9;

/** A zero-length stroke, which round or square caps make a dot. */
export const dot = (x: number, y: number): string => `M${tenth(x)} ${tenth(y)}h.01`;

/** How far the column of `count` balls stands from the wall. */
export const columnAt = ({ balls }: Layout, count: number): number =>
	balls.first + (count - 1) * balls.step;

/** The group of a ball when the gate narrows: spread evenly, so that no column empties. */
const groupOf = (column: number, row: number): 'kept' | 'first' | 'rest' =>
	column < 3
		? 'kept'
		: ((['first', 'kept', 'rest'] as const)[(row * 2 + column * column) % 3] ?? 'kept');

/**
 * The balls before and behind the gate: columns that shrink to one and grow again. Behind it are those that always
 * pass, and the two groups that don't when it narrows. Each group is one path of zero-length strokes, so that a hundred
 * balls cost a few nodes.
 */
export function balls(at: Layout) {
	const {
		wall,
		balls: { apart }
	} = at;
	const groups = { before: '', kept: '', first: '', rest: '' };
	for (const column of range(1, COLUMNS + 1))
		for (const row of range(column)) {
			const y = wall.y + (row - (column - 1) / 2) * apart;
			groups.before += dot(wall.x - columnAt(at, column), y);
			groups[groupOf(column, row)] += dot(wall.x + columnAt(at, column), y);
		}
	return { ...groups, before: groups.before + dot(wall.x, wall.y) };
}
