import { scaleLinear } from 'd3';
import type { Format } from '$lib/chart/format.ts';
import type { DrawContext } from '$lib/chart/draw.ts';
import { lerp, progress, type Point } from '$lib/chart/path.ts';
import type { Figures } from './figures.data.ts';
import type { State } from './states.ts';

/** What the scene is drawn from. */
export type Drawing = DrawContext<Figures, State>;

/** What each part is drawn from. */
export interface Context extends Drawing {
	readonly at: Frame;
	/** The current price by month, null where there is none. */
	readonly line: readonly (Point | null)[];
	/** The reader's price at a year. */
	guessAt(year: number): number;
}

/**
 * Positions of the scene's parts in each format, in the format's units: the plot, and its foot while the strip of
 * months is under it; the two forecasts' lines; the size of the one big number; and the price as a row over the three
 * answers.
 */
const layouts = {
	tall: {
		left: 18,
		right: 360,
		top: 62,
		bottom: 412,
		lowBottom: 336,
		strip: { top: 374, height: 22, key: 406 },
		limits: [97, 148],
		big: 2.5,
		rowsRight: 272,
		rowNumber: 1.9,
		rows: {
			question: { head: 6, top: 32, bottom: 70 },
			sands: { head: 92, top: 120, bottom: 182 },
			intensity: { head: 204, top: 232, bottom: 294 },
			solar: { head: 316, top: 346, bottom: 412 }
		}
	},
	wide: {
		left: 10,
		right: 868,
		top: 84,
		bottom: 552,
		lowBottom: 440,
		strip: { top: 488, height: 34, key: 540 },
		limits: [138, 206],
		big: 3.2,
		rowsRight: 720,
		rowNumber: 2.3,
		rows: {
			question: { head: 6, top: 44, bottom: 108 },
			sands: { head: 132, top: 172, bottom: 258 },
			intensity: { head: 280, top: 320, bottom: 406 },
			solar: { head: 428, top: 468, bottom: 552 }
		}
	},
	low: {
		left: 2,
		right: 586,
		top: 50,
		bottom: 262,
		lowBottom: 196,
		strip: { top: 222, height: 18, key: 254 },
		limits: [78, 112],
		big: 2.1,
		rowsRight: 490,
		rowNumber: 1.6,
		rows: {
			question: { head: 0, top: 22, bottom: 58 },
			sands: { head: 66, top: 88, bottom: 124 },
			intensity: { head: 132, top: 154, bottom: 190 },
			solar: { head: 198, top: 220, bottom: 262 }
		}
	}
};

/** How far the price has become a row of its own; the marks of other steps have faded by then. */
export const asRow = ({ mini }: State): number => progress(mini, 0.6, 0.95);
export const asPlot = ({ mini }: State): number => 1 - progress(mini, 0, 0.15);

/**
 * The current layout: the plot, in one of its four shapes or in between, and its scales. Its axis is its foot, except
 * where the price is a row. Prices above the plot are drawn at its top.
 */
export function frameOf({ x0, x1, yMax, low, mini }: State, format: Format) {
	const at = layouts[format.name];
	const axis = lerp(at.bottom, at.lowBottom, low);
	const right = lerp(at.right, at.rowsRight, mini);
	const top = lerp(at.top, at.rows.question.top, mini);
	const bottom = lerp(axis, at.rows.question.bottom, mini);
	const x = scaleLinear([x0, x1], [at.left, right]);
	const y = scaleLinear([0, yMax], [bottom, top]).clamp(true);
	return { ...at, axis, right, top, bottom, x, y };
}

type Frame = ReturnType<typeof frameOf>;
