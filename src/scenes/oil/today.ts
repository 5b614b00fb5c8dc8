import type { Box } from '../../lib/chart/box.ts';
import type { Point } from '../../lib/chart/path.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import type { Note } from '../../lib/chart/view.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { monthName } from './axes.ts';
import { place, type Spot, type Taken } from '../../lib/chart/extent.ts';
import type { Figures } from './figures.build.ts';
import { layout, type Frame } from './frame.ts';
import { indexOf, priceAt, yearOf } from './price.ts';
import type { State } from './states.ts';

/** The last month that has a price in the money shown, and its place in the series. */
function latest(figures: Figures, real: number): number {
	for (let i = figures.nominal.length - 1; i >= 0; i--) if (priceAt(figures, i, real) !== null) return i;
	throw new RangeError('no month has a price');
}

const monthAt = ({ from }: Figures, i: number): string => {
	const months = Number(from.slice(0, 4)) * 12 + Number(from.slice(5)) - 1 + i;
	return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
};

/** The months that are named: the first peak, that of 2008, half a year later, and the latest. */
export function named(figures: Figures, { real }: State, { x, y }: Frame): { key: string; month: string; price: number; at: Point }[] {
	const money = Math.round(real);
	return [
		{ key: 'first', i: indexOf(figures, figures.peak) },
		{ key: 'top', i: indexOf(figures, figures.peak2008) },
		{ key: 'after', i: indexOf(figures, figures.after2008) },
		{ key: 'latest', i: latest(figures, money) }
	].map(({ key, i }) => ({ key, month: monthAt(figures, i), price: priceAt(figures, i, money) ?? 0, at: [x(yearOf(monthAt(figures, i))), y(priceAt(figures, i, real) ?? 0)] as const }));
}

/** Their names, in the money that the switch asks for; while the line is on its way between the two they are left out. */
export function todayNotes(sketch: Sketch, figures: Figures, state: State, box: Box, frame: Frame, language: Language): void {
	const { todayText, real } = state;
	const opacity = todayText * Math.abs(1 - 2 * real);
	if (opacity < 0.004) return;
	const { f } = language;
	const { em, margin, w } = box;
	const line = figures.nominal.map((_, i): Point => [frame.x(yearOf(figures.from) + i / 12), frame.y(priceAt(figures, i, Math.round(real)) ?? 0)]);
	const taken: Taken = { em, bounds: { x1: margin, y1: frame.top - em, x2: w - margin + 2, y2: frame.axis - 1 }, rects: [], lines: [line] };
	const spotsOf: Record<string, (at: Point) => Spot[]> = {
		first: ([x, y]) => [
			{ x: x + em * 0.7, y: y - em * 0.3, anchor: 'start', valign: 'middle' }, { x: x + em * 1.3, y: y + em * 0.6 },
			{ x: x + em * 1.3, y: y + em * 1.5 }, { x: x - em * 0.5, y: y - em * 0.6, anchor: 'start', valign: 'bottom' }
		],
		top: ([x, y]) => [{ x: x - em * 0.8, y: y + em * 0.6, anchor: 'end', valign: 'middle' }, { x: x - em * 0.8, y: y - em, anchor: 'end', valign: 'middle' }],
		latest: ([x, y]) => [0.8, 2, 3.5, 5].flatMap((away): Spot[] => [{ x: Math.min(w - margin, x + em * 0.6), y: y - em * away, anchor: 'end', valign: 'bottom' }]),
		after: ([x, y]) => [0.7, 1.4, 2.4].flatMap((away): Spot[] => [x, x - em, x + em].map((px) => ({ x: px, y: y + em * away, anchor: 'middle' as const, valign: 'top' as const })))
	};
	const byKey = Object.fromEntries(named(figures, state, frame).map((one) => [one.key, one]));
	for (const key of ['top', 'first', 'latest', 'after']) {
		const one = byKey[key];
		if (!one) continue;
		// Half a year after 2008's peak the year goes without saying, and there is little room.
		const month = { text: key === 'after' ? f.monthName(one.month) : monthName(language, one.month), tone: 'ink2' as const, bold: false };
		const big = key === 'top';
		const price = f.fixed(one.price, 2);
		const note: Omit<Note, 'x' | 'y'> = big
			? { key: `today-${key}`, size: layout(box).big, tone: 'scarce', lines: [price, { ...month, size: 1.04 }], opacity }
			: { key: `today-${key}`, lines: [{ text: price, bold: true, tone: 'ink' }, month], halo: 'paper', opacity };
		const placed = place(note, spotsOf[key]?.(one.at) ?? [], taken);
		if (placed) sketch.note(placed);
	}
}
