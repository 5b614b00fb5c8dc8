import { minIndex, scaleLinear } from 'd3';
import { faded } from '$lib/chart/draw.ts';
import { axisText, type Tick } from '$lib/chart/layer.ts';
import { clipX, lerp, polyline, type Point } from '$lib/chart/path.ts';
import type { Figures } from './figures.data.ts';
import type { Context } from './layout.ts';

/** US dollars at the foot of both plots, and the ends of the daily one. */
const LEAST = 80;
const OPENING = '2025-01-01';
const CLOSING = '2025-05-01';

/** A day as a number: a linear scale is enough here, and D3's time scale need not be loaded. */
const date = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/** A plot of prices: its scales, and each day's position. */
function plotOf(
	{ day, close }: Figures['daily'],
	from: string,
	to: string,
	most: number,
	{ left, right, top, bottom }: Context['at']['price']
) {
	const time = scaleLinear()
		.domain([date(from), date(to)])
		.range([left, right]);
	const x = (iso: string): number => time(date(iso));
	const y = scaleLinear().domain([LEAST, most]).range([bottom, top]);
	return { x, y, points: day.map((iso, i): Point => [x(iso), y(close[i] ?? 0)]) };
}
type Plot = ReturnType<typeof plotOf>;

/** The daily price, drawn from the fall to both sides; the fall as one thick step in it; and the two years round it. */
export function price(context: Context) {
	const {
		figures: { daily, monthly, day, before },
		state: { after, afterText },
		format: { margin, w },
		at,
		f
	} = context;
	const layer = context.layer.group(after);
	const near = plotOf(daily, OPENING, CLOSING, 152, at.price);
	layer.gridY(
		'price',
		[140, 120, 100, 80].map((value, i): Tick => ({
			at: near.y(value),
			text: i ? f.count(value) : f.axisUsd(value)
		})),
		margin,
		w - margin,
		'right'
	);
	const months = ['2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01'];
	layer.axisX(
		'months',
		months.map((iso): Tick => ({ at: near.x(iso), text: f.monthName(iso), anchor: 'start' })),
		near.y(LEAST),
		margin,
		w - margin,
		'grid'
	);
	const far = plotOf(monthly, monthly.day[0] ?? '', '2026-09-15', 215, {
		...at.strip,
		left: margin,
		right: w - margin
	});
	layer.band({
		key: 'window',
		x: far.x(OPENING),
		y: at.strip.top,
		w: far.x(CLOSING) - far.x(OPENING),
		h: at.strip.bottom - at.strip.top
	});

	const start = daily.day.indexOf(before);
	const named = [start, start + 1, start + 2, start + 3, minIndex(daily.close)];
	const middle = (near.x(before) + near.x(day)) / 2;
	const drop = [before, day].map((iso, i): Point => [
		far.x(iso) + 2 * i,
		far.y(daily.close[start + i] ?? 0)
	]);
	faded(context, afterText, (inner) => {
		nearLabels(inner, near, start);
		farLabels(inner, far);
	});
	return {
		line: polyline(clipX(near.points, lerp(middle, 0, after), lerp(middle, w, after))),
		fall: polyline(near.points.slice(start, start + 2)),
		/** Both ends of the fall, then the other days that are named. */
		dots: named.slice(0, afterText > 0 ? undefined : 2).flatMap((i) => near.points.slice(i, i + 1)),
		strip: { line: polyline(far.points), fall: polyline(drop), end: far.points.slice(-1) },
		opacity: after
	};
}

/** Title, the fall, the two days after it, and the lowest day. */
function nearLabels(
	{ layer, figures: { daily, day, change }, format: { name, labelSize }, t, f }: Context,
	{ x, y }: Plot,
	start: number
): void {
	/** A day's position and label. */
	const at = (i: number) => {
		const [iso = '', price = NaN, before = NaN] = [
			daily.day[i],
			daily.close[i],
			daily.close[i - 1]
		];
		return {
			x: x(iso),
			y: y(price),
			words: {
				day: f.shortDay(iso),
				price: f.usd(price),
				change: f.percent((price / before - 1) * 100, 0, true)
			}
		};
	};
	const [flat, size] = name === 'low' ? [0.35, 2] : [1, 2.5];
	layer.heading(
		'after',
		t('after-title'),
		t('after-unit', { from: f.day(daily.day[0] ?? ''), to: f.day(daily.day.at(-1) ?? '') })
	);
	const fall = at(start + 1);
	const when = { text: f.shortDay(day), color: 'muted', bold: false, size: 1.08 } as const;
	layer.label({
		key: 'fall-size',
		x: fall.x + labelSize * 0.4,
		y: fall.y + labelSize * 0.7,
		anchor: 'end',
		size,
		color: 'scarce',
		lines: [f.percent(change), when]
	});
	for (const [i, dx, dy] of [
		[start + 2, labelSize * 0.4, labelSize * -4.6],
		[start + 3, labelSize * 1.5, labelSize * 5.2]
	] as const) {
		const move = at(i);
		const place = { x: move.x + dx, y: move.y + dy * flat };
		layer.leader(
			`move-${i}`,
			move.x + dx * 0.08,
			move.y + Math.sign(dy) * 5,
			place.x,
			place.y + (dy < 0 ? labelSize * 0.2 : 0)
		);
		layer.label({
			key: `move-${i}`,
			...place,
			valign: dy < 0 ? 'bottom' : 'top',
			halo: 'paper',
			bold: true,
			lines: [t('move', move.words)]
		});
	}
	const low = at(minIndex(daily.close));
	layer.label({
		key: 'low',
		x: low.x - labelSize * 0.7,
		y: low.y + labelSize * 0.2,
		anchor: 'end',
		halo: 'paper',
		lines: [t('low', low.words)]
	});
}

/** The strip's title, its years, and the last price. */
function farLabels(
	{ layer, figures: { monthly }, format: { labelSize, margin, w }, at: { strip }, t, f }: Context,
	{ x, points }: Plot
): void {
	const span = { from: f.month(monthly.day[0] ?? ''), to: f.month(monthly.day.at(-1) ?? '') };
	layer.label({
		key: 'strip-head',
		x: margin,
		y: strip.head,
		size: 'unit',
		color: 'muted',
		lines: [t('strip', span)]
	});
	layer.axisX(
		'years',
		['2025', '2026'].map((year): Tick => ({ at: x(`${year}-01-01`), text: year })),
		strip.bottom,
		margin,
		w - margin,
		'grid'
	);
	const [ex, ey] = points.at(-1) ?? [0, 0];
	layer.label({
		key: 'strip-end',
		x: ex + labelSize * 0.7,
		y: ey,
		valign: 'middle',
		...axisText,
		lines: [f.count(monthly.close.at(-1) ?? 0)]
	});
}
