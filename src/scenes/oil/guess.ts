import { byBox, type Box } from '../../lib/chart/box.ts';
import { mix, polyline, type Point } from '../../lib/chart/path.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { place, type Spot, type Taken } from '../../lib/chart/extent.ts';
import type { Figures } from './figures.build.ts';
import type { Frame } from './frame.ts';
import { guessAt, guessLine } from './price.ts';
import { years, type State } from './states.ts';

/** A ring on the reader's line. */
export interface Ring {
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

/** The reader's line, or the flat one that invites him. */
export interface Hand {
	readonly d: string;
	readonly rings: readonly Ring[];
	readonly width: number;
	readonly dash: string;
	readonly opacity: number;
}

/** Points of the reader's line, a month apart: what labels keep clear of. */
export const guessPoints = (figures: Figures, state: State, { x, y }: Frame): Point[] =>
	Array.from({ length: 241 }, (_, i) => [x(1980 + i / 12), y(guessAt(figures, state, 1980 + i / 12))] as const);

/** The line with its rings: large while the reader draws, small once the answer is there; the first year's is always small. */
export function hand(figures: Figures, state: State, box: Box, frame: Frame, opacity: number): Hand | null {
	if (opacity < 0.004) return null;
	const { guess } = state;
	const points = guessLine(figures, state, frame);
	const size = byBox(box, { tall: { large: 7, small: 4.5, width: 2.75 }, wide: { large: 8.5, small: 6.5, width: 3.5 }, low: { large: 7, small: 4.5, width: 2.75 } });
	return {
		d: polyline(points),
		rings: points.slice(1).map(([x, y], i) => ({ x, y, r: mix(size.small, size.large, guess) * (years[i] === 1981 ? 0.6 : 1) })),
		width: mix(size.width, 3.5, guess),
		dash: box.name === 'wide' ? '10 9' : '7 6',
		opacity
	};
}

/** The reader's half: five-year rules, what is known and what is his, and his last number. */
export function guessNotes(sketch: Sketch, figures: Figures, state: State, box: Box, frame: Frame, { t, f }: Language): void {
	const { guess, guessText: opacity, you, drawn, g2000 } = state;
	const { x, y, left, top, bottom } = frame;
	const { em } = box;
	for (const year of [1985, 1990, 1995, 2000]) sketch.rule({ key: `five-${year}`, kind: 'grid', x1: x(year), x2: x(year), y1: top, y2: bottom, opacity: guess });
	// A jump to the 1990s moves 1980 out of the plot before the rule has faded.
	if (x(1980) >= left) sketch.rule({ key: 'now', kind: 'ink', x1: x(1980), x2: x(1980), y1: top, y2: bottom, opacity: guess });
	const taken: Taken = { em, bounds: { x1: x(1980), y1: top, x2: box.w, y2: bottom }, rects: [], lines: [guessPoints(figures, state, frame)] };
	sketch.note({ key: 'known', x: x(1980) - em * 0.5, y: top + em * 0.4, anchor: 'end', lines: [t('known')], tone: 'ink2', opacity });
	const yours = place({ key: 'yours', lines: [t('yours')], tone: 'ink2', opacity, halo: 'well' }, [{ x: x(1980) + em * 0.5, y: top + em * 0.4 }], { ...taken, lines: [] });
	if (yours) sketch.note(yours);
	const end = { x: x(2000), y: y(g2000) };
	const right = Math.min(end.x + em, box.w - box.margin);
	const spots: Spot[] = [
		{ x: end.x - em * 1.1, y: end.y - em * 0.4, anchor: 'end', valign: 'bottom' },
		{ x: right, y: end.y - em * 1.1, anchor: 'end', valign: 'bottom' },
		{ x: right, y: end.y + em * 1.1, anchor: 'end', valign: 'top' },
		{ x: end.x - em * 1.1, y: end.y + em * 0.6, anchor: 'end', valign: 'top' },
		...[2, 3.5, 5, 7, 9].flatMap((away): Spot[] => [{ x: right, y: end.y - em * away, anchor: 'end', valign: 'bottom' }, { x: right, y: end.y + em * away, anchor: 'end', valign: 'top' }])
	];
	const own = place({ key: 'you', lines: [t('you-at', { price: f.usd(g2000) })], size: 1.7, tone: 'you', halo: 'well', opacity: opacity * you * drawn }, spots, taken);
	if (own) sketch.note(own);
}
