import { extent } from 'd3';
import {
	around,
	labelBounds,
	placeLabel,
	candidatesAt,
	type Rect,
	type LabelCandidate,
	type Obstacles
} from '$lib/chart/label-placement.ts';
import { clipX, lerp, polyline, type Point } from '$lib/chart/path.ts';
import type { Label } from '$lib/chart/view.ts';
import type { Figures } from './figures.data.ts';
import type { Context } from './scales.ts';
import { guessLine, guessPoints } from './guess.ts';
import { indexOf, monthName, nominalAt, spotOf } from './price.ts';

/** The year at which the gap is measured, one that the reader set. */
const MEASURED = 1995;
/** Dollars within which a guess counts as near, on the picture and in words. */
const NEAR = 5;

/**
 * The gap between the reader's value and the price in a year's January, in whole dollars, so that text and labels add
 * up.
 */
export function gapAt(
	figures: Figures,
	year: number,
	guess: number
): { truth: number; gap: number; way: 'high' | 'low' | 'near' } {
	const truth = Math.round(nominalAt(figures, `${year}-01`));
	const gap = Math.round(guess) - truth;
	return {
		truth,
		gap: Math.abs(gap),
		way: Math.abs(gap) <= NEAR ? 'near' : gap > 0 ? 'high' : 'low'
	};
}

/** The area between the reader's line and the price, as far as the price is drawn. */
export function tint(context: Context, truth: readonly Point[]): string {
	const {
		state: { end },
		at: { x }
	} = context;
	const [from, to] = [x(1980), x(Math.min(2000, end))];
	const area =
		end > 1980 ? [...clipX(guessLine(context), from, to), ...clipX(truth, from, to).reverse()] : [];
	return area.length > 4 ? `${polyline(area)}Z` : '';
}

/** Heights of the two lines where the gap is measured, the upper one first; null where they nearly meet. */
function gap({ figures, at: { y }, guessAt }: Context): [upper: number, lower: number] | null {
	const [upper = 0, lower = 0] = extent([
		y(guessAt(MEASURED)),
		y(nominalAt(figures, `${MEASURED}-01`))
	]);
	return lower - upper < 32 ? null : [upper, lower];
}

/** The double arrow between the two lines, with gaps at its ends. */
export function arrow(context: Context): string {
	const heights = gap(context);
	if (!heights) return '';
	const [at, from, to] = [context.at.x(MEASURED), heights[0] + 9, heights[1] - 9];
	return polyline([
		[at - 4, from + 5],
		[at, from],
		[at + 4, from + 5],
		[at, from],
		[at, to],
		[at - 4, to - 5],
		[at, to],
		[at + 4, to - 5]
	]);
}

/** Whether a label is on the tint, between the reader's line and the price, which begins a year earlier. */
const onTint = (
	{ x1, x2, y1, y2 }: Rect,
	guess: readonly Point[],
	price: readonly Point[]
): boolean =>
	[x1, (x1 + x2) / 2, x2].some((px) => {
		const i = guess.findIndex(([x]) => x >= px);
		const [a = Infinity, b = -Infinity] = extent(
			i > 0 ? [guess[i], price[i + 12]] : [],
			(point) => point?.[1]
		);
		return y2 > a && y1 < b;
	});

/** Ink without a halo: colours have too little contrast on the tint. */
const inked = (note: Label): Label => ({
	...note,
	color: 'ink',
	halo: undefined,
	lines: note.lines.map((line) => (typeof line === 'string' ? line : { ...line, color: 'ink' }))
});

