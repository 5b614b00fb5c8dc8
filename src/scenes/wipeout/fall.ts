import { range } from 'd3';
import { columns, pileOf, type Cells } from '$lib/chart/waffle.ts';
import { lerp, progress } from '$lib/chart/path.ts';
import { ROWS, type Layout } from './layout.ts';

/** Columns and rows of a block: squares that come loose together; it has fewer at the edges. */
const WIDE = 4;
const HIGH = 6;
/** Share of the fall in which the colour turns, and that one block's drop takes. */
const TURN = 0.15;
const DROP = 0.34;

/** Heights of the columns that the loss empties, left to right: the field is filled by columns, its last one in part. */
export const lostColumns = (squares: number, lost: number): number[] =>
	range(Math.floor((squares - lost) / ROWS), Math.ceil(squares / ROWS)).map(
		(i) => Math.min(squares, (i + 1) * ROWS) - Math.max(squares - lost, i * ROWS)
	);

/**
 * The fall at `t` (0 to 1): blocks still in place or falling, and the pile of those that have landed. The number of
 * squares stays the same. Blocks leave from below upwards and accelerate.
 */
export function falling(
	squares: number,
	lost: number,
	t: number,
	{ field, heap: pile }: Pick<Layout, 'field' | 'heap'>
) {
	const heights = lostColumns(squares, lost);
	const first = Math.floor((squares - lost) / ROWS);
	const groups = Math.ceil(heights.length / WIDE);
	const levels = Math.ceil(ROWS / HIGH);
	const blocks: (Cells & Record<'x' | 'y', number> & { key: string })[] = [];
	let landed = 0;
	for (let level = levels - 1; level >= 0; level--) {
		for (let group = 0; group < groups; group++) {
			const order = (levels - 1 - level) * groups + ((group * 2) % groups);
			const stack = heights
				.slice(group * WIDE, (group + 1) * WIDE)
				.map((rows) => Math.min(HIGH, Math.max(0, rows - level * HIGH)));
			const start = TURN + ((1 - TURN - DROP) * order) / Math.max(1, groups * levels - 1);
			const drop = progress(t, start, start + DROP);
			const block = columns(0, 0, stack, field.cell);
			if (drop >= 1) landed += block.count;
			else if (block.count) {
				const x = field.x + (first + group * WIDE) * field.cell;
				const y = field.y + level * HIGH * field.cell;
				const target = pile.x + ((pile.across - WIDE) * field.cell * ((order * 5) % 9)) / 9;
				const floor = pile.foot - (Math.floor(landed / pile.across) + HIGH) * field.cell;
				blocks.push({
					...block,
					key: `${level}-${group}`,
					x: lerp(x, target, drop * drop),
					y: lerp(y, floor, drop ** 3)
				});
			}
		}
	}
	return {
		turned: progress(t, 0, TURN),
		blocks,
		landed,
		heap: pileOf(pile.x, pile.foot, landed, pile.across, field.cell)
	};
}
