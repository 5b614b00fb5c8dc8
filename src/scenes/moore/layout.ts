import { perFormat, type Format } from '$lib/chart/format.ts';
import type { DrawContext } from '$lib/chart/draw.ts';
import { isLatin, type Lang } from '$lib/i18n/lang.ts';
import type { Figures } from './figures.data.ts';
import type { State } from './states.ts';

/** What the scene is drawn from. */
export type Drawing = DrawContext<Figures, State>;

/** A log axis: the position of 1,000, and the height of a decade. */
export interface Decades {
	readonly foot: number;
	readonly decade: number;
}

/** Positions of the scene's parts in each format, in the format's units. */
export interface Layout {
	/** First and last year, or no work and all of it. */
	left: number;
	right: number;
	/** The axis of years. */
	foot: number;
	/** The top gridline of the linear scale. */
	linearTop: number;
	ruler: Decades;
	crowd: Decades & {
		title: number;
		row: number;
		pitch: number;
		big: { size: number; bottom: number };
	};
	/**
	 * Offsets from the foot: upper edge of the years, of the axis's own words; edge of the numbers, lower where their
	 * words are beside them and upper where they are under them.
	 */
	bend: Decades & {
		top: number;
		years: number;
		numbers: number;
		beside: boolean;
		along: { x: number; y: number };
		size: number;
		big: { x: number; y: number; size: number };
		pace: { x: number; y: number };
	};
	share: {
		left: number;
		right: number;
		top: number;
		zero: number;
		big: { bottom: number; size: number };
	};
	wall: {
		y: number;
		top: number;
		question: { y: number; size: number };
		reasons: readonly [{ x: number; y: number }, { x: number; y: number }];
		width: number;
		size: number;
	};
	/** The two doubling times: right and lower edge of the first, right and upper edge of the second. */
	early: { x: number; y: number };
	since: { x: number; y: number };
	/** Size of the two counts on the linear scale. */
	counts: { last: number; first: number };
}

/** On a phone the English words need a line of their own under each number; without that the chart is taller. */
const tallBend: Record<'han' | 'latin', Layout['bend']> = {
	han: {
		foot: 330,
		decade: 28.5,
		top: 73,
		years: 22,
		numbers: 75,
		beside: true,
		along: { x: 64, y: 77 },
		size: 1.5,
		big: { x: 282, y: 216, size: 3.2 },
		pace: { x: 232, y: 76 }
	},
	latin: {
		foot: 314,
		decade: 26.8,
		top: 73,
		years: 21,
		numbers: 40,
		beside: false,
		along: { x: 16, y: 94 },
		size: 1.65,
		big: { x: 296, y: 208, size: 2.6 },
		pace: { x: 232, y: 76 }
	}
};

/** Positions in this format. Text may be a third larger than `labelSize`, and there is space for that. */
export const layout = (format: Format, lang: Lang): Layout =>
	perFormat<Layout>(format, {
		tall: {
			left: 64,
			right: 364,
			foot: 408,
			linearTop: 104,
			ruler: { foot: 408, decade: 41.5 },
			crowd: {
				foot: 182,
				decade: 15.5,
				title: 190,
				row: 21.3,
				pitch: 14.4,
				big: { size: 2.6, bottom: 255 }
			},
			bend: tallBend[isLatin(lang) ? 'latin' : 'han'],
			share: { left: 26, right: 300, top: 92, zero: 392, big: { bottom: 352, size: 2.3 } },
			wall: {
				y: 244,
				top: 50,
				question: { y: 66, size: 2.7 },
				reasons: [
					{ x: 26, y: 280 },
					{ x: 26, y: 358 }
				],
				width: 340,
				size: 1.6
			},
			early: { x: 196, y: 206 },
			since: { x: 374, y: 260 },
			counts: { last: 2.3, first: 1.55 }
		},
		wide: {
			left: 88,
			right: 876,
			foot: 556,
			linearTop: 124,
			ruler: { foot: 556, decade: 57 },
			crowd: {
				foot: 228,
				decade: 20.5,
				title: 250,
				row: 27,
				pitch: 20,
				big: { size: 3.6, bottom: 362 }
			},
			bend: {
				foot: 454,
				decade: 39.5,
				top: 98,
				years: 28,
				numbers: 101,
				beside: true,
				along: { x: 88, y: 108 },
				size: 1.9,
				big: { x: 668, y: 296, size: 4.8 },
				pace: { x: 560, y: 104 }
			},
			share: { left: 48, right: 780, top: 112, zero: 530, big: { bottom: 478, size: 3.6 } },
			wall: {
				y: 350,
				top: 60,
				question: { y: 84, size: 4 },
				reasons: [
					{ x: 48, y: 404 },
					{ x: 474, y: 404 }
				],
				width: 418,
				size: 1.8
			},
			early: { x: 400, y: 260 },
			since: { x: 880, y: 320 },
			counts: { last: 3.2, first: 1.9 }
		},
		low: {
			left: 62,
			right: 590,
			foot: 260,
			linearTop: 78,
			ruler: { foot: 260, decade: 24.3 },
			crowd: {
				foot: 124,
				decade: 9.6,
				title: 130,
				row: 14,
				pitch: 11,
				big: { size: 2.2, bottom: 160 }
			},
			bend: {
				foot: 198,
				decade: 15.6,
				top: 57,
				years: 18,
				numbers: 61,
				beside: true,
				along: { x: 62, y: 64 },
				size: 1.5,
				big: { x: 440, y: 140, size: 2.6 },
				pace: { x: 340, y: 60 }
			},
			share: { left: 16, right: 500, top: 72, zero: 256, big: { bottom: 226, size: 2.6 } },
			wall: {
				y: 152,
				top: 30,
				question: { y: 30, size: 2.6 },
				reasons: [
					{ x: 16, y: 186 },
					{ x: 310, y: 186 }
				],
				width: 270,
				size: 1.5
			},
			early: { x: 262, y: 152 },
			since: { x: 596, y: 150 },
			counts: { last: 2, first: 1.4 }
		}
	});