/** The labels of the answer: where the price began to fall, where it passed $20, where both lines end, and the gap. */
export function truthLabels(context: Context): void {
	const {
		layer,
		figures,
		state: { you, drawn },
		format: { labelSize, margin, w },
		at: { x, y, top, bottom, axis },
		line,
		guessAt,
		t,
		f
	} = context;
	const guessed = you * drawn > 0.5;
	const price = line
		.slice(indexOf(figures, '1979-01'), indexOf(figures, '2000-01') + 1)
		.filter((point) => point !== null);
	const guess = guessed ? guessPoints(context) : [];
	const taken: Obstacles = {
		labelSize,
		bounds: { x1: margin, y1: top - labelSize, x2: w - 2, y2: axis },
		rects: [],
		lines: [price, guess]
	};
	const put = (
		note: Omit<Label, 'x' | 'y'>,
		spots: readonly LabelCandidate[],
		strict = false
	): Label | null => {
		const placed = placeLabel(note, spots, taken, strict);
		if (placed)
			layer.label(onTint(labelBounds(placed, labelSize), guess, price) ? inked(placed) : placed);
		return placed;
	};

	const peak = spotOf(context, figures.peak);
	put(
		{
			key: 'peak-small',
			size: 1.35,
			color: 'scarce',
			lines: [f.fixed(peak.price, 2)],
			halo: 'paper'
		},
		around([peak.x, peak.y - 1], ['w'], [labelSize * 0.6])
	);

	const fell = spotOf(context, figures.fell);
	const corner = { x: fell.x - labelSize * 0.55, anchor: 'end' } as const;
	const under: LabelCandidate = {
		...corner,
		y: Math.max(fell.y + labelSize, y(13) + labelSize * 0.4)
	};
	const foot: LabelCandidate = { ...corner, y: bottom - 3, valign: 'bottom' };
	const named = put(
		{
			key: 'fell',
			lines: [
				{ text: t('fell', { price: f.usd(figures.cheap) }), bold: true },
				{ text: monthName(context, figures.fell), color: 'muted' }
			],
			halo: 'paper'
		},
		[
			...(under.y + labelSize * 4 > bottom ? [foot, under] : [under, foot]),
			{ ...corner, y: y(20) },
			{ ...corner, y: y(24) }
		]
	);
	if (named)
		layer.leader(
			'fell',
			corner.x + labelSize * 0.1,
			labelBounds(named, labelSize).y1 + labelSize * 0.9,
			fell.x - 2,
			fell.y + (named.y > fell.y ? 7 : -1)
		);

	const last = spotOf(context, '2000-01');
	const mine = y(guessAt(2000));
	const ends = (at: number, up: boolean): LabelCandidate[] =>
		around([last.x, at], up ? ['n', 's'] : ['s', 'n'], [labelSize * 0.7]);
	put(
		{ key: 'last', lines: [f.count(last.price)], bold: true, halo: 'paper' },
		ends(last.y, !guessed || mine > last.y || last.y - mine > labelSize * 4)
	);
	if (!guessed) return;
	put(
		{ key: 'mine', lines: [f.count(guessAt(2000))], bold: true, color: 'you', halo: 'paper' },
		ends(mine, mine <= last.y)
	);

	const apart = x(MEASURED);
	const heights = gap(context);
	if (heights) {
		const [upper, lower] = heights;
		const usd = f.usd(gapAt(figures, MEASURED, guessAt(MEASURED)).gap);
		const lines = [
			t('apart', { gap: usd }),
			{ text: monthName(context, `${MEASURED}-01`), bold: false, size: 1.08, color: 'ink' as const }
		];
		const inside = [0.5, 0.4, 0.3, 0.2, 0.62].flatMap((part) =>
			around([apart, lerp(upper, lower, part)], ['w'], [labelSize * 0.7])
		);
		const outside = [0.8, 1.6, 2.6, 4, 6].flatMap((away) => [
			...candidatesAt([apart, upper], labelSize, [['nw', 2.2, -away]]),
			...candidatesAt([apart, lower], labelSize, [['s', 0, away]])
		]);
		// Beside the arrow if it fits there, possibly a little smaller.
		for (const [size, spots, strict] of [
			[1.7, inside, true],
			[1.45, inside, true],
			[1.7, outside, false],
			[1.3, [...inside, ...outside], false]
		] as const)
			if (put({ key: 'apart', size, lines }, spots, strict)) break;
	}
	// On the outer side of the reader's line, off the tint, if it fits anywhere along it.
	const along = (outer: boolean): LabelCandidate[] =>
		[0.9, 1.6].flatMap((away) =>
			[1988.7, 1987.3, 1986.2, 1984.5, 1983, 1991.5, 1993, 1997.5].flatMap((year) => {
				const at = y(guessAt(year));
				return around(
					[x(year), at],
					[at <= y(nominalAt(figures, `${Math.floor(year)}-01`)) === outer ? 'n' : 's'],
					[labelSize * away]
				);
			})
		);
	const name = {
		key: 'mine-name',
		size: 1.8,
		color: 'you',
		lines: [t('you')],
		halo: 'paper'
	} as const;
	if (!put(name, along(true), true)) put(name, [...along(false), ...along(true)]);
}
