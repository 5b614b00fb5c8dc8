import { polyline, progress, doubleArrow, type Point } from '$lib/chart/path.ts';
import type { Figures } from './figures.data.ts';
import type { Layout } from './layout.ts';
import { after, type Context, type Scales } from './scales.ts';

/**
 * What the bent chart adds to the dots: three equal parts of the work, the first one's pace, the gap to it later, and
 * the doublings of each part.
 */
export function bend(context: Context) {
	const {
		figures,
		state: { thirds: cut, pace, numbers },
		scale,
		format: { labelSize },
		at
	} = context;
	const layer = context.layer.group(cut * scale.chart);
	const ends = [at.left, ...figures.thirds.map(({ doneTo }) => scale.done(doneTo))];
	const { top } = at.bend;
	const [, from = 0, to = 0] = ends;
	layer.band({
		key: 'third',
		x: from,
		y: top - 6,
		w: to - from,
		h: Math.max(0, scale.axis - top + 6)
	});
	layer.rule({
		key: 'work',
		kind: 'ink',
		x1: at.left,
		x2: at.right,
		y1: scale.axis,
		y2: scale.axis
	});
	for (const [i, x] of ends.entries())
		layer.rule({
			key: `cut-${i}`,
			kind: 'ink',
			x1: x,
			x2: x,
			y1: scale.axis - 4,
			y2: scale.axis + labelSize * 1.45
		});
	const parts = figures.thirds.map((third, i) => ({
		...third,
		x1: ends[i] ?? 0,
		x2: ends[i + 1] ?? 0
	}));
	parts.forEach((part, i) =>
		partNote(
			{ ...context, layer: context.layer.group(progress(numbers, i * 0.3, i * 0.3 + 0.4)) },
			part,
			i
		)
	);
	return {
		arrows: parts
			.map(({ x1, x2 }) => doubleArrow(x1 + 6, x2 - 6, scale.axis + labelSize * 0.75))
			.join(''),
		...shortfall(figures, scale, at),
		opacity: cut * scale.chart,
		paceOpacity: after(pace, 0.75) * scale.chart
	};
}

/** The count at the bent chart's upper edge, where the pace leaves it. */
const topOf = ({ bend: { foot, decade, top } }: Layout): number =>
	10 ** (3 + (foot - top) / decade);

/** The first third's pace carried on, as far as the plot reaches, and the area between it and the curve after that third. */
function shortfall(
	{ thirds, whole, effort }: Figures,
	scale: Scales,
	at: Layout
): { pace: string; missing: string } {
	const [first] = thirds;
	if (!first) return { pace: '', missing: '' };
	const fitted = (year: number): number => scale.y(2 ** (whole.intercept + whole.slope * year));
	const top = scale.y(topOf(at));
	const start: Point = [scale.done(0), fitted(first.from)];
	const turn: Point = [scale.done(first.doneTo), fitted(first.to)];
	const end: Point = [
		start[0] + ((turn[0] - start[0]) * (top - start[1])) / (turn[1] - start[1]),
		top
	];
	const curve = effort
		.filter(({ done }) => done > first.doneTo)
		.map(({ year, done }): Point => [scale.done(done), fitted(year)]);
	const edge = curve.at(-1)?.[0] ?? end[0];
	return {
		pace: polyline([start, end]),
		missing: `${polyline([turn, end, [edge, top], ...curve.toReversed()])}Z`
	};
}

/** One part's years, and its doublings: the number, and the word beside it, or under it on a phone. */
function partNote(
	{
		layer,
		at: {
			bend: { foot, years, numbers, beside, size }
		},
		t,
		f
	}: Context,
	{ from, to, x1, x2, doublings }: Figures['thirds'][number] & { x1: number; x2: number },
	i: number
): void {
	const color = i === 0 ? 'ink' : 'scarce';
	const place = { x: (x1 + x2) / 2, anchor: 'middle' } as const;
	layer.label({
		key: `part-${i}`,
		...place,
		y: foot + years,
		size: 'axis',
		color: 'muted',
		lines: [`${Math.round(from)}–${Math.round(to)}`]
	});
	layer.label({
		key: `part-number-${i}`,
		...place,
		y: foot + numbers,
		valign: beside ? 'bottom' : 'top',
		beside,
		size,
		color,
		lines: [f.fixed(doublings, 1), { text: t('doublings'), bold: true, size: 1 }]
	});
}

/** Title, the big words, what each axis is, and the years of a few dots, since no axis shows them. */
export function bendLabels({
	layer,
	figures: {
		dots,
		thirds: [, well]
	},
	scale,
	format: { name, labelSize },
	at: {
		bend: { big, pace, foot, along }
	},
	t,
	f
}: Context): void {
	layer.heading('bend', t('bend-title'), t('bend-unit', { ten: f.count(10) }));
	layer.label({
		key: 'bend-big',
		x: big.x,
		y: big.y,
		anchor: 'middle',
		size: big.size,
		lines: [t('bend-big')]
	});
	layer.label({
		key: 'pace',
		x: pace.x,
		y: pace.y,
		anchor: 'end',
		lines: [t('pace-if'), t('pace-same')],
		halo: 'band'
	});
	layer.label({ key: 'along', x: along.x, y: foot + along.y, lines: [t('along')], bold: true });
	// The lowest format is too flat for two years on the steep part.
	const named =
		name === 'low' ? [1971, 1990, 1997, 2007, 2014] : [1971, 1980, 1990, 1997, 2007, 2014];
	for (const { year, count } of dots) {
		if (!named.includes(year)) continue;
		const last = year === 2014;
		const inBand =
			well !== undefined && year >= Math.round(well.from) && year < Math.round(well.to);
		layer.label({
			key: `dot-${year}`,
			x: scale.x(year) + labelSize * (last ? 0.3 : 0.75),
			y: scale.y(count) + labelSize * (year === 1971 ? -0.75 : 0.3),
			anchor: last ? 'end' : 'start',
			lines: [String(year)],
			bold: true,
			size: 'axis',
			halo: inBand ? 'band' : 'paper'
		});
	}
}
