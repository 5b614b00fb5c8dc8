import { stampWidth } from '$lib/chart/limit-stamp.ts';
import type { Line } from '$lib/chart/view.ts';
import type { Context } from './scales.ts';
import { monthName, spotOf } from './price.ts';

/** Forecasts from before 1980: limit lines from the year of the forecast to the predicted year. */
export function forecasts({
	layer,
	figures,
	format: {
		margin,
		w,
		labelSize,
		line: { stamp }
	},
	at: { x, limits },
	id,
	t
}: Context): void {
	const end = w - margin;
	for (const [i, { published, from, to }] of figures.forecasts.entries()) {
		const y = limits[i] ?? 0;
		const start = x(published);
		const dot = start > margin;
		const stampX = Math.min(x(from), end - stampWidth(stamp, id) / 2 - 4);
		// A range continues past its first year; a single year ends in its stamp.
		const range = to > from;
		layer.limit({
			key: `forecast-${i}`,
			x1: Math.max(start, margin),
			x2: range ? end : stampX,
			y,
			dot,
			stampX
		});
		const words = t(range ? 'forecast-range' : 'forecast', {
			published: String(published),
			from: String(from),
			to: String(to)
		});
		layer.label({
			key: `forecast-${i}`,
			x: dot ? start - 2 : margin,
			y: y - labelSize * 0.35,
			valign: 'bottom',
			lines: [words]
		});
	}
}

/** A month's price as a big number, over the month. */
export const priced = (language: Context, price: number, month: string): Line[] => [
	language.f.fixed(price, 2),
	{ text: monthName(language, month), color: 'muted', bold: false, size: 1.04 }
];

/** The ten-fold rise, and the question. */
export function boomLabels(context: Context): void {
	const {
		layer,
		figures,
		format: { labelSize, margin, name },
		at: { x, y, bottom, big },
		t
	} = context;
	const [peak, before] = [spotOf(context, figures.peak), spotOf(context, figures.before)];
	layer.label({
		key: 'peak',
		x: x(1980) + labelSize * 0.8,
		y: peak.y - labelSize * big * 0.6,
		size: big,
		color: 'scarce',
		lines: priced(context, peak.price, figures.peak)
	});
	// Under the line, beside its mark; where the plot is too low for that, at the left.
	const [away, up] = name === 'wide' ? [0.8, 4] : [0.6, 3];
	const spot =
		name === 'low'
			? { x: margin + 2, y: before.y - 8 }
			: { x: before.x + labelSize * away, y: bottom - up };
	layer.label({
		key: 'before',
		...spot,
		valign: 'bottom',
		size: 1.5,
		color: 'scarce',
		lines: priced(context, before.price, figures.before)
	});
	layer.label({
		key: 'then',
		x: x(1990),
		y: (y(20) + bottom) / 2 - labelSize * 1.2,
		anchor: 'middle',
		valign: 'middle',
		size: 1.9,
		color: 'muted',
		lines: [t('then')]
	});
}
