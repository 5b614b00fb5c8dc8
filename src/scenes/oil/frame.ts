import { scaleLinear } from 'd3';
import { byBox, type Box } from '../../lib/chart/box.ts';
import { mix, share } from '../../lib/chart/path.ts';
import type { State } from './states.ts';

/** Where scene 6 puts its parts in each box, in the box's units. */
export interface Layout {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** Foot of the plot while the strip of months stands under it. */
	readonly lowBottom: number;
	readonly strip: { readonly top: number; readonly height: number; readonly key: number };
	/** Heights of the two forecasts' lines. */
	readonly limits: readonly number[];
	/** Size of the one big number. */
	readonly big: number;
	/** The price as the topmost row, and the three answers. */
	readonly rowsRight: number;
	readonly rows: readonly { readonly head: number; readonly top: number; readonly bottom: number }[];
	readonly rowNumber: number;
}

export const layout = (box: Box): Layout =>
	byBox<Layout>(box, {
		tall: {
			left: 18, right: 360, top: 62, bottom: 412, lowBottom: 336, strip: { top: 374, height: 22, key: 406 }, limits: [97, 148], big: 2.5,
			rowsRight: 272, rowNumber: 1.9,
			rows: [{ head: 6, top: 32, bottom: 70 }, { head: 92, top: 120, bottom: 182 }, { head: 204, top: 232, bottom: 294 }, { head: 316, top: 346, bottom: 412 }]
		},
		wide: {
			left: 10, right: 868, top: 84, bottom: 552, lowBottom: 440, strip: { top: 488, height: 34, key: 540 }, limits: [138, 206], big: 3.2,
			rowsRight: 720, rowNumber: 2.3,
			rows: [{ head: 6, top: 44, bottom: 108 }, { head: 132, top: 172, bottom: 258 }, { head: 280, top: 320, bottom: 406 }, { head: 428, top: 468, bottom: 552 }]
		},
		low: {
			left: 2, right: 586, top: 50, bottom: 262, lowBottom: 196, strip: { top: 222, height: 18, key: 254 }, limits: [78, 112], big: 2.1,
			rowsRight: 490, rowNumber: 1.6,
			rows: [{ head: 0, top: 22, bottom: 58 }, { head: 66, top: 88, bottom: 124 }, { head: 132, top: 154, bottom: 190 }, { head: 198, top: 220, bottom: 262 }]
		}
	});

/** How far the price has become a row of its own: nothing of the steps before is left by then, nor of the rows without it. */
export const asRow = ({ mini }: State): number => share(mini, 0.6, 0.95);
export const asPlot = ({ mini }: State): number => 1 - share(mini, 0, 0.15);

/** The price's plot at this moment. */
export interface Frame {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** The time axis: the foot of the plot, except where the price is a row of its own above the others. */
	readonly axis: number;
	/** Place of a year, with its fraction. */
	x(year: number): number;
	/** Height of a price; what is dearer than the axis reaches stops at its top. */
	y(price: number): number;
	/** The year and the price at a place: where the reader's finger is. */
	at(x: number, y: number): { year: number; price: number };
}

/** The plot that the state asks for: on its way between its four shapes, if need be. */
export function frameOf(state: State, box: Box): Frame {
	const { x0, x1, yMax, low, mini } = state;
	const at = layout(box);
	const row = at.rows[0] ?? { top: at.top, bottom: at.bottom };
	const axis = mix(at.bottom, at.lowBottom, low);
	const left = at.left;
	const right = mix(at.right, at.rowsRight, mini);
	const top = mix(at.top, row.top, mini);
	const bottom = mix(axis, row.bottom, mini);
	const x = scaleLinear().domain([x0, x1]).range([left, right]);
	const y = scaleLinear().domain([0, yMax]).range([bottom, top]).clamp(true);
	return { left, right, top, bottom, axis, x, y, at: (px, py) => ({ year: x.invert(px), price: y.invert(py) }) };
}
