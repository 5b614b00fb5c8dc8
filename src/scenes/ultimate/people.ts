import type { Box } from '../../lib/chart/box.ts';
import { cellStroke, columns, FILL, type Cells } from '../../lib/chart/cells.ts';
import { openingFrame } from '../../lib/chart/field.ts';
import { widthOf } from '../../lib/chart/measure.ts';
import { share } from '../../lib/chart/path.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import { isLatin } from '../../lib/i18n/lang.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { Figures } from './figures.build.ts';
import type { Layout } from './layout.ts';
import type { State } from './states.ts';

/** Squares across and down: as many as there are people, near enough in the shape of the opening field. */
const ACROSS = 34;
export const DOWN = 24;

/** The field of people. */
export interface People {
	readonly stroke: { width: number; dash: string };
	readonly solid: Cells;
	/** Outlines of the squares of 1800. */
	readonly hollow: { readonly d: string; readonly count: number; readonly width: number; readonly opacity: number };
	readonly bracket: { readonly d: string; readonly opacity: number };
	/** The square of the key. */
	readonly key: { readonly x: number; readonly y: number; readonly size: number; readonly opacity: number };
}

const r = (n: number): number => Math.round(n * 100) / 100;

/** A cell, and how far apart rows lie: the squares' outer edges are those of the opening field. */
export function grid(box: Box): { x: number; y: number; cell: number; pitch: number; side: number } {
	const { x, y, w, h } = openingFrame(box);
	const cell = w / (ACROSS - 1 + FILL);
	const side = cell * FILL;
	return { x, y, cell, side, pitch: (h - side) / (DOWN - 1) };
}

/** The unit changes first and holds, then the squares of 1800 appear, then all others behind one edge. */
export function people(sketch: Sketch, { squares, then }: Figures, { people: come, peopleText }: State, box: Box, at: Layout, language: Language): People | null {
	const { t } = language;
	const unit = share(come, 0.03, 0.09);
	if (unit === 0) return null;
	const hollow = share(come, 0.5, 0.72);
	const { x, y, cell, side, pitch } = grid(box);
	const { em } = box;
	const { chip, bracket } = at.people;
	const key = { x: chip.x + (widthOf(t('new-unit')) * 0.96 + 1) * em * 1.33 + 8, y: chip.y };
	sketch.chip('new-unit', t('new-unit'), unit, { x: chip.x, y: chip.y - em * 0.1, anchor: 'start' });
	sketch.note({ key: 'key', x: key.x + em * 1.25, y: key.y, lines: [t('key')], bold: true, opacity: unit });
	words(sketch, peopleText, hollow, at, language);

	const full = Math.floor(then / DOWN);
	const rest = then - full * DOWN;
	const shown = Math.round((squares - then) * share(come, 0.6, 1));
	const edge = bracket === 'under' ? { at: y + (DOWN - 1) * pitch + side + 4, by: 6 } : { at: y - 3, by: -4 };
	return {
		stroke: cellStroke(cell, pitch),
		solid: rises(shown, full, rest, x, y, cell, pitch),
		hollow: { ...outlines(then, x, y, cell, pitch, side), opacity: hollow },
		bracket: { d: `M${r(x)} ${r(edge.at)}v${edge.by}h${r((full - 1) * cell + side)}v${-edge.by}`, opacity: peopleText },
		key: { x: key.x, y: key.y + em * 0.25, size: em * 0.85, opacity: unit }
	};
}

/** The first `count` solid squares: they go on where the hollow ones end, inside a column. */
function rises(count: number, full: number, rest: number, x: number, y: number, cell: number, pitch: number): Cells {
	const head = Math.min(count, DOWN - rest);
	const left = count - head;
	const first = columns(x + full * cell, y + rest * pitch, [head], cell, pitch);
	const heights = Array.from({ length: Math.ceil(left / DOWN) }, (_, i) => Math.min(DOWN, left - i * DOWN));
	const others = columns(x + (full + 1) * cell, y, heights, cell, pitch);
	return { d: first.d + others.d, count: first.count + others.count };
}

/** Hollow squares as one path: their lines lie inside the squares that would be there. */
function outlines(count: number, x: number, y: number, cell: number, pitch: number, side: number): { d: string; count: number; width: number } {
	const width = side * 0.14;
	const inner = r(side - width);
	const d = Array.from({ length: count }, (_, i) => {
		const [left, top] = [x + Math.floor(i / DOWN) * cell + width / 2, y + (i % DOWN) * pitch + width / 2];
		return `M${r(left)} ${r(top)}h${inner}v${inner}h${-inner}z`;
	}).join('');
	return { d, count, width: r(width) };
}

function words(sketch: Sketch, opacity: number, hollow: number, at: Layout, { id, t }: Language): void {
	const { bracket, then, now, number, sentence } = at.people;
	const { narrow } = sentence;
	sketch.note({ key: 'then', ...then, lines: bracket === 'under' ? [{ text: t('then'), bold: true, tone: 'resp' }, { text: t('then-when'), tone: 'ink2' }] : [{ text: t('then-long'), bold: true, tone: 'resp' }], opacity: opacity * hollow });
	sketch.note({ key: 'now', ...now, lines: narrow ? [t('now'), t('now-squares')] : [`${t('now')}${isLatin(id) ? ' ' : ''}${t('now-squares')}`], bold: true, tone: 'resp', opacity });
	sketch.note({ key: 'number', ...number, tone: 'resp', lines: [t('number')], opacity });
	const lines = narrow ? ['short-1', 'short-2', 'short-3', 'short-4', 'short-5'] : ['each', 'next'];
	sketch.note({ key: 'sentence', x: sentence.x, y: sentence.y, valign: narrow ? 'top' : 'middle', lines: lines.map((key) => t(key)), size: narrow ? 'axis' : 'note', opacity });
}
