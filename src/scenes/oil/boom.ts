import { stampWidth } from '$lib/chart/limit-stamp.ts';
import type { Line } from '$lib/chart/view.ts';
import type { Context } from './scales.ts';
import { monthName, spotOf } from './price.ts';

/** What was foretold before 1980: limit lines from the year of the forecast to the year foretold. */
export function forecasts({
	layer,
	figures,
	box: {
		margin,
		w,
		em,
		line: { seal }
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
		const sealX = Math.min(x(from), end - stampWidth(seal, id) / 2 - 4);
		// A range runs on past its first year; a single year ends in its seal.
		const range = to > from;
		layer.limit({
			key: `forecast-${i}`,
			x1: Math.max(start, margin),
			x2: range ? end : sealX,
			y,
			dot,
			sealX
		});
		const words = t(range ? 'forecast-range' : 'forecast', {
			published: String(published),
			from: String(from),
			to: String(to)
		});
		layer.note({
			key: `forecast-${i}`,
			x: dot ? start - 2 : margin,
			y: y - em * 0.35,
			valign: 'bottom',
			lines: [words]
		});
	}
}

/** A month's price as a big number, over the month. */
export const priced = (language: Context, price: number, month: string): Line[] => [
	language.f.fixed(price, 2),
	{ text: monthName(language, month), tone: 'ink2', bold: false, size: 1.04 }
];

/** The ten-fold rise, and the question. */
export function boomNotes(context: Context): void {
	const {
		layer,
		figures,
		box: { em, margin, name },
		at: { x, y, bottom, big },
		t
	} = context;
	const [peak, before] = [spotOf(context, figures.peak), spotOf(context, figures.before)];
	layer.note({
		key: 'peak',
		x: x(1980) + em * 0.8,
		y: peak.y - em * big * 0.6,
		size: big,
		tone: 'scarce',
		lines: priced(context, peak.price, figures.peak)
	});
	// Under the line, beside its mark; where the plot is too flat for that, at the left.
	const [away, up] = name === 'wide' ? [0.8, 4] : [0.6, 3];
	const spot =
		name === 'low'
			? { x: margin + 2, y: before.y - 8 }
			: { x: before.x + em * away, y: bottom - up };
	layer.note({
		key: 'before',
		...spot,
		valign: 'bottom',
		size: 1.5,
		tone: 'scarce',
		lines: priced(context, before.price, figures.before)
	});
	layer.note({
		key: 'then',
		x: x(1990),
		y: (y(20) + bottom) / 2 - em * 1.2,
		anchor: 'middle',
		valign: 'middle',
		size: 1.9,
		tone: 'ink2',
		lines: [t('then')]
	});
}
