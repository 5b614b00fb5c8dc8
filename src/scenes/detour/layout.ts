import { perFormat, constantSize, type Format } from '$lib/chart/format.ts';
import type { DrawContext } from '$lib/chart/draw.ts';
import type { Figures } from './figures.data.ts';
import type { State } from './states.ts';

/** What the scene is drawn from. */
export type Drawing = DrawContext<Figures, State>;
export type Layout = ReturnType<typeof layout>;

/**
 * Positions in this format, in its units. Text may be a quarter larger than `labelSize`, and there is space for that.
 */
export const layout = (format: Format) =>
	perFormat(format, {
		tall: {
			/**
			 * Both arrows start at x, foot and lead to x, top; the blue one goes by `turn`, with corners of this
			 * radius.
			 */
			recipe: {
				x: 64,
				foot: 346,
				wall: 218,
				top: 90,
				turn: 350,
				corner: 34,
				arrow: 5,
				chips: 290,
				label: { y: 362, size: 2.4 }
			},
			/** The ruler: 100 at the top; the years from left to right. */
			chart: { left: 26, right: 368, top: 90, foot: 400 },
			/** The big number’s left and upper edge: over the stair, and under the fan. */
			chips: { x: 168, y: 92, size: 3 },
			algorithms: { x: 32, y: 304, size: 2.6 },
			/** The scale of shares, its bars’ middles and their thickness. */
			shares: {
				left: 16,
				right: 374,
				foot: 176,
				rows: { chips: 98, recipe: 150 },
				thick: 18,
				size: 2.1
			},
			/**
			 * The table: upper edges of title and headers, rows’ middles, columns’ middles, a mark’s side; whether a
			 * word is beside its mark, or under it.
			 */
			table: {
				left: 16,
				title: 214,
				head: 242,
				rows: { chips: 316, recipe: 380 },
				columns: { own: 186, their: 311 },
				mark: 22,
				aside: true
			}
		},
		wide: {
			recipe: {
				x: 130,
				foot: 460,
				wall: 290,
				top: 120,
				turn: 812,
				corner: 50,
				arrow: 7,
				chips: 386,
				label: { y: 480, size: 3.2 }
			},
			chart: { left: 26, right: 880, top: 116, foot: 552 },
			chips: { x: 372, y: 120, size: constantSize(format, 4.2) },
			algorithms: { x: 110, y: 408, size: 3.8 },
			shares: {
				left: 8,
				right: 892,
				foot: 268,
				rows: { chips: 152, recipe: 232 },
				thick: 28,
				size: 2.9
			},
			table: {
				left: 8,
				title: 322,
				head: 356,
				rows: { chips: 462, recipe: 544 },
				columns: { own: 470, their: 720 },
				mark: 32,
				aside: true
			}
		},
		low: {
			recipe: {
				x: 60,
				foot: 210,
				wall: 137,
				top: 64,
				turn: 560,
				corner: 28,
				arrow: 5,
				chips: 183,
				label: { y: 219, size: 2.2 }
			},
			chart: { left: 20, right: 596, top: 70, foot: 262 },
			chips: { x: 262, y: 66, size: 2.6 },
			algorithms: { x: 60, y: 199, size: 2 },
			shares: {
				left: 0,
				right: 262,
				foot: 226,
				rows: { chips: 110, recipe: 188 },
				thick: 18,
				size: 1.8
			},
			table: {
				left: 300,
				title: 44,
				head: 76,
				rows: { chips: 152, recipe: 222 },
				columns: { own: 452, their: 552 },
				mark: 20,
				aside: false
			}
		}
	});
