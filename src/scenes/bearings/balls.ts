import type { Layout } from './layout.ts';

/**
 * The balls before and behind the gate: columns that dwindle to one and grow again. Each group is one path of dots, a
 * stroke that has a round or a square end and no length: a hundred balls cost a few nodes.
 */
export interface Balls {
	/** Before the gate and in it. */
	readonly before: string;
	/** Behind it: those that always pass, and the two groups that don't when it narrows. */
	readonly kept: string;
	readonly first: string;
	readonly rest: string;
	readonly counts: { readonly before: number; readonly kept: number; readonly first: number; readonly rest: number };
}

/** Columns on each side. */
export const COLUMNS = 9;

const round = (n: number): number => Math.round(n * 10) / 10;

/** A dot for a stroke with round or square ends. */
export const dot = (x: number, y: number): string => `M${round(x)} ${round(y)}h.01`;

/** How far the column of `count` balls stands from the wall. */
export const columnAt = ({ balls }: Layout, count: number): number => balls.first + (count - 1) * balls.step;

/** Where the balls of one side stand: `side` −1 before the wall, 1 behind it. */
function places({ wall, balls, ...at }: Layout, side: 1 | -1): { x: number; y: number; column: number; row: number }[] {
	return Array.from({ length: COLUMNS }, (_, i) => i + 1).flatMap((column) =>
		Array.from({ length: column }, (_, row) => ({
			x: wall.x + side * columnAt({ wall, balls, ...at }, column), y: wall.y + (row - (column - 1) / 2) * balls.apart, column, row
		})));
}

/** What becomes of a ball when the gate narrows: spread evenly, so that no column empties. */
function groupOf(column: number, row: number): 'kept' | 'first' | 'rest' {
	if (column < 3) return 'kept';
	return (['first', 'kept', 'rest'] as const)[(row * 2 + column * column) % 3] ?? 'kept';
}

/** All balls of one box. */
export function balls(at: Layout): Balls {
	const before = [...places(at, -1), { x: at.wall.x, y: at.wall.y }];
	const behind = places(at, 1);
	const draw = (dots: readonly { x: number; y: number }[]): string => dots.map(({ x, y }) => dot(x, y)).join('');
	const group = (name: ReturnType<typeof groupOf>) => behind.filter(({ column, row }) => groupOf(column, row) === name);
	const [kept, first, rest] = [group('kept'), group('first'), group('rest')];
	return { before: draw(before), kept: draw(kept), first: draw(first), rest: draw(rest), counts: { before: before.length, kept: kept.length, first: first.length, rest: rest.length } };
}
