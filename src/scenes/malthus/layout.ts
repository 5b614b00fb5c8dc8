import { perFormat, constantSize, type Format } from '$lib/chart/format.ts';
import type { DrawContext } from '$lib/chart/draw.ts';
import type { Figures } from './figures.data.ts';
import type { State } from './states.ts';

/** What the scene is drawn from. */
export type Drawing = DrawContext<Figures, State>;

/**
 * Positions of the scene's parts in each format, in the format's units. foot: the one baseline, of the blocks, of the
 * world's years, of the last row; ladder: a block's pitch, and a column's distance from the middle of its step; world:
 * its first and last year, and the height to which blocks reach; under: a row's unit is under its name, not beside it;
 * rows: their labels, the plot under them, and the size of the number at its right end.
 */
export const layout = (format: Format) =>
	perFormat(format, {
		tall: {
			foot: 406,
			ladder: { cell: 19, apart: 14, big: { y: 70, size: 3.6 } },
			world: { left: 32, right: 338, top: 72, big: { x: 204, y: 78, size: 2.6 } },
			rowsRight: 270,
			under: true,
			rows: {
				people: { head: 6, top: 30, bottom: 72, number: 1.7 },
				food: { head: 92, top: 142, bottom: 236, number: 2.7 },
				hungry: { head: 258, top: 306, bottom: 406, number: 2.1 }
			}
		},
		wide: {
			foot: 552,
			ladder: { cell: 27, apart: 20, big: { y: 96, size: 5.4 } },
			world: {
				left: 44,
				right: 822,
				top: 84,
				big: { x: 548, y: 92, size: constantSize(format, 4.4) }
			},
			rowsRight: 700,
			under: false,
			rows: {
				people: { head: 6, top: 42, bottom: 112, number: 2.2 },
				food: { head: 144, top: 186, bottom: 326, number: 3.8 },
				hungry: { head: 362, top: 404, bottom: 552, number: 2.9 }
			}
		},
		low: {
			foot: 264,
			ladder: { cell: 12, apart: 11, big: { y: 50, size: 2.8 } },
			world: { left: 24, right: 556, top: 44, big: { x: 414, y: 42, size: 2.4 } },
			rowsRight: 490,
			under: false,
			rows: {
				people: { head: 0, top: 20, bottom: 50, number: 1.4 },
				food: { head: 62, top: 86, bottom: 150, number: 2.2 },
				hungry: { head: 164, top: 188, bottom: 264, number: 1.8 }
			}
		}
	});

export type Layout = ReturnType<typeof layout>;
