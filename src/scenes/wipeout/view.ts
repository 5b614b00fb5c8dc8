import { cells, cellStroke, columns, pileOf } from '$lib/chart/waffle.ts';
import { drawnBy, faded } from '$lib/chart/draw.ts';
import { isVisible } from '$lib/chart/layer.ts';
import { lerp, progress } from '$lib/chart/path.ts';
import { falling, lostColumns } from './fall.ts';
import { BAR_ROWS, contextOf, ROWS, type Context, type Drawing } from './layout.ts';
import { claims, counter, fieldLabels, recordLabels } from './labels.ts';
import { price } from './price.ts';

/** The picture of scene `wipeout`. */
export const view = drawnBy((given: Drawing) => {
	const context = contextOf(given);
	const {
		figures: { squares, lost, records },
		state: { one, fall, ghost, record, dim, after, recordText, dimText },
		format,
		at,
		field
	} = context;
	const dropped = falling(squares, lost, fall, { heap: at.heap, field });
	const key = fieldLabels(context);
	faded(context, progress(fall, 0, 1 / 8) * (1 - progress(record, 0, 1 / 5)), (inner) =>
		counter(inner, dropped.landed)
	);
	faded(context, recordText, recordLabels);
	faded(context, dimText, claims);

	const gone = lostColumns(squares, lost);
	const first = field.x + Math.floor((squares - lost) / ROWS) * field.cell;
	const moved = Math.round(lost * record);
	const pile =
		record > 0
			? pileOf(at.heap.x, at.heap.foot, lost - moved, at.heap.across, field.cell)
			: dropped.heap;
	const bars = records
		.map(({ day, count }, i) => ({
			...cells(at.bars.x, at.bars.tops[i] ?? 0, i === 0 ? moved : count, BAR_ROWS, at.field.cell),
			key: day,
			main: i === 0,
			opacity: (i === 0 ? 1 : record * (1 - dim)) * (1 - after)
		}))
		.filter(({ opacity, count }) => isVisible(opacity) && count > 0);
	return {
		stroke: cellStroke(field.cell),
		barStroke: cellStroke(at.field.cell),
		kept: { ...cells(field.x, field.y, squares - lost, ROWS, field.cell), opacity: 1 - record },
		lost: {
			...columns(first, field.y, gone, field.cell),
			opacity: fall < 1 ? 1 - dropped.turned : 0
		},
		blocks: fall > 0 ? dropped.blocks : [],
		turned: dropped.turned,
		heap: { ...pile, opacity: 1 - after },
		ghost: { d: outline(first, field, gone), opacity: ghost * (1 - record) },
		bars,
		/** How far the bars have stepped back: 1 is a tint. */
		dim,
		key,
		/** The first square, huge. */
		one:
			one > 0
				? {
						x: lerp(field.x, format.w * 0.32, one),
						y: lerp(field.y, field.y + format.labelSize * 2, one),
						size: lerp(field.cell, format.labelSize * 9, one)
					}
				: null,
		price: after > 0 ? price(context) : null
	};
});

export type Marks = ReturnType<typeof view>['marks'];

/** The dashed outline of the lost squares: full height, with a step at the bottom where the last column was short. */
function outline(
	left: number,
	{ y: top, cell }: Context['field'],
	gone: readonly number[]
): string {
	const place = (from: number, squares: number): number =>
		Math.round((from + squares * cell - cell * 0.09) * 10) / 10;
	const foot = gone.map((rows, i) => `V${place(top, rows)}H${place(left, i)}`).reverse();
	return `M${place(left, 0)} ${place(top, 0)}H${place(left, gone.length)}${foot.join('')}Z`;
}
