import type { Box } from '../../lib/chart/box.ts';
import { widthOf } from '../../lib/chart/measure.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import { isLatin } from '../../lib/i18n/lang.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { Figures } from './figures.build.ts';
import type { Layout } from './layout.ts';
import { BAR_ROWS } from './layout.ts';
import type { State } from './states.ts';

/** The key of the field: what one square is, whose value it is, when. */
export function fieldNotes(sketch: Sketch, figures: Figures, state: State, box: Box, { t, f }: Language, field: { x: number; y: number; cell: number }): void {
	const y = field.y - box.em * 2;
	const { one, fieldText, fallText } = state;
	const right = { x: field.x + 70 * field.cell, anchor: 'end', y, size: 'unit', tone: 'ink2' } as const;
	const short = box.name !== 'wide';
	const key = short ? Math.min(1, fieldText + fallText) : fieldText;
	sketch.note({ key: 'key', x: field.x + box.em * 1.25, y, lines: [t('unit-key')], bold: true, opacity: key });
	const day = f.day(figures.before);
	sketch.note({ key: 'whose', ...right, lines: [short ? t('field-date', { day }) : t('field-value', { day, value: f.usd(figures.squares * 1e9, 2) })], opacity: fieldText });
	if (short) sketch.note({ key: 'fell', ...right, lines: [t('fall-date', { from: f.shortDay(figures.before), to: f.shortDay(figures.day) })], opacity: fallText });
	sketch.note({ key: 'one', x: box.w * 0.32 + box.em * 4.5, y: field.y + box.em * 6.5, anchor: 'middle', valign: 'middle', lines: [t('one')], size: 1.8, tone: 'paper', opacity: one });
}

/** The counter beside the heap. */
export function fallNotes(sketch: Sketch, figures: Figures, state: State, box: Box, at: Layout, { id, t, f }: Language, landed: number): void {
	const { fall, fallText, record } = state;
	if (box.name === 'wide') sketch.heading('fall', t('fall-title', { from: f.day(figures.before), to: f.shortDay(figures.day) }), t('unit-key'), fallText);
	const opacity = Math.min(1, fall * 8) * Math.max(0, 1 - record * 5);
	const { x, y } = at.counter;
	const written = (squares: number): string => (isLatin(id) ? f.usd(-squares * 1e9) : `\u2212${f.grouped(squares * 10)}`);
	const number = written(landed);
	// The full sum stays inside the picture, and the size the same while it is counted up.
	const size = Math.min(at.counter.size * (isLatin(id) ? 0.85 : 1), (box.w - x) / (widthOf(written(figures.lost)) * box.em * 1.16));
	sketch.note({ key: 'counter', x, y, size, tone: 'scarce', opacity, lines: [number] });
	const unit = isLatin(id) ? [] : [{ text: t('counter-unit'), tone: 'scarce' as const, bold: true }];
	sketch.note({ key: 'counter-unit', x: x + 2, y: y + size * box.em * 1.25, opacity, lines: [...unit, ...(fall < 1 ? [t('falling')] : [t('one-day'), { text: f.percent(figures.change), bold: true }])] });
}

/** Names and dates beside the bars, and the line at half of the longest. */
export function recordNotes(sketch: Sketch, figures: Figures, state: State, box: Box, at: Layout, { t, f }: Language): void {
	const opacity = state.recordText;
	const { cell } = at.field;
	const { em } = box;
	sketch.heading('record', t('record-title'), t('record-unit', { day: f.day(figures.day) }), opacity);
	const half = at.bars.x + (figures.lost / 2 / BAR_ROWS) * cell;
	const [firstTop = 0, secondTop = 0] = at.bars.tops;
	const depth = BAR_ROWS * cell;
	sketch.rule({ key: 'half', kind: 'ink', x1: half, x2: half, y1: firstTop - 4, y2: secondTop + depth, opacity });
	figures.records.forEach((record, i) => {
		const top = at.bars.tops[i] ?? 0;
		const main = i === 0;
		const above = main && !at.bars.side;
		const end = at.bars.x + Math.ceil(record.count / BAR_ROWS) * cell;
		const x = above ? at.bars.x : (i === 1 ? Math.max(half, end) : end) + em * 0.95;
		const y = above ? top - em * 2.65 : top - em * 0.3;
		const number = f.count(record.count);
		const name = t(`company-${record.company.split(' ')[0]?.toLowerCase()}`);
		sketch.note({ key: `count-${record.day}`, x, y, size: at.bars.size, tone: main ? 'scarce' : 'ink', lines: [number], opacity });
		const beside = x + em * (widthOf(number) * at.bars.size + 0.9);
		const drop = em * at.bars.size * 0.38;
		sketch.note({
			key: `name-${record.day}`, x: beside, y: y + drop, opacity,
			lines: [above ? t('name-and-day', { name, day: f.day(record.day) }) : name], bold: true
		});
		if (above) return;
		sketch.note({
			key: `day-${record.day}`, x, y: y + em * at.bars.size * 1.22, opacity,
			lines: [{ text: f.day(record.day), tone: 'ink2' }, ...(i === 1 ? [{ text: t('old-record'), bold: true }] : [])]
		});
		if (record.derived) sketch.chip(`derived-${record.day}`, t('derived'), opacity, { x: x + em * (widthOf(f.day(record.day)) * 1.25 + 0.9), y: y + em * at.bars.size * 1.22, anchor: 'start' });
	});
}

/** Three disputed claims: what was reported and what it leaves out, and two allegations. */
export function claims(sketch: Sketch, figures: Figures, state: State, box: Box, at: Layout, { t, f }: Language): void {
	const opacity = state.dimText;
	const { em, margin, w } = box;
	sketch.heading('trigger', t('trigger-title'), t('trigger-unit'), opacity);
	sketch.chip('disputed', t('disputed'), opacity);
	const [cost = 0, copied = 0, chips = 0] = at.claims.tops;
	const { width, size } = at.claims;
	for (const top of at.claims.tops) sketch.rule({ key: `claim-${top}`, kind: 'grid', x1: margin, x2: w - margin, y1: top, y2: top, opacity });
	const gap = em * 0.75;
	sketch.note({ key: 'cost', x: margin, y: cost + gap * 0.7, size, lines: [f.usd(figures.runCost * 1e6, 1)], opacity });
	sketch.note({ key: 'cost-text', x: margin, y: cost + gap * 0.7 + em * size * 1.25, width, lines: [t('claim-cost', { hours: f.big(figures.gpuHours * 1e6, 1) }), { text: t('claim-cost-but'), tone: 'ink2' }], opacity });
	sketch.note({ key: 'copied', x: margin, y: copied + gap, width, lines: [{ text: t('claim-copied'), bold: true }, { text: t('claim-copied-but'), tone: 'ink2' }], opacity });
	sketch.note({ key: 'chips', x: margin, y: chips + gap, width, lines: [{ text: t('claim-chips'), bold: true }, { text: t('claim-chips-but'), tone: 'ink2' }], opacity });
}
