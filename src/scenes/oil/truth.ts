import { between, polyline, type Point } from '../../lib/chart/path.ts';
import type { Box } from '../../lib/chart/box.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import type { Note } from '../../lib/chart/view.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { monthName } from './axes.ts';
import { extentOf, place, type Rect, type Spot, type Taken } from '../../lib/chart/extent.ts';
import type { Figures } from './figures.build.ts';
import type { Frame } from './frame.ts';
import { guessPoints } from './guess.ts';
import { guessAt, indexOf, nominalAt, yearOf } from './price.ts';
import type { State } from './states.ts';

/** The year at which the gap is measured, one that the reader set. */
const MEASURED = 1995;
/** Dollars within which a guess counts as near, on the picture and in words. */
const NEAR = 5;

/** How far the reader was from the price in a year's January, in whole dollars: what is said adds up with what is shown. */
export function gapAt(figures: Figures, year: number, guess: number): { truth: number; gap: number; way: 'high' | 'low' | 'near' } {
	const truth = Math.round(nominalAt(figures, `${year}-01`));
	const gap = Math.round(guess) - truth;
	return { truth, gap: Math.abs(gap), way: Math.abs(gap) <= NEAR ? 'near' : gap > 0 ? 'high' : 'low' };
}

/** The area between the reader's line and the price, as far as that has been drawn. */
export function tint(guess: readonly Point[], truth: readonly Point[], { x }: Frame, end: number): string {
	const [from, to] = [x(1980), x(Math.min(2000, end))];
	const area = [...between(guess, from, to), ...between(truth, from, to).reverse()];
	return area.length > 4 ? `${polyline(area)}Z` : '';
}

/** The double arrow between the two lines, with the room that its ends leave to them. */
export function arrow(figures: Figures, state: State, { x, y }: Frame): string {
	const [a, b] = [y(guessAt(figures, state, MEASURED)), y(nominalAt(figures, `${MEASURED}-01`))].sort((p, q) => p - q) as [number, number];
	const [from, to] = [a + 9, b - 9];
	if (to - from < 14) return '';
	const at = Math.round(x(MEASURED) * 10) / 10;
	const r = (n: number): number => Math.round(n * 10) / 10;
	return `M${at - 4} ${r(from + 5)}L${at} ${r(from)}L${at + 4} ${r(from + 5)}M${at} ${r(from)}V${r(to)}M${at - 4} ${r(to - 5)}L${at} ${r(to)}L${at + 4} ${r(to - 5)}`;
}

