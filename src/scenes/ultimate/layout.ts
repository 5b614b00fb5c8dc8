import { perFormat, constantSize, type Format } from '$lib/chart/format.ts';
import type { DrawContext } from '$lib/chart/draw.ts';
import type { Label } from '$lib/chart/view.ts';
import type { Figures } from './figures.data.ts';
import type { State } from './states.ts';

/** What the scene is drawn from. */
export type Drawing = DrawContext<Figures, State>;

/** One price's panel: its plot, the height of its limit line, and the distance of zero below that. */
export interface Panel {
	readonly x1: number;
	readonly x2: number;
	readonly top: number;
	readonly h: number;
}

type Spot = Pick<Label, 'x' | 'y' | 'anchor'>;
const end = (x: number, y: number): Spot => ({ x, y, anchor: 'end' });
const start = (x: number, y: number): Spot => ({ x, y, anchor: 'start' });

/** Panels by number, each so far under the one before it; and each so far right of it. */
const stack =
	(x1: number, x2: number, top: number, h: number, down: number) =>
	(i: number): Panel => ({ x1, x2, top: top + i * down, h });
const row =
	(x1: number, x2: number, top: number, h: number, on: number) =>
	(i: number): Panel => ({ x1: x1 + i * on, x2: x2 + i * on, top, h });

/**
 * Positions of the scene's parts in each format, in the format's units. Text may be a third larger than `labelSize`,
 * and there is space for that. loop, ways, row: the three panels under each other, closed up, and in one row; stamp:
 * its height; names: whether a panel's name is at the left margin, not on its left edge, and how far above; words: over
 * the panels. people: the badge, and the legend right of it; the bracket of the squares of 1800, under the waffle or
 * above it; the sentence in short lines where there is little space beside the waffle.
 */
export const layout = (format: Format) =>
	perFormat(format, {
		tall: {
			loop: stack(16, 374, 118, 66, 107),
			ways: stack(16, 374, 113, 56, 86),
			row: row(16, 122, 82, 34, 126),
			stamp: 20,
			names: { apart: false, above: 7 },
			words: { y: 67, size: 1.75, en: 1.42, ways: 1.24 },
			life: {
				x1: 18,
				x2: 178,
				top: 376,
				h: 56,
				head: { x: 16, y: 350 },
				number: { x: 374, y: 347, size: 2.5 },
				note: end(374, 387),
				joined: false
			},
			unsolved: {
				title: 136,
				left: 26,
				right: 300,
				top: 204,
				foot: 394,
				big: { bottom: 358, size: 2.3 }
			},
			people: {
				chip: { x: 16, y: 11 },
				under: true,
				then: { x: 16, y: 308 },
				now: end(373, 308),
				number: { ...start(15, 350), size: 3.5 },
				sentence: { x: 177, y: 378 },
				narrow: false
			}
		},
		wide: {
			loop: stack(8, 892, 160, 96, 156),
			ways: stack(8, 892, 160, 70, 120),
			row: row(8, 276, 104, 56, 308),
			stamp: format.line.stamp - 2,
			names: { apart: false, above: 10 },
			words: { y: 96, size: 2.1, en: 1.9, ways: 1.7 },
			life: {
				x1: 10,
				x2: 400,
				top: 520,
				h: 66,
				head: { x: 8, y: 494 },
				number: { x: 892, y: 490, size: 2.7 },
				note: end(892, 556),
				joined: true
			},
			unsolved: {
				title: 186,
				left: 48,
				right: 780,
				top: 272,
				foot: 544,
				big: { bottom: 492, size: 3.6 }
			},
			people: {
				chip: { x: 330, y: 3 },
				under: false,
				then: { x: 8, y: 0 },
				now: start(802, 42),
				number: { ...end(892, 0), size: constantSize(format, 2) },
				sentence: { x: 802, y: 112 },
				narrow: true
			}
		},
		low: {
			loop: stack(180, 600, 92, 44, 62),
			ways: stack(180, 600, 94, 30, 52),
			row: row(216, 332, 36, 26, 134),
			stamp: 18,
			names: { apart: true, above: 6 },
			words: { y: 58, size: 1.5, en: 1.35, ways: 1.25 },
			life: {
				x1: 182,
				x2: 440,
				top: 244,
				h: 42,
				head: { x: 0, y: 234 },
				number: { x: 606, y: 244, size: 2.1 },
				note: start(0, 252),
				joined: false
			},
			unsolved: {
				title: 66,
				left: 16,
				right: 500,
				top: 126,
				foot: 258,
				big: { bottom: 232, size: 2.2 }
			},
			people: {
				chip: { x: 0, y: 1 },
				under: false,
				then: { x: 0, y: 19 },
				now: start(350, 48),
				number: { ...start(349, 80), size: 3.4 },
				sentence: { x: 350, y: 160 },
				narrow: false
			}
		}
	});

export type Layout = ReturnType<typeof layout>;
