import type { Box } from '../../lib/chart/box.ts';
import { mix, share } from '../../lib/chart/path.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { inWords } from '../../lib/i18n/numerals.ts';
import { monthName } from './axes.ts';
import type { Figures } from './figures.build.ts';
import { asPlot, layout, type Frame } from './frame.ts';
import { indexOf, nominalAt, yearOf } from './price.ts';
import type { State } from './states.ts';

/** The 1990s. */
const FROM = '1990-01';
const MONTHS = 120;

/** The months of the 1990s, one bar each: those under $20 in ink, the others orange. */
export interface Months {
	readonly under: string;
	readonly over: string;
	readonly width: number;
	readonly counts: { readonly under: number; readonly over: number };
	/** The squares of the key, which is the sentence. */
	readonly squares: readonly { x: number; y: number; size: number; over: boolean }[];
	readonly opacity: number;
	readonly text: number;
}

/** Where the key's two parts begin: under the strip where there is room, else from the margin; the longer language fits. */
const keyAt = (box: Box, { x }: Pick<Frame, 'x'>): readonly [number, number] => {
	const first = box.name === 'tall' ? box.margin : x(1990);
	return [first, first + box.w * (box.name === 'wide' ? 0.3 : box.name === 'low' ? 0.34 : 0.55)];
};

/** The strip of months, on its way down from the line as one shape. */
export function months(figures: Figures, state: State, box: Box, { x, y }: Frame): Months | null {
	const { strip, gulfText } = state;
	if (strip < 0.004 || asPlot(state) < 0.004) return null;
	const { top, height, key } = layout(box).strip;
	const first = indexOf(figures, FROM);
	const bars = { under: '', over: '' };
	const counts = { under: 0, over: 0 };
	for (let i = 0; i < MONTHS; i++) {
		const price = figures.nominal[first + i] ?? 0;
		const kind = price < figures.cheap ? 'under' : 'over';
		counts[kind]++;
		const at = x(1990 + (i + 0.5) / 12);
		bars[kind] += `M${at.toFixed(1)} ${mix(y(price), top, strip).toFixed(1)}v${mix(2, height, strip).toFixed(1)}`;
	}
	const size = box.em * 0.8;
	return {
		...bars, counts, width: Math.round((x(1991) - x(1990)) / 12 * 7.4) / 10,
		squares: keyAt(box, { x }).map((left, i) => ({ x: left, y: key + box.em * 0.3, size, over: i === 1 })),
		opacity: share(strip, 0, 0.2) * asPlot(state), text: gulfText
	};
}

/** The spike, the line of $20, and the sentence that counts. */
export function gulfNotes(sketch: Sketch, figures: Figures, state: State, box: Box, frame: Frame, language: Language): void {
	const { gulfText: opacity, line20, strip } = state;
	if (line20 < 0.004 && opacity < 0.004) return;
	const { t, f, id } = language;
	const { em, margin, w } = box;
	const { x, y, axis } = frame;
	const { big, strip: at } = layout(box);
	const cheap = f.usd(figures.cheap);
	sketch.rule({ key: 'line20', kind: 'ink', x1: margin, x2: w - margin, y1: y(figures.cheap), y2: y(figures.cheap), opacity: line20 * asPlot(state) });
	sketch.note({ key: 'line20', x: x(1986.6), y: y(figures.cheap) - 3, valign: 'bottom', lines: [cheap], bold: true, halo: 'paper', opacity });
	const peak = nominalAt(figures, figures.gulf);
	sketch.note({
		key: 'gulf', x: x(yearOf(figures.gulf)) + em * (box.name === 'wide' ? 1.2 : 0.8), y: y(peak) - em * 2.5, size: big, tone: 'scarce', opacity,
		lines: [
			f.fixed(peak, 1),
			{ text: t('gulf', { month: monthName(language, figures.gulf) }), tone: 'ink', bold: false, size: 1.077 },
			{ text: t('gulf-months', { price: f.usd(figures.dear), months: inWords(figures.monthsAbove, id) }), tone: 'ink2', bold: false, size: 1.077 }
		]
	});
	const counts = months(figures, state, box, frame)?.counts ?? { under: 0, over: 0 };
	sketch.rule({ key: 'nineties', kind: 'leader', x1: x(1990), x2: x(1990), y1: axis + em * 1.85, y2: at.top + at.height, opacity: opacity * strip });
	sketch.note({ key: 'nineties', x: x(1990) - em * 0.6, y: at.top + at.height / 2, anchor: 'end', valign: 'middle', lines: [t('nineties')], bold: true, opacity });
	keyAt(box, frame).forEach((left, i) => {
		const text = i ? t('months-over', { n: f.count(counts.over) }) : t('months-under', { n: f.count(counts.under), price: cheap });
		sketch.note({ key: `months-${i}`, x: left + em * 1.1, y: at.key, lines: [text], bold: i === 0, opacity });
	});
}
