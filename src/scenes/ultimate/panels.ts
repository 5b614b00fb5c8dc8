import type { Box } from '../../lib/chart/box.ts';
import { mix, polyline, share, type Point } from '../../lib/chart/path.ts';
import { roadDistance, sealWidth } from '../../lib/chart/seal.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import type { Lang } from '../../lib/i18n/lang.ts';
import type { Figures } from './figures.build.ts';
import type { Layout, Panel } from './layout.ts';
import type { State } from './states.ts';

export const names = ['oil', 'metals', 'rare'] as const;
/** The years drawn on both sides of the worst moment. */
export const FROM = -8;
export const TO = 12;

/** A panel as it stands at this moment, with its scales. */
export interface Plot extends Panel {
	readonly name: (typeof names)[number];
	readonly zero: number;
	x(years: number): number;
	y(index: number): number;
}

/** One price: its line, in pieces where values may not be joined, its single values, and the ring at its worst moment. */
export interface Price {
	readonly name: string;
	readonly d: string;
	/** Single values; hollow are those on the basis of the ring. */
	readonly dots: readonly { readonly at: Point; readonly hollow: boolean }[];
	readonly dot: number;
	readonly ring: { readonly x: number; readonly y: number; readonly r: number };
	/** From the ring down to where the road begins. */
	readonly start: Point;
}

/** How much of what stood before the squares is still there: it has left before they come, and comes when they have left. */
export const before = ({ people }: State): number => 1 - share(people, 0, 0.03);

/** A series without a gap, so many values a year. */
const steady = (values: readonly number[], perYear: number) => ({ exporter: false, points: values.map((index, i) => [FROM + i / perYear, index] as const) });

/** Thickness of the panels' limit lines: less than that of a line alone. */
export const weight = ({ row }: State, box: Box): number => mix(box.line.limit * 0.75, 1.5, row);

/** The three panels: under each other, closed up, in a row, or on their way. */
export function plots({ fold, row }: State, at: Layout): Plot[] {
	return names.map((name, i) => {
		const [loop, ways, back] = [at.loop[i], at.ways[i], at.row[i]];
		if (!loop || !ways || !back) throw new RangeError(`no panel for ${name}`);
		const place = (key: keyof Panel): number => mix(mix(loop[key], ways[key], fold), back[key], row);
		const [x1, x2, top, h] = [place('x1'), place('x2'), place('top'), place('h')];
		return { name, x1, x2, top, h, zero: top + h, x: (years) => mix(x1, x2, (years - FROM) / (TO - FROM)), y: (index) => top + h * (1 - index / 100) };
	});
}

/** Draws the panels: limit, road, baseline, the moment; gives their prices. */
export function prices(sketch: Sketch, figures: Figures, s: State, own: readonly Plot[], box: Box, at: Layout, lang: Lang): Price[] {
	const { roads, row, fold } = s;
	const opacity = before(s);
	const pieces = { oil: [steady(figures.oil, 12)], metals: [steady(figures.metals, 1)], rare: figures.rare };
	const seal = mix(at.seal, 0, row);
	const width = sealWidth(seal, lang);
	const d = roadDistance(seal);
	const r = mix(box.line.main * 1.6, 2.6, row);
	const thick = weight(s, box);
	return own.map((plot) => {
		const { name, x1, x2, top: y, zero, x } = plot;
		const x0 = x(0);
		// Closed up, the seal makes way for the road: two quarter circles, and some road after them.
		const edge = x2 - Math.max(fold, row) * (4 + 2 * d + mix(at.seal * 0.4, 6, row));
		sketch.limit({ key: `limit-${name}-before`, x1, x2: x0 - r, y, weight: thick, opacity });
		sketch.limit({ key: `limit-${name}`, x1: x0 + r, x2: edge - width / 2, y, sealX: edge - width / 2, seal, weight: thick, road: { x1: x0, x2: mix(Math.min(box.w, x2 + box.margin), x2, row), reach: roads * opacity }, opacity });
		sketch.rule({ key: `zero-${name}`, kind: 'tick', x1, x2, y1: zero, y2: zero, opacity });
		sketch.rule({ key: `worst-${name}`, kind: 'dash', x1: x0, x2: x0, y1: y + r + 1, y2: zero, opacity: opacity * (1 - Math.max(fold, row)) });
		const drawn = pieces[name].map(({ exporter, points }) => ({ exporter, points: points.map(([years, index]): Point => [x(years), plot.y(index)]) }));
		return {
			name,
			d: drawn.map(({ points }) => polyline(points)).join(''),
			dots: name === 'rare' ? drawn.flatMap(({ exporter, points }) => points.map((at) => ({ at, hollow: exporter }))) : [],
			dot: mix(box.line.main * 1.05, 1.5, row),
			ring: { x: x0, y, r },
			start: [x0, y + d]
		};
	});
}
