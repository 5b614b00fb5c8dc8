import { isVisible } from '$lib/chart/layer.ts';
import { lerp, progress } from '$lib/chart/path.ts';
import { inWords } from '$lib/i18n/number-words.ts';
import { asPlot, type Context } from './scales.ts';
import { indexOf, monthName, spotOf } from './price.ts';

/**
 * The strip of months, which drops from the line as one shape: those under $20 in ink, the others orange; and its
 * legend, a sentence with their numbers.
 */
export function months(context: Context) {
	const {
		figures,
		state,
		format: { labelSize, margin, name, w },
		at: {
			x,
			y,
			strip: { top, height, key }
		},
		t,
		f
	} = context;
	const opacity = progress(state.strip, 0, 0.2) * asPlot(state);
	if (!isVisible(opacity)) return null;
	const nineties = figures.nominal
		.slice(indexOf(figures, '1990-01'), indexOf(figures, '2000-01'))
		.map((price, i) => ({ price, year: 1990 + (i + 0.5) / 12 }));
	const layer = context.layer.group(state.gulfText);
	const kinds = (['ink', 'scarce'] as const).map((color, i) => {
		const subset = nineties.filter(({ price }) => price >= figures.cheap === (color === 'scarce'));
		const bar = ({ price, year }: (typeof subset)[number]): string =>
			`M${x(year).toFixed(1)} ${lerp(y(price), top, state.strip).toFixed(1)}v${lerp(2, height, state.strip).toFixed(1)}`;
		// Under the strip where it fits, else from the margin, where the longer language fits too.
		const left =
			(name === 'tall' ? margin : x(1990)) + i * w * { tall: 0.55, wide: 0.3, low: 0.34 }[name];
		const words = t(i ? 'months-over' : 'months-under', {
			n: f.count(subset.length),
			price: f.usd(figures.cheap)
		});
		layer.label({
			key: `months-${i}`,
			x: left + labelSize * 1.1,
			y: key,
			lines: [words],
			bold: i === 0
		});
		return { color, left, count: subset.length, d: subset.map(bar).join('') };
	});
	return {
		kinds,
		square: { y: key + labelSize * 0.3, size: labelSize * 0.8 },
		width: Math.round(((x(1991) - x(1990)) / 12) * 7.4) / 10,
		opacity,
		text: state.gulfText
	};
}

/** The line of $20. */
export function cheapLine({
	layer,
	figures: { cheap },
	state,
	format: { margin, w },
	at: { y }
}: Context): void {
	layer.rule({
		key: 'line20',
		kind: 'ink',
		x1: margin,
		x2: w - margin,
		y1: y(cheap),
		y2: y(cheap),
		opacity: state.line20 * asPlot(state)
	});
}

/** The labels of the spike, the line and the strip. */
export function gulfLabels(context: Context): void {
	const {
		layer,
		figures: { cheap, dear, gulf, monthsAbove },
		state: { strip: dropped },
		format: { labelSize, name },
		at: { x, y, axis, big, strip },
		id,
		t,
		f
	} = context;
	layer.label({
		key: 'line20',
		x: x(1986.6),
		y: y(cheap) - 3,
		valign: 'bottom',
		lines: [f.usd(cheap)],
		bold: true,
		halo: 'paper'
	});
	const peak = spotOf(context, gulf);
	const plain = { bold: false, size: 1.077 } as const;
	const lines = [
		f.fixed(peak.price, 1),
		{ text: t('gulf', { month: monthName(context, gulf) }), color: 'ink' as const, ...plain },
		{
			text: t('gulf-months', { price: f.usd(dear), months: inWords(monthsAbove, id) }),
			color: 'muted' as const,
			...plain
		}
	];
	layer.label({
		key: 'gulf',
		x: peak.x + labelSize * (name === 'wide' ? 1.2 : 0.8),
		y: peak.y - labelSize * 2.5,
		size: big,
		color: 'scarce',
		lines
	});
	layer.rule({
		key: 'nineties',
		kind: 'leader',
		x1: x(1990),
		x2: x(1990),
		y1: axis + labelSize * 1.85,
		y2: strip.top + strip.height,
		opacity: dropped
	});
	layer.label({
		key: 'nineties',
		x: x(1990) - labelSize * 0.6,
		y: strip.top + strip.height / 2,
		anchor: 'end',
		valign: 'middle',
		lines: [t('nineties')],
		bold: true
	});
}
