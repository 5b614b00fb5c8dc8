/**
 * Waffle charts, drawn as one path: each column is a dashed line whose dashes are the squares. So a thousand squares
 * cost one node.
 */

/** Share of a cell that its square fills; the rest is the gap. */
export const FILL = 0.82;

/** A block of squares filled column by column from the left, each column from the top. */
export interface Cells {
	/** Path of the columns; stroke it with `cellStroke`. */
	readonly d: string;
	/** Number of squares. */
	readonly count: number;
}

const r = (n: number): number => Math.round(n * 100) / 100;

/** Cache of paths: in a transition most blocks are the same in every frame. */
const drawn = new Map<string, string>();
function remember(key: string, draw: () => string): string {
	const known = drawn.get(key);
	if (known !== undefined) return known;
	if (drawn.size > 400) drawn.clear();
	const path = draw();
	drawn.set(key, path);
	return path;
}

/** One column of `rows` squares, `pitch` apart, whose first square's corner is at x, y. */
const column = (x: number, y: number, rows: number, cell: number, pitch: number): string =>
	rows > 0 ? `M${r(x + (cell * FILL) / 2)} ${r(y)}v${r((rows - 1) * pitch + cell * FILL)}` : '';

/** `count` squares in columns of `rows`, the corner at x, y. Rows may lie a little further apart than columns: `pitch`. */
export function cells(
	x: number,
	y: number,
	count: number,
	rows: number,
	cell: number,
	pitch = cell
): Cells {
	const heights = Array.from({ length: Math.ceil(Math.max(0, count) / rows) }, (_, i) =>
		Math.min(rows, count - i * rows)
	);
	return columns(x, y, heights, cell, pitch);
}

/** Squares in columns of the given heights, side by side. */
export function columns(
	x: number,
	y: number,
	heights: readonly number[],
	cell: number,
	pitch = cell
): Cells {
	return {
		d: remember(`${x} ${y} ${cell} ${pitch} ${heights}`, () =>
			heights.map((rows, i) => column(x + i * cell, y, rows, cell, pitch)).join('')
		),
		count: heights.reduce((sum, rows) => sum + rows, 0)
	};
}

/** A pile of squares `across` wide on `foot`, filled row by row from below, the top row from the right. */
export function pileOf(
	x: number,
	foot: number,
	count: number,
	across: number,
	cell: number
): Cells {
	const full = Math.floor(count / across);
	const rest = count - full * across;
	const heights = Array.from({ length: across }, (_, i) => full + (i >= across - rest ? 1 : 0));
	return {
		d: heights
			.map((rows, i) =>
				column(x + i * cell, foot - rows * cell + cell * (1 - FILL), rows, cell, cell)
			)
			.join(''),
		count
	};
}

/** Stroke that turns the columns into squares. */
export const cellStroke = (cell: number, pitch = cell): { width: number; dash: string } => ({
	width: r(cell * FILL),
	dash: `${r(cell * FILL)} ${r(pitch - cell * FILL)}`
});
