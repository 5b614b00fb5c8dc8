import { scaleLinear, scaleLog } from 'd3';
import { byBox, keptSize, type Box } from '../../lib/chart/box.ts';
import { mix } from '../../lib/chart/path.ts';
import { FIRST, LAST, YEARS, type State } from './states.ts';

/** Where scene 7 puts its parts in each box, in the box's units. */
export interface Layout {
	/** Centre of the first pile, distance to the next, width, foot, and height of one block of ten dollars. */
	readonly piles: { readonly first: number; readonly pitch: number; readonly width: number; readonly foot: number; readonly block: number };
	/** The one big number over the piles. */
	readonly big: { readonly y: number; readonly size: number };
	/** First and last year of every time axis. */
	readonly left: number;
	readonly right: number;
	readonly strip: number;
	/** Width of the piles once they stand on the time axis. */
	readonly column: number;
	/** The two plots, what stands under the strip, and the big number of each. */
	readonly window: { readonly top: number; readonly foot: number; readonly key: number; readonly x: number; readonly y: number; readonly size: number };
	readonly lesson: { readonly top: number; readonly foot: number; readonly y: number; readonly size: number; readonly limit: number; readonly seal: number };
}

export const layout = (box: Box): Layout =>
	byBox<Layout>(box, {
		tall: {
			piles: { first: 43, pitch: 62.6, width: 34, foot: 388, block: 11 }, big: { y: 56, size: 3 },
			left: 30, right: 308, strip: 22, column: 8,
			window: { top: 106, foot: 350, key: 408, x: 16, y: 54, size: 2.6 },
			lesson: { top: 84, foot: 240, y: 296, size: 2.7, limit: 396, seal: 232 }
		},
		wide: {
			piles: { first: 74, pitch: 158, width: 112, foot: 524, block: 16.2 }, big: { y: 70 + (box.em - 15.5) * 1.3, size: keptSize(box, 3.2) },
			left: 24, right: 770, strip: 32, column: 17,
			window: { top: 164, foot: 462, key: 552, x: 8, y: 78, size: 3.6 },
			lesson: { top: 112, foot: 330, y: 408, size: 3.4, limit: 544, seal: 560 }
		},
		low: {
			piles: { first: 44, pitch: 98, width: 62, foot: 246, block: 6.6 }, big: { y: 47, size: 1.7 },
			left: 16, right: 520, strip: 16, column: 10,
			window: { top: 68, foot: 208, key: 260, x: 300, y: 26, size: 1.8 },
			lesson: { top: 68, foot: 148, y: 203, size: 1.7, limit: 260, seal: 380 }
		}
	});

/** Dollars at the top of the plot of ten years; prices at the foot and at the top of the long one. */
const MOST = 3700;
export const PRICES = [200, 100000] as const;

/** The plot at this moment: of ten years, of long prices, or on its way between the two. */
export interface Frame {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly foot: number;
	/** The strip under it, which is its axis. */
	readonly strip: { readonly top: number; readonly bottom: number; readonly pitch: number };
	/** Place of a year. */
	x(year: number): number;
	/** Height of what a stake is worth, and of a price. */
	y(dollars: number): number;
	price(dollars: number): number;
	/** The start whose cell is nearest to a place. */
	startAt(x: number): number;
}

export function frameOf({ long }: State, box: Box): Frame {
	const { left, right, strip, window, lesson } = layout(box);
	const top = mix(window.top, lesson.top, long);
	const foot = mix(window.foot, lesson.foot, long);
	const x = scaleLinear().domain([FIRST, LAST + YEARS]).range([left, right]);
	return {
		left, right, top, foot, x,
		strip: { top: foot + 3, bottom: foot + 3 + strip, pitch: x(FIRST + 1) - left },
		y: scaleLinear().domain([0, MOST]).range([foot, top]),
		price: scaleLog().domain(PRICES).range([foot, top]),
		startAt: (at) => Math.min(LAST, Math.max(FIRST, Math.round(x.invert(at))))
	};
}

/** Half a column and some air: by so much the window's band reaches beyond its first and last year. */
export const padOf = (box: Box): number => layout(box).column / 2 + 4;

/** Height of the limit line: the top of the piles, then the stake on the axis, at last under everything. */
export function limitAt({ stack, long }: State, box: Box, { y }: Frame, stake: number): number {
	const { piles, lesson } = layout(box);
	return mix(mix(piles.foot - (stake / 50) * piles.block - 3, y(stake), stack), lesson.limit, long);
}