/** What happened: where the price began to fall, where it passed $20, where both lines end, and how far apart they were. */
export function truthNotes(sketch: Sketch, figures: Figures, state: State, box: Box, frame: Frame, language: Language): void {
	const { truthText: opacity, you, drawn } = state;
	if (opacity < 0.004) return;
	const { t, f } = language;
	const { em } = box;
	const { x, y, top, bottom, axis } = frame;
	const own = you * drawn > 0.5;
	const price = figures.nominal.slice(indexOf(figures, '1979-01'), indexOf(figures, '2000-01') + 1).map((value, i): Point => [x(1979 + i / 12), y(value)]);
	const guess = own ? guessPoints(figures, state, frame) : [];
	const taken: Taken = { em, bounds: { x1: box.margin, y1: top - em, x2: box.w - 2, y2: axis }, rects: [], lines: [price, guess] };
	const put = (note: Omit<Note, 'x' | 'y'>, spots: readonly Spot[], strict = false): Note | null => {
		const placed = place({ opacity, ...note }, spots, taken, strict);
		if (placed) sketch.note(onTint(placed) ? { ...placed, tone: 'ink', lines: placed.lines.map((line) => (typeof line === 'string' ? line : { ...line, tone: 'ink' as const })), halo: undefined } : placed);
		return placed;
	};
	/** Words on a tint are ink: there the colours are too faint. */
	const onTint = (note: Note): boolean => {
		const { x1, x2, y1, y2 }: Rect = extentOf(note, em);
		return own && [x1, (x1 + x2) / 2, x2].some((px) => {
			const i = px < x(1980) ? -1 : guess.findIndex(([gx]) => gx >= px);
			const [a, b] = [guess[i]?.[1], price[i + 12]?.[1]].sort((p = 0, q = 0) => p - q);
			return a !== undefined && b !== undefined && y2 > a && y1 < b;
		});
	};

	const peak = nominalAt(figures, figures.peak);
	put({ key: 'peak-small', size: 1.35, tone: 'scarce', lines: [f.fixed(peak, 2)], halo: 'paper' }, [{ x: x(yearOf(figures.peak)) - em * 0.6, y: y(peak) - 1, anchor: 'end', valign: 'middle' }]);

	const fell = { x: x(yearOf(figures.fell)), y: y(nominalAt(figures, figures.fell)) };
	const corner = { x: fell.x - em * 0.55, anchor: 'end' } as const;
	const under = Math.max(fell.y + em, y(13) + em * 0.4);
	const foot: Spot = { ...corner, y: bottom - 3, valign: 'bottom' };
	const tight = under + em * 4 > bottom;
	const named = put(
		{ key: 'fell', lines: [{ text: t('fell', { price: f.usd(figures.cheap) }), bold: true }, { text: monthName(language, figures.fell), tone: 'ink2' }], halo: 'paper' },
		[...(tight ? [foot] : []), { ...corner, y: under }, foot, { ...corner, y: y(20) }, { ...corner, y: y(24) }]
	);
	if (named) sketch.rule({ key: 'fell', kind: 'leader', x1: corner.x + em * 0.1, y1: extentOf(named, em).y1 + em * 0.9, x2: fell.x - 2, y2: fell.y + (named.y > fell.y ? 7 : -1), opacity });

	const last = { x: x(2000), y: y(nominalAt(figures, '2000-01')) };
	const mine = { x: last.x, y: y(guessAt(figures, state, 2000)) };
	const ends = (at: { x: number; y: number }, up: boolean): Spot[] => {
		const above: Spot = { x: at.x, y: at.y - em * 0.7, anchor: 'middle', valign: 'bottom' };
		const below: Spot = { x: at.x, y: at.y + em * 0.7, anchor: 'middle', valign: 'top' };
		return up ? [above, below] : [below, above];
	};
	put({ key: 'last', lines: [f.count(nominalAt(figures, '2000-01'))], bold: true, halo: 'paper' }, ends(last, !own || mine.y > last.y || last.y - mine.y > em * 4));
	if (!own) return;
	put({ key: 'mine', lines: [f.count(guessAt(figures, state, 2000))], bold: true, tone: 'you', halo: 'paper' }, ends(mine, mine.y <= last.y));

	const { gap } = gapAt(figures, MEASURED, guessAt(figures, state, MEASURED));
	const [upper = 0, lower = 0] = [y(guessAt(figures, state, MEASURED)), y(nominalAt(figures, `${MEASURED}-01`))].sort((a, b) => a - b);
	const apart = x(MEASURED);
	// No arrow, no number: where the lines nearly meet there is nothing to measure.
	if (arrow(figures, state, frame)) {
		const lines = [t('apart', { gap: f.usd(gap) }), { text: monthName(language, `${MEASURED}-01`), bold: false, size: 1.08, tone: 'ink' as const }];
		const inside = [0.5, 0.4, 0.3, 0.2, 0.62].map((part): Spot => ({ x: apart - em * 0.7, y: upper + (lower - upper) * part, anchor: 'end', valign: 'middle' }));
		const outside = [0.8, 1.6, 2.6, 4, 6].flatMap((away): Spot[] => [
			{ x: apart + em * 2.2, y: upper - em * away, anchor: 'end', valign: 'bottom' },
			{ x: apart, y: lower + em * away, anchor: 'middle', valign: 'top' }
		]);
		// Beside the arrow if it fits there, if need be a little smaller.
		for (const [size, spots, strict] of [[1.7, inside, true], [1.45, inside, true], [1.7, outside, false], [1.3, [...inside, ...outside], false]] as const)
			if (put({ key: 'apart', size, lines }, spots, strict)) break;
	}
	// On the outer side of the reader's line, off the tint, if there is room anywhere along it.
	const along = (outer: boolean): Spot[] => [0.9, 1.6].flatMap((away) => [1988.7, 1987.3, 1986.2, 1984.5, 1983, 1991.5, 1993, 1997.5].map((year): Spot => {
		const at = y(guessAt(figures, state, year));
		const above = at <= y(nominalAt(figures, `${Math.floor(year)}-01`)) === outer;
		return { x: x(year), y: at + (above ? -1 : 1) * em * away, anchor: 'middle', valign: above ? 'bottom' : 'top' };
	}));
	const name = { key: 'mine-name', size: 1.8, tone: 'you', lines: [t('you')], halo: 'paper' } as const;
	put(name, along(true), true) ?? put(name, [...along(false), ...along(true)]);
}
