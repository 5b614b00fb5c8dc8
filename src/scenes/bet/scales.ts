import { scaleLinear, scaleLog } from 'd3';
import { perFormat, constantSize, type Format } from '$lib/chart/format.ts';
import type { DrawContext } from '$lib/chart/draw.ts';
import { lerp } from '$lib/chart/path.ts';
import { stampWidth } from '$lib/chart/limit-stamp.ts';
import type { Figures } from './figures.data.ts';
import { FIRST, LAST, YEARS, type State } from './states.ts';

/** Positions of the scene's parts in each format, in the format's units. */
const layout = (format: Format) =>
	perFormat(format, {
		tall: {
			// Centre of the first pile, distance to the next, width, foot, and height of one block; the big number over them.
			piles: { first: 43, pitch: 62.6, width: 34, foot: 388, block: 11 },
			big: { y: 56, size: 3 },
			// First and last year of every time axis, height of the strip, width of the piles once they stand on the axis.
			left: 30,
			right: 308,
			strip: 22,
			column: 8,
			// The two plots, the texts under the strip, and the big number of each.
			window: { top: 106, foot: 350, key: 408, x: 16, y: 54, size: 2.6 },
			lesson: { top: 84, foot: 240, y: 296, size: 2.7, limit: 396, stamp: 232 }
		},
		wide: {
			piles: { first: 74, pitch: 158, width: 112, foot: 524, block: 16.2 },
			big: { y: 70 + (format.labelSize - 15.5) * 1.3, size: constantSize(format, 3.2) },
			left: 24,
			right: 770,
			strip: 32,
			column: 17,
			window: { top: 164, foot: 462, key: 552, x: 8, y: 78, size: 3.6 },
			lesson: { top: 112, foot: 330, y: 408, size: 3.4, limit: 544, stamp: 560 }
		},
		low: {
			piles: { first: 44, pitch: 98, width: 62, foot: 246, block: 6.6 },
			big: { y: 47, size: 1.7 },
			left: 16,
			right: 520,
			strip: 16,
			column: 10,
			window: { top: 68, foot: 208, key: 260, x: 300, y: 26, size: 1.8 },
			lesson: { top: 68, foot: 148, y: 203, size: 1.7, limit: 260, stamp: 380 }
		}
	});

/** Dollars of one block, and at the top of the plot of ten years; prices at the foot and at the top of the long one. */
export const BLOCK = 10;
const MOST = 3700;
export const PRICES = [200, 100000] as const;

/** The current plot: of ten years, of long prices, or between the two. */
export function frameOf({ long }: State, format: Format) {
	const { left, right, strip, column, window, lesson } = layout(format);
	const top = lerp(window.top, lesson.top, long);
	const foot = lerp(window.foot, lesson.foot, long);
	const x = scaleLinear()
		.domain([FIRST, LAST + YEARS])
		.range([left, right]);
	return {
		left,
		right,
		top,
		foot,
		x,
		/** How far the window's band extends beyond its first and last year: half a column and some space. */
		pad: column / 2 + 4,
		/** The strip under the plot, which is its axis. */
		strip: { top: foot + 3, bottom: foot + 3 + strip, pitch: x(FIRST + 1) - left },
		/** Height of what a stake is worth, and of a price. */
		y: scaleLinear().domain([0, MOST]).range([foot, top]),
		price: scaleLog().domain(PRICES).range([foot, top]),
		/** The start whose cell is nearest to a position. */
		startAt: (at: number): number => Math.min(LAST, Math.max(FIRST, Math.round(x.invert(at))))
	};
}
export type Frame = ReturnType<typeof frameOf>;

export type Drawing = DrawContext<Figures, State>;

/** What each part is drawn from. */
export type Context = ReturnType<typeof contextOf>;
export function contextOf(given: Drawing) {
	const {
		figures: { stake, each },
		state: { stack, long },
		format,
		id
	} = given;
	const at = layout(format);
	const frame = frameOf(given.state, format);
	/**
	 * The limit line: on the piles, then at the stake on the axis, finally under everything, with the detour round it.
	 */
	const limit = {
		y: lerp(
			lerp(at.piles.foot - (each / BLOCK) * at.piles.block - 3, frame.y(stake), stack),
			at.lesson.limit,
			long
		),
		stamp: lerp(
			format.w - format.margin - stampWidth(format.line.stamp, id) / 2,
			at.lesson.stamp,
			long
		)
	};
	return { ...given, at, frame, limit };
}
