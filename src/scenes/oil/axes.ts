import type { Box } from '../../lib/chart/box.ts';
import { share } from '../../lib/chart/path.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { Frame } from './frame.ts';
import type { State } from './states.ts';

/** A month as a label writes it: 「1986年2月」 / “Feb 1986”. */
export const monthName = ({ t, f }: Language, month: string): string => t('month', { year: month.slice(0, 4), month: f.monthName(month) });

/** Title and unit line; the unit says in whose money. In `answers` each row has its own. */
export function headings(sketch: Sketch, { mini, real }: State, { em, margin: x, name }: Box, { t }: Language): void {
	const wide = name === 'wide';
	const opacity = Math.max(0, 1 - mini * 4);
	sketch.heading('price', t('title'), '', opacity);
	// A little lower than elsewhere: on small screens the title grows against the picture.
	const y = em * (wide ? 2.65 : 2.4);
	sketch.note({ key: 'unit', x, y, lines: [t('unit')], size: 'unit', tone: 'ink2', opacity: opacity * Math.max(0, 1 - 2 * real) });
	sketch.note({ key: 'unit-real', x, y, lines: [t('unit-real')], size: 'unit', tone: 'ink2', opacity: opacity * Math.max(0, 2 * real - 1) });
}

/** Gridlines of the price, their labels standing on them; the topmost alone says the unit. */
export function grid(sketch: Sketch, { top, fifties, line20, yMax }: State, box: Box, { y }: Frame, { f }: Language): void {
	const twenties = [20, 40, 60, 80].map((price) => ({ price, opacity: share(top, price - 20, price) * share(yMax, price, price * 1.04) * (1 - fifties) * (price === 20 ? 1 - line20 : 1) }));
	const fifty = [50, 100, 150, 200].map((price) => ({ price, opacity: fifties }));
	for (const family of [twenties, fifty]) {
		const shown = family.filter(({ opacity }) => opacity > 0.004);
		for (const { price, opacity } of shown) {
			const at = y(price);
			const unit = price === shown.at(-1)?.price;
			sketch.rule({ key: `grid-${price}`, kind: 'grid', x1: box.margin, x2: box.w - box.margin, y1: at, y2: at, opacity });
			sketch.note({ key: `grid-${price}`, x: box.margin, y: at - 2, valign: 'bottom', lines: [unit ? f.axisUsd(price) : f.count(price)], size: 'axis', tone: 'ink2', opacity, halo: 'paper' });
		}
	}
}

/** The years: decades, or every five where the axis is short. */
export function yearAxis(sketch: Sketch, { five, mini }: State, box: Box, { x, left, right, axis }: Frame): void {
	const end = right + (box.w - box.margin - right) * (1 - mini);
	sketch.rule({ key: 'axis', kind: 'base', x1: box.margin, x2: end, y1: axis, y2: axis });
	for (let year = 1970; year <= 2020; year += 5) {
		const at = x(year);
		const opacity = year % 10 ? five : 1;
		if (at < left - 1 || at > right + 1) continue;
		sketch.rule({ key: `tick-${year}`, kind: 'tick', x1: at, x2: at, y1: axis, y2: axis + 5, opacity });
		// The first label begins at the margin rather than run off the page.
		const start = at < left + box.em;
		sketch.note({ key: `year-${year}`, x: start ? Math.max(at, box.margin) : at, y: axis + 7, anchor: start ? 'start' : 'middle', lines: [String(year)], size: 'axis', tone: 'ink2', opacity });
	}
}
