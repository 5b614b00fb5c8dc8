import { scaleLinear } from 'd3';
import { lerp, polyline, type Point } from '$lib/chart/path.ts';
import { detourDistance, stampWidth } from '$lib/chart/limit-stamp.ts';
import type { Drawing, Layout, Panel } from './layout.ts';

const names = ['oil', 'metals', 'rare'] as const;
/** The years drawn on both sides of the worst moment. */
export const YEARS = [-8, 12] as const;

/** What each part is drawn from. */
export interface Context extends Drawing {
	readonly at: Layout;
	readonly plots: readonly Plot[];
	/** Opacity of what precedes the squares: it has left before they come, and comes back when they have left. */
	readonly stood: number;
}

/** The current three panels with their scales: under each other, closed up, in a row, or in between. */
export const plots = ({ state: { fold, row } }: Drawing, at: Layout) =>
	names.map((name, i) => {
		const [loop, ways, back] = [at.loop(i), at.ways(i), at.row(i)];
		const place = (key: keyof Panel): number =>
			lerp(lerp(loop[key], ways[key], fold), back[key], row);
		const [x1, x2, top] = [place('x1'), place('x2'), place('top')];
		const zero = top + place('h');
		return {
			name,
			x1,
			x2,
			top,
			zero,
			x: scaleLinear(YEARS, [x1, x2]),
			y: scaleLinear([0, 100], [zero, top])
		};
	});
export type Plot = ReturnType<typeof plots>[number];

/** A series without a gap, so many values a year. */
const steady = (values: readonly number[], perYear: number) => ({
	exporter: false,
	points: values.map((index, i) => [YEARS[0] + i / perYear, index] as const)
});

/** Draws the panels' limit, detour, baseline and worst moment, and returns the marks of their prices. */
export function panels({
	layer,
	figures,
	state: { detours, row, fold },
	format,
	at,
	plots,
	stood,
	id
}: Context) {
	const { main, context, limit } = format.line;
	const pieces = {
		oil: [steady(figures.oil, 12)],
		metals: [steady(figures.metals, 1)],
		rare: figures.rare
	};
	const closed = Math.max(fold, row);
	const stamp = lerp(at.stamp, 0, row);
	const width = stampWidth(stamp, id);
	const d = detourDistance(stamp);
	const r = lerp(main * 1.6, 2.6, row);
	// Less than that of a limit line alone.
	const weight = lerp(limit * 0.75, 1.5, row);
	const prices = plots.map(({ name, x1, x2, top, zero, x, y }) => {
		const x0 = x(0);
		// Closed up, the stamp moves to leave space for the detour: two quarter circles, and some length after them.
		const edge = x2 - closed * (4 + 2 * d + lerp(at.stamp * 0.4, 6, row));
		const detour = {
			x1: x0,
			x2: lerp(Math.min(format.w, x2 + format.margin), x2, row),
			reach: detours * stood
		};
		layer.limit({ key: `limit-${name}-before`, x1, x2: x0 - r, y: top, weight });
		layer.limit({
			key: `limit-${name}`,
			x1: x0 + r,
			x2: edge - width / 2,
			y: top,
			stampX: edge - width / 2,
			stamp: stamp,
			weight,
			detour
		});
		layer.rule({ key: `zero-${name}`, kind: 'tick', x1, x2, y1: zero, y2: zero });
		layer.rule({
			key: `worst-${name}`,
			kind: 'dash',
			x1: x0,
			x2: x0,
			y1: top + r + 1,
			y2: zero,
			opacity: 1 - closed
		});
		const drawn = pieces[name].map(({ exporter, points }) => ({
			exporter,
			points: points.map(([years, index]): Point => [x(years), y(index)])
		}));
		return {
			name,
			/** Split where values may not be joined; single values as dots, hollow where they have the ring's basis. */
			d: drawn.map(({ points }) => polyline(points)).join(''),
			dots:
				name === 'rare'
					? drawn.flatMap(({ exporter, points }) => points.map((at) => ({ at, hollow: exporter })))
					: [],
			dot: lerp(main * 1.05, 1.5, row),
			/** The worst moment, and the line from there down to the start of the detour. */
			ring: { x: x0, y: top, r },
			start: [x0, top + d] as const
		};
	});
	return {
		prices,
		opacity: stood,
		width: lerp(main, context, Math.max(fold * 0.6, row)),
		/** How far the prices have turned from orange to grey. */
		grey: row,
		/** The line from the ring to the detour. */
		detour: { width: (weight * 4) / 3, opacity: Math.min(1, detours * 8) * stood }
	};
}
