import type { Box } from '../../lib/chart/box.ts';
import { cells, cellStroke, columns, heap, type Cells } from '../../lib/chart/cells.ts';
import { mix, type Point } from '../../lib/chart/path.ts';
import { Sketch } from '../../lib/chart/sketch.ts';
import type { View } from '../../lib/chart/view.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { falling, lostColumns, type Block } from './fall.ts';
import type { Figures } from './figures.build.ts';
import { BAR_ROWS, layout, ROWS } from './layout.ts';
import { priceLine, type PriceMarks } from './price.ts';
import { claims, fallNotes, fieldNotes, recordNotes } from './notes.ts';
import type { State } from './states.ts';

/** A group of squares as the chart draws it. */
export interface Squares extends Cells {
	readonly opacity: number;
}

export interface Marks {
	readonly stroke: { width: number; dash: string };
	readonly barStroke: { width: number; dash: string };
	readonly kept: Squares;
	readonly lost: Squares;
	readonly blocks: readonly Block[];
	readonly blocksOpacity: number;
	readonly heap: Squares;
	readonly ghost: { d: string; opacity: number };
	readonly bars: readonly (Squares & { key: string; main: boolean })[];
	/** How far the bars have stepped back: 1 is a tint. */
	readonly dim: number;
	readonly one: { x: number; y: number; size: number; opacity: number } | null;
	readonly price: PriceMarks | null;
}

/** The picture of scene 1. */
export function model(figures: Figures, state: State, box: Box, language: Language): View<Marks> {
	const at = layout(box);
	const sketch = new Sketch(box);
	const field = { x: mix(at.field.x, at.lead.x, state.lead), y: mix(at.field.y, at.lead.y, state.lead), cell: mix(at.field.cell, at.lead.cell, state.lead) };
	const { squares, lost } = figures;
	const kept = squares - lost;
	const gone = lostColumns(squares, lost);
	const first = Math.floor(kept / ROWS);
	const fall = falling(squares, lost, state.fall, { ...at, field });
	const shown = 1 - state.record;

	fieldNotes(sketch, figures, state, box, language, field);
	fallNotes(sketch, figures, state, box, at, language, fall.landed);
	recordNotes(sketch, figures, state, box, at, language);
	claims(sketch, figures, state, box, at, language);
	const price = state.after > 0 ? priceLine(sketch, figures, state.after, state.afterText, box, at, language) : null;

	const moved = Math.round(lost * state.record);
	const bars = figures.records.map((record, i) => ({
		...cells(at.bars.x, at.bars.tops[i] ?? 0, i === 0 ? moved : record.count, BAR_ROWS, at.field.cell),
		key: record.day,
		main: i === 0,
		opacity: (i === 0 ? 1 : state.record * (1 - state.dim)) * (1 - state.after)
	})).filter(({ opacity, count }) => opacity > 0.004 && count > 0);

	const marks: Marks = {
		stroke: cellStroke(field.cell),
		barStroke: cellStroke(at.field.cell),
		kept: { ...cells(field.x, field.y, kept, ROWS, field.cell), opacity: shown },
		lost: { ...columns(field.x + first * field.cell, field.y, gone, field.cell), opacity: state.fall < 1 ? 1 - fall.turned : 0 },
		blocks: state.fall > 0 ? fall.blocks : [],
		blocksOpacity: fall.turned,
		heap: { ...(state.record > 0 ? heap(at.heap.x, at.heap.foot, lost - moved, at.heap.across, field.cell) : fall.heap), opacity: 1 - state.after },
		ghost: { d: outline(field, first, gone), opacity: state.ghost * shown },
		bars,
		dim: state.dim,
		one: state.one > 0 ? { x: mix(field.x, box.w * 0.32, state.one), y: mix(field.y, field.y + box.em * 2, state.one), size: mix(field.cell, box.em * 9, state.one), opacity: 1 } : null,
		price
	};
	return sketch.view(marks, language.t(summaryKey(state)));
}

function summaryKey(s: { fall: number; record: number; dim: number; after: number }): string {
	if (s.after > 0.5) return 'after-summary';
	if (s.dim > 0.5) return 'trigger-summary';
	if (s.record > 0.5) return 'record-summary';
	return s.fall > 0.5 ? 'fall-summary' : 'field-summary';
}

/** The dashed outline of what left: a column of full height, a step at its foot where the last column was short. */
function outline(field: { x: number; y: number; cell: number }, first: number, gone: readonly number[]): string {
	const { cell } = field;
	const x = (i: number): number => Math.round((field.x + (first + i) * cell - cell * 0.09) * 10) / 10;
	const y = (rows: number): number => Math.round((field.y + rows * cell - cell * 0.09) * 10) / 10;
	const top: Point[] = [[x(0), y(0)], [x(gone.length), y(0)]];
	const foot: Point[] = [];
	for (let i = gone.length - 1; i >= 0; i--) {
		const rows = gone[i] ?? 0;
		if (rows !== gone[i + 1]) foot.push([x(i + 1), y(rows)]);
		if (rows !== gone[i - 1]) foot.push([x(i), y(rows)]);
	}
	return `M${[...top, ...foot].map(([px, py]) => `${px} ${py}`).join('L')}Z`;
}
