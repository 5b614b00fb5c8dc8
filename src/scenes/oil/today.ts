import { placeLabel, candidatesAt, type Side, type Obstacles } from '$lib/chart/label-placement.ts';
import type { Point } from '$lib/chart/path.ts';
import type { Line } from '$lib/chart/view.ts';
import { priced } from './boom.ts';
import type { Context } from './scales.ts';
import { indexOf, monthName, pointsOf, yearOf } from './price.ts';

/**
 * The months that are named (that of 2008's peak, the first peak, the latest, and half a year after 2008's), and
 * candidates for their labels' positions.
 */
const names: readonly {
	key: 'peak2008' | 'peak' | 'latest' | 'after2008';
	spots: readonly (readonly [Side, number, number])[];
}[] = [
	{
		key: 'peak2008',
		spots: [
			['w', -0.8, 0.6],
			['w', -0.8, -1]
		]
	},
	{
		key: 'peak',
		spots: [
			['e', 0.7, -0.3],
			['se', 1.3, 0.6],
			['se', 1.3, 1.5],
			['ne', -0.5, -0.6]
		]
	},
	{
		key: 'latest',
		spots: [
			['nw', 0.6, -0.8],
			['nw', 0.6, -2],
			['nw', 0.6, -3.5],
			['nw', 0.6, -5]
		]
	},
	{
		key: 'after2008',
		spots: [0.7, 1.4, 2.4].flatMap(
			(away) =>
				[
					['s', 0, away],
					['s', -1, away],
					['s', 1, away]
				] as const
		)
	}
];

/** The named months, with their prices and positions. */
export const named = ({ figures, state: { real }, at, line }: Context) =>
	names.map(({ key, spots }) => {
		const money = real < 0.5 ? 'nominal' : 'real';
		const month = key === 'latest' ? figures.latest[money] : figures[key];
		const i = indexOf(figures, month);
		const [x, y] = line[i] ?? [at.x(yearOf(month)), at.bottom];
		return { key, spots, month, price: figures[money][i] ?? 0, x, y };
	});

/** Their names, in the money that the reader has chosen; hidden while the line moves between the two. */
export function todayLabels(context: Context): void {
	const {
		layer,
		state: { real },
		format: { labelSize, margin, w },
		at: { top, axis, big },
		f
	} = context;
	const line = pointsOf(context, Math.round(real)).filter((point) => point !== null);
	const taken: Obstacles = {
		labelSize,
		bounds: { x1: margin, y1: top - labelSize, x2: w - margin + 2, y2: axis - 1 },
		rects: [],
		lines: [line]
	};
	for (const { key, spots, month, price, x, y } of named(context)) {
		const point: Point = [key === 'latest' ? Math.min(x, w - margin - labelSize * 0.6) : x, y];
		// Half a year after 2008's peak the year is obvious, and there is little space.
		const small: Line[] = [
			{ text: f.fixed(price, 2), bold: true, color: 'ink' },
			{
				text: key === 'after2008' ? f.monthName(month) : monthName(context, month),
				color: 'muted',
				bold: false
			}
		];
		const look =
			key === 'peak2008'
				? ({ size: big, color: 'scarce', lines: priced(context, price, month) } as const)
				: ({ halo: 'paper', lines: small } as const);
		const placed = placeLabel(
			{ key: `today-${key}`, ...look },
			candidatesAt(point, labelSize, spots),
			taken
		);
		if (placed) layer.label(placed);
	}
}
