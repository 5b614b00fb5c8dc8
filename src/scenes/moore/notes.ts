import type { Box } from '../../lib/chart/box.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import { isLatin } from '../../lib/i18n/lang.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { inWords } from '../../lib/i18n/numerals.ts';
import type { Figures } from './figures.build.ts';
import type { Layout } from './layout.ts';
import type { Scales } from './scales.ts';
import type { State } from './states.ts';

/** The linear ruler: the two ends by name, and how long nothing seems to happen. */
export function rocketNotes(sketch: Sketch, { dots, firstChip, lastChip, flatYears }: Figures, { rocketText: opacity }: State, scale: Scales, box: Box, at: Layout, { id, t, f }: Language): void {
	const { em } = box;
	sketch.heading('rocket', t('rocket-title'), t('rocket-unit'), opacity);
	const [first] = dots;
	const last = dots.at(-1);
	if (!first || !last || opacity === 0) return;
	const plain = { tone: 'ink2', bold: false, size: 1.08 } as const;
	const named = (chip: string, year: number): string => t('chip-and-year', { chip, year: f.year(year) });
	sketch.note({
		key: 'last', x: scale.x(last.year) - em * 0.8, y: scale.y(last.count) - em * at.counts.last * 0.72, anchor: 'end', halo: 'paper', opacity, size: at.counts.last,
		lines: [f.big(last.count), { text: named(lastChip, last.year), ...plain }]
	});
	const [x, y] = [scale.x(first.year), scale.y(first.count)];
	const foot = y - em * 3.1;
	sketch.rule({ key: 'first', kind: 'leader', x1: x, x2: x, y1: foot + 2, y2: y - box.line.dot - 4, opacity });
	sketch.note({
		key: 'first', x: x - 4, y: foot, valign: 'bottom', opacity, size: at.counts.first,
		lines: [t('axis-top', { n: f.big(first.count) }), { text: named(firstChip, first.year), ...plain }]
	});
	const n = isLatin(id) ? f.count(flatYears) : inWords(flatYears, id);
	sketch.note({ key: 'flat', x: x + em * 0.9, y: y - em * 0.9, valign: 'bottom', lines: [t('flat', { n })], opacity });
}

/** The log ruler: what each line is worth, and how fast the count doubled, by two measures. */
export function rulerNotes(sketch: Sketch, { dots, early }: Figures, { rulerText: opacity }: State, scale: Scales, box: Box, at: Layout, { t, f }: Language): void {
	if (opacity === 0) return;
	const { em } = box;
	sketch.heading('ruler', t('rocket-title'), t('ruler-unit', { ten: f.count(10) }), opacity);
	sketch.chip('depends', t('depends'), opacity);

	const [x, low, high] = [at.right, scale.y(1e4), scale.y(1e5)];
	const bracket = { kind: 'ink', opacity } as const;
	sketch.rule({ key: 'ten', ...bracket, x1: x, x2: x, y1: high, y2: low });
	for (const y of [high, low]) sketch.rule({ key: `ten-${y}`, ...bracket, x1: x - em * 0.5, x2: x, y1: y, y2: y });
	sketch.note({ key: 'ten', x: x - em, y: (low + high) / 2, anchor: 'end', valign: 'middle', size: 1.6, halo: 'paper', lines: [`×${f.count(10)}`], opacity });

	const on = (year: number): [number, number] => [scale.x(year), scale.y(2 ** (early.intercept + early.slope * year))];
	const [ex, ey] = on(1994);
	sketch.rule({ key: 'early', kind: 'leader', x1: at.early.x - em * 0.6, y1: at.early.y + 3, x2: ex - 4, y2: ey - 6, opacity });
	sketch.note({ key: 'early', ...at.early, anchor: 'end', valign: 'bottom', lines: [{ text: t('doubling-early'), bold: true }, { text: t('doubling-early-years'), tone: 'ink2' }], opacity });
	const target = dots.find(({ year }) => year === 2018);
	if (target) sketch.rule({ key: 'since', kind: 'leader', x1: scale.x(target.year), y1: at.since.y - 2, x2: scale.x(target.year), y2: scale.y(target.count) + box.line.dot + 5, opacity });
	sketch.note({ key: 'since', ...at.since, anchor: 'end', lines: [{ text: t('doubling-since'), bold: true }, { text: t('doubling-since-years'), tone: 'ink2' }], opacity });
}
