import { range } from 'd3';
import type { Format } from '$lib/chart/format.ts';
import { cells, cellStroke, columns, FILL, type Cells } from '$lib/chart/waffle.ts';
import { faded } from '$lib/chart/draw.ts';
import { openingFrame } from '../shared/opening-waffle.ts';
import { textWidth } from '$lib/chart/text-width.ts';
import { progress } from '$lib/chart/path.ts';
import { isLatin } from '$lib/i18n/lang.ts';
import type { Context } from './panels.ts';

/** Columns and rows of squares, in roughly the shape of the opening waffle. */
const ACROSS = 34;
export const DOWN = 24;

const r = (n: number): number => Math.round(n * 100) / 100;

/** The size of a cell and the pitch of rows: the outer edges are those of the opening waffle. */
export function grid(format: Format) {
	const { x, y, w, h } = openingFrame(format);
	const cell = w / (ACROSS - 1 + FILL);
	const side = cell * FILL;
	return { x, y, cell, side, pitch: (h - side) / (DOWN - 1) };
}
type Grid = ReturnType<typeof grid>;

/** The unit changes first and holds, then the squares of 1800 appear, then all others behind one edge. */
export function people(context: Context) {
	const {
		figures: { squares, then },
		state: { people: come, peopleText },
		format,
		at: {
			people: { under }
		}
	} = context;
	const unit = progress(come, 0.03, 0.09);
	const key = faded(context, unit, unitKey);
	if (!key) return null;
	const hollow = progress(come, 0.5, 0.72);
	faded(context, peopleText, (inner) => fieldLabels(inner, hollow));
	const field = grid(format);
	const { x, y, cell, side, pitch } = field;
	const edge = under ? { at: y + (DOWN - 1) * pitch + side + 4, by: 6 } : { at: y - 3, by: -4 };
	return {
		key: { ...key, opacity: unit },
		stroke: cellStroke(cell, pitch),
		solid: rises(Math.round((squares - then) * progress(come, 0.6, 1)), then, field),
		hollow: { ...outlines(then, field), opacity: hollow },
		/** Of the whole columns among the squares of 1800. */
		bracket: {
			d: `M${r(x)} ${r(edge.at)}v${edge.by}h${r((Math.floor(then / DOWN) - 1) * cell + side)}v${-edge.by}`,
			opacity: peopleText
		}
	};
}

/** The badge, and the legend's label. Returns the legend's square between them. */
function unitKey({
	layer,
	format: { labelSize },
	at: {
		people: {
			chip: { x, y }
		}
	},
	t
}: Context) {
	const square = x + (textWidth(t('new-unit')) * 0.96 + 1) * labelSize * 1.33 + 8;
	layer.badge('new-unit', t('new-unit'), { x, y: y - labelSize * 0.1, anchor: 'start' });
	layer.label({ key: 'key', x: square + labelSize * 1.25, y, lines: [t('key')], bold: true });
	return { x: square, y: y + labelSize * 0.25, size: labelSize * 0.85 };
}

/** The first `count` solid squares: they continue where the hollow ones end, inside a column. */
function rises(count: number, hollow: number, { x, y, cell, pitch }: Grid): Cells {
	const [full, rest] = [Math.floor(hollow / DOWN), hollow % DOWN];
	const head = Math.min(count, DOWN - rest);
	const { d } = columns(x + full * cell, y + rest * pitch, [head], cell, pitch);
	return { d: d + cells(x + (full + 1) * cell, y, count - head, DOWN, cell, pitch).d, count };
}

/** Hollow squares as one path, with their strokes inside the squares. */
function outlines(count: number, { x, y, cell, pitch, side }: Grid) {
	const width = side * 0.14;
	const inner = r(side - width);
	const square = (left: number, top: number): string =>
		`M${r(left)} ${r(top)}h${inner}v${inner}h${-inner}z`;
	const d = range(count)
		.map((i) =>
			square(x + Math.floor(i / DOWN) * cell + width / 2, y + (i % DOWN) * pitch + width / 2)
		)
		.join('');
	return { d, count, width: r(width) };
}

/** The labels of the hollow squares, of all squares, and the closing sentence. */
function fieldLabels(
	{
		layer,
		at: {
			people: { under, then, now, number, sentence, narrow }
		},
		id,
		t
	}: Context,
	hollow: number
): void {
	const note = { bold: true, color: 'response' } as const;
	const when = { text: t('then-when'), color: 'muted' } as const;
	layer.label({
		key: 'then',
		...then,
		lines: under ? [{ text: t('then'), ...note }, when] : [{ text: t('then-long'), ...note }],
		opacity: hollow
	});
	const counted = [t('now'), t('now-squares')];
	layer.label({
		key: 'now',
		...now,
		lines: narrow ? counted : [counted.join(isLatin(id) ? ' ' : '')],
		...note
	});
	layer.label({ key: 'number', ...number, color: 'response', lines: [t('number')] });
	const lines = narrow ? ['short-1', 'short-2', 'short-3', 'short-4', 'short-5'] : ['each', 'next'];
	layer.label({
		key: 'sentence',
		...sentence,
		valign: narrow ? 'top' : 'middle',
		lines: lines.map((key) => t(key)),
		size: narrow ? 'axis' : 'label'
	});
}
