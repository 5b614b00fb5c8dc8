import { interpolateObject } from 'd3';
import { perFormat, constantSize, type Format } from '$lib/chart/format.ts';
import type { DrawContext } from '$lib/chart/draw.ts';
import { OPENING, openingWaffle } from '../shared/opening-waffle.ts';
import type { Figures } from './figures.data.ts';
import type { State } from './states.ts';

/** Squares in a column of the waffle, and in one of a bar. */
export const ROWS = OPENING.down;
export const BAR_ROWS = 9;

/** Positions of the scene's parts in each format, in the format's units. */
export const layout = (format: Format) =>
	perFormat(format, {
		tall: {
			// The waffle once the pile is beside it.
			field: { x: 16, y: 39, cell: 5.11 },
			heap: { x: 205.1, foot: 430, across: 33 },
			counter: { x: 16, y: 316, size: 4 },
			bars: { x: 16, tops: [98, 188, 278, 368], side: false, size: 1.9 },
			claims: { tops: [156, 272, 356], width: 358, size: 2.4 },
			price: { top: 92, bottom: 300, left: 18, right: 368 },
			strip: { top: 352, bottom: 412, head: 330 }
		},
		wide: {
			field: { x: 8, y: 84, cell: 9.4 },
			heap: { x: 697, foot: 554, across: 21 },
			counter: { x: 697, y: 80, size: 3.3 },
			bars: { x: 8, tops: [130, 248, 366, 484], side: false, size: 2.2 },
			// Larger labels, as in a lecture, need more space before the second claim; the number keeps its size.
			claims: {
				tops: [240 - 4 * (format.labelSize - 15.5), 372, 478],
				width: 760,
				size: constantSize(format, 3)
			},
			price: { top: 100, bottom: 400, left: 10, right: 884 },
			strip: { top: 480, bottom: 562, head: 448 }
		},
		low: {
			field: { x: 0, y: 44, cell: 4.7 },
			heap: { x: 453, foot: 279, across: 33 },
			counter: { x: 352, y: 44, size: 3 },
			bars: { x: 0, tops: [46, 108, 170, 232], side: true, size: 1.7 },
			claims: { tops: [98, 170, 232], width: 600, size: 1.7 },
			price: { top: 64, bottom: 178, left: 4, right: 604 },
			strip: { top: 220, bottom: 266, head: 202 }
		}
	});
export type Layout = ReturnType<typeof layout>;

export type Drawing = DrawContext<Figures, State>;

/** What each part is drawn from; the waffle is that of the page's opening, or moves from there. */
export type Context = ReturnType<typeof contextOf>;
export function contextOf(given: Drawing) {
	const at = layout(given.format);
	return {
		...given,
		at,
		field: interpolateObject(at.field, openingWaffle(given.format))(given.state.lead)
	};
}
