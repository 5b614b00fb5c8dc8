import { isVisible } from '$lib/chart/layer.ts';
import { lineTo, lerp, type Point } from '$lib/chart/path.ts';
import { isLatin } from '$lib/i18n/lang.ts';
import type { Translator } from '$lib/i18n/translator.ts';
import type { Context } from './scales.ts';

/** Today's population as exactly as each edition writes it. */
export const billions = (million: number, { id, f }: Translator): string =>
	f.big(million * 1e6, isLatin(id) ? 2 : 1);

/** The world's population, drawn from the left: estimates of single years as dots, the yearly counts as a line. */
export function population({
	figures: { estimates, people },
	state: { series, mini },
	format: { line },
	frame: { x, y, left, right, plot }
}: Context) {
	if (!isVisible(series)) return null;
	const reach = lerp(left, right, series);
	const place = ([year, million]: readonly [number, number]): Point => [x(year), y(million)];
	return {
		dots: estimates.map(place).filter(([at]) => at >= left - 1 && at <= reach),
		dotsOpacity: plot,
		line: { ...lineTo(people.map(place), reach), width: lerp(line.main, line.answer * 0.8, mini) }
	};
}

/** The one baseline of the whole scene, and the years under it. */
export function yearAxis({
	layer,
	state: { worldText, platesText },
	format: { name, margin, w },
	at: { foot, rowsRight },
	frame: { x, plot }
}: Context): void {
	layer.rule({
		key: 'axis',
		kind: 'base',
		x1: margin,
		x2: lerp(w - margin, rowsRight, 1 - plot),
		y1: foot,
		y2: foot
	});
	const ticks = (...years: number[]) =>
		years
			.map((year) => ({ at: x(year), text: String(year) }))
			.filter(({ at }) => at > margin - 1 && at < w - margin);
	// On a phone 2000 doesn't fit beside the last year.
	layer
		.group(worldText)
		.ticks('world', ticks(1800, 1850, 1900, 1950, ...(name === 'tall' ? [] : [2000]), 2024), foot);
	layer.group(platesText).ticks('rows', ticks(1960, 1980, 2000, 2020), foot);
}

/** Gridlines of the world's plot. Where there are blocks, these are the scale. */
export function ruler({
	layer,
	figures: { ladder },
	state: { worldText, series },
	format: { labelSize, margin, w },
	frame: { calendar, block, y, plot },
	f
}: Context): void {
	const clear = calendar(ladder.at(-1)?.years ?? 0) + block / 2 + labelSize * 0.6;
	const ticks = [2000, 4000, 6000].map((million) => ({
		at: y(million),
		text: f.big(million * 1e6),
		opacity: series * plot,
		label: worldText
	}));
	layer.gridY('grid', ticks, clear, w - margin, 'right');
}

/** The two ends of two centuries, and Malthus's own doubling for comparison. */
export function worldLabels({
	layer,
	figures: { estimates, people, step, ladder },
	format,
	at: { foot, world },
	frame: { x, y, calendar, block },
	...words
}: Context): void {
	const { t, f } = words;
	const { labelSize, margin, line } = format;
	const [first] = estimates;
	const last = people.at(-1);
	if (!first || !last) return;
	const [from, to, n] = [f.year(first[0]), f.year(last[0]), f.big(first[1] * 1e6)];
	layer.heading(
		'world',
		t('world-title', { from: String(first[0]), to: String(last[0]) }),
		t('world-unit', { year: String(first[0]), n })
	);

	// Its year is under it at the left, away from the line.
	layer.label({
		key: 'now',
		...world.big,
		lines: [billions(last[1], words), { text: to, color: 'muted', bold: false, size: 1.08 }]
	});
	// Over the second block too, which is higher, with a leader down to the dot.
	const bottom = foot - 2 * block - labelSize * 0.8;
	layer.leader('then', x(first[0]), bottom + 2, x(first[0]), y(first[1]) - line.dot - 5);
	layer.label({
		key: 'then',
		x: margin,
		y: bottom,
		valign: 'bottom',
		lines: [
			{ text: t('about', { n }), bold: true },
			{ text: from, color: 'muted' }
		]
	});
	layer.badge('estimate', t('estimate'), {
		x: margin,
		y: bottom - labelSize * 5.5,
		anchor: 'start'
	});

	// Beside the highest column that fits completely.
	const full = ladder.findLast(({ people: count }) => count * block < foot - world.top);
	if (full)
		layer.label({
			key: 'doubling',
			x: calendar(full.years) - block / 2 - labelSize * 0.4,
			y: foot - full.people * block,
			anchor: 'end',
			color: 'muted',
			lines: ['doubling-by', 'doubling-every', 'doubling'].map((key) =>
				t(key, { n: f.count(step) })
			)
		});
}
