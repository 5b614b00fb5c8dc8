import { byBox, keptSize, type Box } from '../../lib/chart/box.ts';

/** One price's panel: its plot, the height of its limit line, and how far under that zero lies. */
export interface Panel {
	readonly x1: number;
	readonly x2: number;
	readonly top: number;
	readonly h: number;
}

/** A label's place, and for numbers its size. */
type Place = { readonly x: number; readonly y: number };
type Big = Place & { readonly size: number };

/** Where scene 8 puts its parts in each box, in the box's units. Text may be a third larger than `em`: room is kept for it. */
export interface Layout {
	/** Three panels, oil first: under each other, closed up, and in one row. */
	readonly loop: readonly Panel[];
	readonly ways: readonly Panel[];
	readonly row: readonly Panel[];
	/** Seal's height, and the room that road and line take on its right. */
	readonly seal: number;
	/** Where a panel's name stands: on its left, or above it by so much. */
	readonly names: { readonly x: number | null; readonly above: number };
	/** The words over the panels. */
	readonly words: { readonly y: number; readonly size: number; readonly en: number; readonly ways: number };
	readonly life: Panel & { readonly head: Place; readonly number: Big; readonly note: Place & { readonly anchor: 'start' | 'end'; readonly joined: boolean } };
	readonly unsolved: { readonly title: number; readonly left: number; readonly right: number; readonly top: number; readonly zero: number; readonly big: { readonly bottom: number; readonly size: number } };
	readonly people: {
		/** The chip; the key stands right of it. */
		readonly chip: Place;
		/** The squares of 1800 are bracketed above the field, or under it. */
		readonly bracket: 'above' | 'under';
		readonly then: Place;
		readonly now: Place & { readonly anchor: 'start' | 'end' };
		readonly number: Big & { readonly anchor: 'start' | 'end' };
		/** Narrow: in short lines, beside the field. */
		readonly sentence: Place & { readonly narrow: boolean };
	};
}

const stack = (x1: number, x2: number, h: number, tops: readonly number[]): readonly Panel[] => tops.map((top) => ({ x1, x2, top, h }));
const row = (top: number, h: number, w: number, lefts: readonly number[]): readonly Panel[] => lefts.map((x1) => ({ x1, x2: x1 + w, top, h }));

/** Where everything stands in this box. */
export const layout = (box: Box): Layout =>
	byBox<Layout>(box, {
		tall: {
			loop: stack(16, 374, 66, [118, 225, 332]), ways: stack(16, 374, 56, [113, 199, 285]), row: row(82, 34, 106, [16, 142, 268]),
			seal: 20, names: { x: null, above: 7 }, words: { y: 67, size: 1.75, en: 1.42, ways: 1.24 },
			life: { x1: 18, x2: 178, top: 376, h: 56, head: { x: 16, y: 350 }, number: { x: 374, y: 347, size: 2.5 }, note: { x: 374, y: 387, anchor: 'end', joined: false } },
			unsolved: { title: 136, left: 26, right: 300, top: 204, zero: 394, big: { bottom: 358, size: 2.3 } },
			people: { chip: { x: 16, y: 11 }, bracket: 'under', then: { x: 16, y: 308 }, now: { x: 373, y: 308, anchor: 'end' }, number: { x: 15, y: 350, size: 3.5, anchor: 'start' }, sentence: { x: 177, y: 378, narrow: false } }
		},
		wide: {
			loop: stack(8, 892, 96, [160, 316, 472]), ways: stack(8, 892, 70, [160, 280, 400]), row: row(104, 56, 268, [8, 316, 624]),
			seal: box.line.seal - 2, names: { x: null, above: 10 }, words: { y: 96, size: 2.1, en: 1.9, ways: 1.7 },
			life: { x1: 10, x2: 400, top: 520, h: 66, head: { x: 8, y: 494 }, number: { x: 892, y: 490, size: 2.7 }, note: { x: 892, y: 556, anchor: 'end', joined: true } },
			unsolved: { title: 186, left: 48, right: 780, top: 272, zero: 544, big: { bottom: 492, size: 3.6 } },
			people: { chip: { x: 330, y: 3 }, bracket: 'above', then: { x: 8, y: 0 }, now: { x: 802, y: 42, anchor: 'start' }, number: { x: 892, y: 0, size: keptSize(box, 2), anchor: 'end' }, sentence: { x: 802, y: 112, narrow: true } }
		},
		low: {
			loop: stack(180, 600, 44, [92, 154, 216]), ways: stack(180, 600, 30, [94, 146, 198]), row: row(36, 26, 116, [216, 350, 484]),
			seal: 18, names: { x: 0, above: 6 }, words: { y: 58, size: 1.5, en: 1.35, ways: 1.25 },
			life: { x1: 182, x2: 440, top: 244, h: 42, head: { x: 0, y: 234 }, number: { x: 606, y: 244, size: 2.1 }, note: { x: 0, y: 252, anchor: 'start', joined: false } },
			unsolved: { title: 66, left: 16, right: 500, top: 126, zero: 258, big: { bottom: 232, size: 2.2 } },
			people: { chip: { x: 0, y: 1 }, bracket: 'above', then: { x: 0, y: 19 }, now: { x: 350, y: 48, anchor: 'start' }, number: { x: 349, y: 80, size: 3.4, anchor: 'start' }, sentence: { x: 350, y: 160, narrow: false } }
		}
	});
