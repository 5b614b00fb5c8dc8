import { scaleLinear } from 'd3';
import type { Box } from '../../lib/chart/box.ts';
import { between, mix, polyline, type Point } from '../../lib/chart/path.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { Figures } from './figures.build.ts';
import type { Layout } from './layout.ts';

/** The daily line, the fall as one thick step in it, and the two years round it. */
export interface PriceMarks {
	readonly line: string;
	readonly fall: string;
	readonly dots: readonly { x: number; y: number; main: boolean }[];
	readonly strip: { line: string; fall: string; end: Point };
	readonly opacity: number;
}

/** A day as a number; a linear scale does for time here, and spares the reader D3's calendar. */
const date = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/** Draws the price: `t` runs the line out from the fall to both sides, `text` brings the labels. */
export function priceLine(sketch: Sketch, { daily, monthly, day, before, change }: Figures, t: number, text: number, box: Box, at: Layout, { t: say, f }: Language): PriceMarks {
	const { price, strip } = at;
	const { em, margin, w } = box;
	const x = scaleLinear().domain([date('2025-01-01'), date('2025-05-01')]).range([price.left, price.right]);
	const y = scaleLinear().domain([80, 152]).range([price.bottom, price.top]);
	const points = daily.day.map((d, i): Point => [x(date(d)), y(daily.close[i] ?? 0)]);
	const index = (d: string): number => daily.day.indexOf(d);
	const at0 = points[index(before)] ?? [0, 0];
	const at1 = points[index(day)] ?? [0, 0];
	const middle = (at0[0] + at1[0]) / 2;

	sketch.heading('after', say('after-title'), say('after-unit', { from: f.day(daily.day[0] ?? ''), to: f.day(daily.day.at(-1) ?? '') }), text);
	sketch.gridY('price', [140, 120, 100, 80].map((value, i) => ({ at: y(value), text: i ? f.count(value) : f.axisUsd(value) })), margin, w - margin, t, 'right');
	sketch.axisX('months', ['2025-01', '2025-02', '2025-03', '2025-04'].map((m) => ({ at: x(date(`${m}-01`)), text: f.monthName(m), anchor: 'start' as const })), y(80), margin, w - margin, t, 'grid');

	const dots = [index(before), index(day), index(day) + 1, index(day) + 2, daily.close.indexOf(Math.min(...daily.close))].map((i, n) => ({ i, x: points[i]?.[0] ?? 0, y: points[i]?.[1] ?? 0, main: n < 2 }));
	const percent = (i: number): string => f.percent(((daily.close[i] ?? 1) / (daily.close[i - 1] ?? 1) - 1) * 100, 0, true);
	const [, , next, second, low] = dots;
	const k = box.name === 'low' ? 0.35 : 1;
	sketch.note({ key: 'fall-size', x: at1[0] + em * 0.4, y: at1[1] + em * 0.7, anchor: 'end', size: box.name === 'low' ? 2 : 2.5, tone: 'scarce', lines: [f.percent(change), { text: f.shortDay(day), tone: 'ink2', bold: false, size: 1.08 }], opacity: text });
	if (next && second && low) {
		const named = [{ ...next, dx: em * 0.4, dy: -em * 4.6 * k, up: true }, { ...second, dx: em * 1.5, dy: em * 5.2 * k, up: false }];
		for (const { i, x: px, y: py, dx, dy, up } of named) {
			sketch.rule({ key: `leader-${i}`, kind: 'leader', x1: px + dx * 0.08, y1: py + Math.sign(dy) * 5, x2: px + dx, y2: py + dy + (up ? em * 0.2 : 0), opacity: text });
			sketch.note({ key: `move-${i}`, x: px + dx, y: py + dy, anchor: 'start', valign: up ? 'bottom' : 'top', halo: 'paper', lines: [{ text: say('move', { day: f.shortDay(daily.day[i] ?? ''), change: percent(i) }), bold: true }], opacity: text });
		}
		sketch.note({ key: 'low', x: low.x - em * 0.7, y: low.y + em * 0.2, anchor: 'end', halo: 'paper', lines: [say('low', { day: f.shortDay(daily.day[low.i] ?? ''), price: f.usd(daily.close[low.i] ?? 0) })], opacity: text });
	}

	const sx = scaleLinear().domain([date(monthly.day[0] ?? ''), date('2026-09-15')]).range([margin, w - margin]);
	const sy = scaleLinear().domain([80, 215]).range([strip.bottom, strip.top]);
	const months = monthly.day.map((d, i): Point => [sx(date(d)), sy(monthly.close[i] ?? 0)]);
	const end = months.at(-1) ?? [0, 0];
	sketch.note({ key: 'strip-head', x: margin, y: strip.head, size: 'unit', tone: 'ink2', lines: [say('strip', { from: f.month(monthly.day[0] ?? ''), to: f.month(monthly.day.at(-1) ?? '') })], opacity: text });
	sketch.axisX('years', ['2025', '2026'].map((year) => ({ at: sx(date(`${year}-01-01`)), text: year })), strip.bottom, margin, w - margin, text, 'grid');
	sketch.note({ key: 'strip-end', x: end[0] + em * 0.7, y: end[1], valign: 'middle', size: 'axis', tone: 'ink2', lines: [f.count(monthly.close.at(-1) ?? 0)], opacity: text });

	const reach = (limit: number): number => mix(middle, limit, t);
	const drop: Point[] = [[sx(date(before)), sy(daily.close[index(before)] ?? 0)], [sx(date(day)) + 2, sy(daily.close[index(day)] ?? 0)]];
	const opening = sx(date('2025-01-01'));
	sketch.well({ key: 'window', x: opening, y: strip.top, w: sx(date('2025-05-01')) - opening, h: strip.bottom - strip.top, opacity: t });
	return {
		line: polyline(between(points, reach(0), reach(w))),
		fall: polyline([at0, at1]),
		dots: text > 0 ? dots : dots.slice(0, 2),
		strip: { line: polyline(months), fall: polyline(drop), end },
		opacity: t
	};
}
