import type { Figures } from './figures.build.ts';
import { FIRST, LAST, YEARS } from './states.ts';

/** Who wins: Simon when the basket is worth less than was staked, Ehrlich when more. */
export type Winner = 'simon' | 'ehrlich';

/** What each metal's part of a stake made in year `start` is worth `after` years later, in dollars of constant worth. */
function parts({ prices, from, each }: Figures, start: number, after: number): number[] {
	return prices.map((own) => (each * (own[start - from + after] ?? NaN)) / (own[start - from] ?? NaN));
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** The whole basket's worth. */
export const worth = (figures: Figures, start: number, after = YEARS): number => sum(parts(figures, start, after));

export const winnerAt = (figures: Figures, start: number): Winner => (worth(figures, start) < figures.stake ? 'simon' : 'ehrlich');

/** The same between two starts, while the window is on its way from one to the other. */
export function partsBetween(figures: Figures, start: number, after: number): number[] {
	const before = Math.floor(start);
	const t = start - before;
	const low = parts(figures, before, after);
	if (t === 0) return low;
	const high = parts(figures, before + 1, after);
	return low.map((value, i) => value + ((high[i] ?? value) - value) * t);
}

/** All starts that have ten years of prices after them. */
export const starts: readonly number[] = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);

/** Every window's end, computed once for a set of figures. */
export interface Result {
	readonly start: number;
	readonly worth: number;
	readonly winner: Winner;
}
const known = new WeakMap<Figures, readonly Result[]>();
export function results(figures: Figures): readonly Result[] {
	const found = known.get(figures) ?? starts.map((start) => ({ start, worth: worth(figures, start), winner: winnerAt(figures, start) }));
	known.set(figures, found);
	return found;
}

/** How many starts each of the two wins. */
export const tally = (figures: Figures, winner: Winner): number => results(figures).filter((one) => one.winner === winner).length;
