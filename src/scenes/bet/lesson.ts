import type { Box } from '../../lib/chart/box.ts';
import { widthOf } from '../../lib/chart/measure.ts';
import { share } from '../../lib/chart/path.ts';
import { roadDistance, sealWidth } from '../../lib/chart/seal.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { results, tally } from './basket.ts';
import type { Figures } from './figures.build.ts';
import { layout, PRICES, type Frame } from './frame.ts';
import { heading } from './heading.ts';
import { YEARS, type State } from './states.ts';

/** The five prices over the long run, one thin line each. */
export interface Prices {
	readonly lines: readonly { readonly metal: string; readonly d: string }[];
	readonly opacity: number;
}

/** Drawn from the left, in whole units from year to year: the lines are long, and every step is a short one. */
export function prices(figures: Figures, s: State, { x, price }: Frame): Prices | null {
	const { prices: shown, long } = s;
	if (shown < 0.004) return null;
	const years = Math.round(1 + shown * ((figures.prices[0]?.length ?? 1) - 1));
	const pitch = x(figures.from + 1) - x(figures.from);
	const step = (n: number): string => (n < 0 ? String(n) : ` ${n}`);
	const lines = figures.prices.map((own, i) => {
		const ys = own.slice(0, years).map((value) => Math.round(price(value) * 2));
		const moves = ys.slice(1).map((y, k) => `${Math.round(pitch * 100) / 100}${step((y - (ys[k] ?? y)) / 2)}`);
		return { metal: figures.metals[i] ?? '', d: `M${x(figures.from)} ${(ys[0] ?? 0) / 2}l${moves.join(' ')}` };
	});
	return { lines, opacity: share(long, 0.3, 0.8) };
}

/** Places for labels as near as can be to where they belong, from top to bottom, so much apart. */
export function apart(wanted: readonly number[], gap: number): number[] {
	const placed: number[] = [];
	for (const y of wanted) placed.push(Math.max(y, (placed.at(-1) ?? -Infinity) + gap));
	// Half of what the last was pushed is given back to all that touch it.
	const pushed = (placed.at(-1) ?? 0) - (wanted.at(-1) ?? 0);
	for (let i = placed.length - 1, floor = (placed.at(-1) ?? 0) - pushed / 2 + gap; i >= 0; i--) {
		floor = Math.min(placed[i] ?? 0, floor - gap);
		placed[i] = floor;
	}
	return placed;
}

/** The metals' names at their lines' ends, the window, the tally, and what the road is. */
export function lessonNotes(sketch: Sketch, figures: Figures, s: State, box: Box, { x, price, top }: Frame, { t, f, id }: Language): void {
	const { lessonText: opacity, start } = s;
	if (opacity < 0.004) return;
	const { em, margin, w, line } = box;
	const { lesson: at, right } = layout(box);
	heading(sketch, box, 'lesson', t('lesson-title'), t('lesson-unit', { ten: f.count(10) }), opacity);
	sketch.chip('depends-still', t('depends'), opacity);
	const [, most] = PRICES;
	for (const dollars of [1000, 10000, most]) sketch.rule({ key: `price-${dollars}`, kind: 'grid', x1: margin, x2: right, y1: price(dollars), y2: price(dollars), opacity });
	// On the side that the window leaves free.
	const aside = start < 1950;
	sketch.note({ key: `price-${most}`, x: aside ? right : margin, y: top - 2, anchor: aside ? 'end' : 'start', valign: 'bottom', lines: [f.axisUsd(most)], size: 'axis', tone: 'ink2', opacity });
	// Where no line runs: at the left the metals crowd.
	sketch.note({ key: 'price-1000', x: x(1942), y: price(1000) - 1, valign: 'bottom', lines: [f.count(1000)], size: 'axis', tone: 'ink2', opacity });
	const ends = figures.prices.map((own, i) => ({ metal: figures.metals[i] ?? '', y: price(own.at(-1) ?? 1) })).toSorted((a, b) => a.y - b.y);
	const places = apart(ends.map(({ y }) => y), em * 1.62);
	ends.forEach(({ metal }, i) => sketch.note({ key: `end-${metal}`, x: right + 5, y: places[i] ?? 0, valign: 'middle', lines: [t(metal)], size: 'axis', tone: 'ink2', opacity }));
	const year = Math.round(start);
	const middle = (x(start) + x(start + YEARS)) / 2;
	sketch.note({ key: 'band', x: Math.min(right - em * 2.7, Math.max(margin + em * 3.2, middle)), y: top - 2, anchor: 'middle', valign: 'bottom', size: 'axis', lines: [`${year}–${year + YEARS}`], opacity });

	const number = t('of', { n: f.count(tally(figures, 'simon')), of: f.count(results(figures).length) });
	sketch.note({ key: 'tally', x: margin, y: at.y, size: at.size, tone: 'resp', lines: [number], opacity });
	sketch.note({
		key: 'tally-means', x: margin + widthOf(number) * at.size * em + em * 0.9, y: at.y + em * at.size * 0.6, valign: 'middle', opacity,
		lines: [{ text: t('tally-means'), tone: 'resp', bold: true }, { text: t('tally-rest', { n: f.count(tally(figures, 'ehrlich')) }), tone: 'scarce' }]
	});
	const d = roadDistance(line.seal);
	sketch.note({ key: 'road', x: w - margin, y: at.limit - d - em * 0.5, anchor: 'end', valign: 'bottom', size: 'title', bold: true, tone: 'resp', lines: [t('road')], opacity });
	sketch.note({ key: 'shortage', x: margin, y: at.limit - em * 0.4, valign: 'bottom', tone: 'scarce', lines: [t('shortage')], width: at.seal - sealWidth(line.seal, id) / 2 - margin, opacity });
}
