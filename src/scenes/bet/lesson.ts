import { axisText, isVisible } from '$lib/chart/layer.ts';
import { progress } from '$lib/chart/path.ts';
import { detourDistance, stampWidth } from '$lib/chart/limit-stamp.ts';
import { results, tally } from './basket.ts';
import { PRICES, type Context } from './scales.ts';
import { YEARS } from './states.ts';

/**
 * The five prices over the long run, drawn from the left. Coordinates are relative and in whole units, which keeps the
 * long paths short.
 */
export function prices({
	figures: { prices: all, metals, from },
	state: { prices: shown, long },
	frame: { x, price }
}: Context) {
	if (!isVisible(shown)) return null;
	const years = Math.round(1 + shown * ((all[0]?.length ?? 1) - 1));
	const pitch = Math.round((x(from + 1) - x(from)) * 100) / 100;
	const lines = all.map((series, i) => {
		const [first = 0, ...others] = series
			.slice(0, years)
			.map((value) => Math.round(price(value) * 2) / 2);
		const moves = others
			.map((y, k) => y - (others[k - 1] ?? first))
			.map((dy) => `${pitch}${dy < 0 ? '' : ' '}${dy}`);
		return { metal: metals[i] ?? '', d: `M${x(from)} ${first}l${moves.join(' ')}` };
	});
	return { lines, opacity: progress(long, 0.3, 0.8) };
}

/** Positions for labels as near as possible to their own, from top to bottom, at least so far apart. */
export function apart(wanted: readonly number[], gap: number): number[] {
	const placed = wanted.reduce<number[]>(
		(above, y) => [...above, Math.max(y, (above.at(-1) ?? -Infinity) + gap)],
		[]
	);
	// Move all labels that touch the last back by half of what it was pushed.
	const lowest = ((placed.at(-1) ?? 0) + (wanted.at(-1) ?? 0)) / 2 + gap;
	return placed.reduceRight<number[]>(
		(below, y) => [Math.min(y, (below[0] ?? lowest) - gap), ...below],
		[]
	);
}

/** The metals' names at their lines' ends, the window, the tally, and the label of the detour. */
export function lessonLabels({
	layer,
	figures,
	state: { start },
	format: { labelSize, margin, w, line },
	frame: { x, price, top, right },
	at: { lesson },
	t,
	f,
	id
}: Context): void {
	layer.heading('lesson', t('lesson-title'), t('lesson-unit', { ten: f.count(10) }));
	layer.badge('depends-still', t('depends'));
	const [, most] = PRICES;
	// On the side that the window leaves free.
	layer.gridY(
		'price',
		[{ at: price(1000) }, { at: price(10000) }, { at: top, text: f.axisUsd(most) }],
		margin,
		right,
		start < 1950 ? 'right' : 'left'
	);
	// Where no line runs: at the left the lines are close together.
	layer.label({
		key: 'price-1000',
		x: x(1942),
		y: price(1000) - 1,
		valign: 'bottom',
		lines: [f.count(1000)],
		...axisText
	});
	const ends = figures.prices
		.map((series, i) => ({ metal: figures.metals[i] ?? '', y: price(series.at(-1) ?? 1) }))
		.toSorted((a, b) => a.y - b.y);
	const places = apart(
		ends.map(({ y }) => y),
		labelSize * 1.62
	);
	for (const [i, { metal }] of ends.entries())
		layer.label({
			key: `end-${metal}`,
			x: right + 5,
			y: places[i] ?? 0,
			valign: 'middle',
			lines: [t(metal)],
			...axisText
		});
	const year = Math.round(start);
	const middle = Math.min(
		right - labelSize * 2.7,
		Math.max(margin + labelSize * 3.2, x(start + YEARS / 2))
	);
	layer.label({
		key: 'band',
		x: middle,
		y: top - 2,
		anchor: 'middle',
		valign: 'bottom',
		size: 'axis',
		lines: [`${year}–${year + YEARS}`]
	});

	layer.label({
		key: 'tally',
		x: margin,
		y: lesson.y,
		size: lesson.size,
		color: 'response',
		beside: true,
		lines: [
			t('of', { n: f.count(tally(figures, 'simon')), of: f.count(results(figures).length) }),
			{ text: t('tally-means'), bold: true, size: 1.077 },
			{
				text: t('tally-rest', { n: f.count(tally(figures, 'ehrlich')) }),
				color: 'scarce',
				bold: false,
				size: 1.077
			}
		]
	});
	const over = lesson.limit - detourDistance(line.stamp) - labelSize * 0.5;
	layer.label({
		key: 'road',
		x: w - margin,
		y: over,
		anchor: 'end',
		valign: 'bottom',
		size: 'title',
		bold: true,
		color: 'response',
		lines: [t('road')]
	});
	const width = lesson.stamp - stampWidth(line.stamp, id) / 2 - margin;
	layer.label({
		key: 'shortage',
		x: margin,
		y: lesson.limit - labelSize * 0.4,
		valign: 'bottom',
		color: 'scarce',
		lines: [t('shortage')],
		width
	});
}
