import { range } from 'd3';
import { placeLabel, candidatesAt, type Obstacles } from '$lib/chart/label-placement.ts';
import { isVisible } from '$lib/chart/layer.ts';
import { lerp, polyline, type Point } from '$lib/chart/path.ts';
import type { Context } from './scales.ts';
import { years } from './states.ts';

/** The reader's line, from corner to corner. */
export const guessLine = (
	{ at: { x, y }, guessAt }: Context,
	corners: readonly number[] = [1980, ...years]
): Point[] => corners.map((year) => [x(year), y(guessAt(year))]);

const months = range(241).map((i) => 1980 + i / 12);
/** Points of the reader's line, a month apart, which labels avoid. */
export const guessPoints = (context: Context): Point[] => guessLine(context, months);

/**
 * The reader's line, or the flat one before any guess, with its rings: large while the reader can draw, small once the
 * answer is shown; the first year's is always small.
 */
export function guessMark(context: Context, opacity: number, invites = false) {
	if (!isVisible(opacity)) return null;
	const {
		state: { guess },
		format: { name }
	} = context;
	const points = guessLine(context);
	const [small, large, thick, dash] =
		name === 'wide' ? ([6.5, 8.5, 3.5, '10 9'] as const) : ([4.5, 7, 2.75, '7 6'] as const);
	const width = lerp(thick, 3.5, guess);
	return {
		d: polyline(points),
		rings: points
			.slice(1)
			.map(([x, y], i) => ({ x, y, r: lerp(small, large, guess) * (i ? 1 : 0.6) })),
		...(invites ? { width: 1.5, ring: 1.5, dash: '2 5' } : { width, ring: width * 0.85, dash }),
		opacity
	};
}

/**
 * Gridlines every five years in the reader's half, and its left edge. A jump to the 1990s moves 1980 out of the plot
 * before the rule has faded.
 */
export function half({ layer, at: { x, left, top, bottom } }: Context): void {
	for (const year of [1980, 1985, 1990, 1995, 2000].filter(
		(year) => year > 1980 || x(year) >= left
	))
		layer.rule({
			key: `five-${year}`,
			kind: year > 1980 ? 'grid' : 'ink',
			x1: x(year),
			x2: x(year),
			y1: top,
			y2: bottom
		});
}

/** The labels of the known half and of the reader's, and the reader's last value. */
export function guessLabels(context: Context): void {
	const {
		layer,
		state: { you, drawn, g2000 },
		format: { labelSize, margin, w },
		at: { x, y, top, bottom },
		t,
		f
	} = context;
	const taken: Obstacles = {
		labelSize,
		bounds: { x1: x(1980), y1: top, x2: w, y2: bottom },
		rects: [],
		lines: [guessPoints(context)]
	};
	layer.label({
		key: 'known',
		x: x(1980) - labelSize * 0.5,
		y: top + labelSize * 0.4,
		anchor: 'end',
		lines: [t('known')],
		color: 'muted'
	});
	const yours = placeLabel(
		{ key: 'yours', lines: [t('yours')], color: 'muted', halo: 'band' },
		[{ x: x(1980) + labelSize * 0.5, y: top + labelSize * 0.4 }],
		{ ...taken, lines: [] }
	);
	if (yours) layer.label(yours);
	const end: Point = [x(2000), y(g2000)];
	const edge: Point = [Math.min(end[0] + labelSize, w - margin), end[1]];
	const spots = [
		...candidatesAt(end, labelSize, [['nw', -1.1, -0.4]]),
		...candidatesAt(edge, labelSize, [
			['nw', 0, -1.1],
			['sw', 0, 1.1]
		]),
		...candidatesAt(end, labelSize, [['sw', -1.1, 0.6]]),
		...[2, 3.5, 5, 7, 9].flatMap((away) =>
			candidatesAt(edge, labelSize, [
				['nw', 0, -away],
				['sw', 0, away]
			])
		)
	];
	const guessLabel = placeLabel(
		{
			key: 'you',
			lines: [t('you-at', { price: f.usd(g2000) })],
			size: 1.7,
			color: 'you',
			halo: 'band',
			opacity: you * drawn
		},
		spots,
		taken
	);
	if (guessLabel) layer.label(guessLabel);
}
