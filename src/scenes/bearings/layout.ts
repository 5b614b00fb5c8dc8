import { perFormat, constantSize, type Format } from '$lib/chart/format.ts';
import type { DrawContext } from '$lib/chart/draw.ts';
import type { ColorRole } from '$lib/chart/view.ts';
import type { Figures } from './figures.data.ts';
import type { State } from './states.ts';

/** What the scene is drawn from. */
export type Drawing = DrawContext<Figures, State>;
export type Layout = ReturnType<typeof layout>;

/** What each part is drawn from. */
export interface Context extends Drawing {
	readonly at: Layout;
}

/** A label with a statement, and under it its source or date. */
export const said = (key: string, words: string, source: string, color?: ColorRole) =>
	({
		key,
		size: 'axis',
		lines: [
			{ text: words, bold: true, color },
			{ text: source, color: 'muted' }
		]
	}) as const;

/** Positions in this format. Text may be a third larger than `labelSize`, and there is space for that. */
export const layout = (format: Format) =>
	perFormat(format, {
		tall: {
			/** The wall's position and half its height; middle of the gate. */
			wall: { x: 195, y: 148, half: 48, weight: 4 },
			/** The balls: radius, how far apart in a column, how far the columns are apart, and the first from the wall. */
			balls: { r: 4.4, apart: 12, step: 17.4, first: 18 },
			/** Half the gate, open and narrowed. */
			gate: { open: 12, narrow: 7 },
			/** How far from the gate's middle each road passes the wall; the radius of its turns; its balls. */
			roads: {
				over: { outer: 90, inner: 61 },
				under: { outer: 104, inner: 76 },
				turn: 20,
				bead: 3.8,
				every: 29
			},
			/** Ends of the words beside the balls, and their upper edge. */
			names: { left: 16, right: 374, y: 206 },
			/** Schweinfurt's share: the ruler, the words over it, and the number. */
			ruler: { x1: 16, x2: 374, y: 372, head: 250, big: { y: 272, size: 3 } },
			/** A plot of years: its two ends, the line of 100 or of the peak, its foot, and upper edge of the line that says what is measured. */
			output: { left: 16, right: 374, top: 277, foot: 388, head: 248 },
			/** Size of its last number; whether the others are below their points, or beside them. */
			index: { left: 16, right: 374, top: 308, foot: 414, head: 278, size: 2.2, below: true },
			/** The other view of the raids: a framed note. */
			other: { x: 16, y: 297, width: 226 },
			controls: { left: 16, right: 374, foot: 388, head: 284 }
		},
		wide: {
			wall: { x: 450, y: 212, half: 82, weight: 5 },
			balls: { r: 7.6, apart: 20, step: 44, first: 38 },
			gate: { open: 20, narrow: 12 },
			roads: {
				over: { outer: 144, inner: 102 },
				under: { outer: 166, inner: 124 },
				turn: 36,
				bead: 7,
				every: 56
			},
			names: { left: 8, right: 892, y: 320 },
			ruler: {
				x1: 8,
				x2: 892,
				y: 530,
				head: 388,
				big: { y: 414, size: constantSize(format, 3.2) }
			},
			output: { left: 8, right: 892, top: 410, foot: 544, head: 364 },
			index: {
				left: 480,
				right: 884,
				top: 470,
				foot: 566,
				head: 414,
				size: constantSize(format, 2.3),
				below: false
			},
			other: { x: 8, y: 456, width: 400 },
			controls: { left: 8, right: 892, foot: 548, head: 418 }
		},
		low: {
			wall: { x: 148, y: 148, half: 48, weight: 4 },
			balls: { r: 4.2, apart: 12, step: 14.6, first: 18 },
			gate: { open: 12, narrow: 7 },
			roads: {
				over: { outer: 90, inner: 61 },
				under: { outer: 104, inner: 76 },
				turn: 20,
				bead: 3.8,
				every: 29
			},
			names: { left: 0, right: 296, y: 206 },
			ruler: { x1: 316, x2: 604, y: 190, head: 40, big: { y: 66, size: 2.6 } },
			output: { left: 316, right: 608, top: 78, foot: 222, head: 40 },
			index: { left: 316, right: 608, top: 156, foot: 262, head: 34, size: 2.2, below: false },
			other: { x: 316, y: 58, width: 290 },
			controls: { left: 316, right: 604, foot: 200, head: 40 }
		}
	});
