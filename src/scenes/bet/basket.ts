import { range, sum } from 'd3';
import { lerp } from '$lib/chart/path.ts';
import type { Translator } from '$lib/i18n/translator.ts';
import type { Figures } from './figures.data.ts';
import { FIRST, LAST, YEARS } from './states.ts';

/** Who wins: Simon when the basket is worth less than was staked, Ehrlich when more. */
export type Winner = 'simon' | 'ehrlich';

/** The colour of each. */
export const colors = { simon: 'response', ehrlich: 'scarce' } as const;

/**
 * What each metal's part of a stake made in year `start` is worth `after` years later, in constant dollars; between two
 * starts, while the window moves, interpolated.
 */
export function parts({ prices, from, each }: Figures, start: number, after = YEARS): number[] {
	const before = Math.floor(start) - from;
	const worth = (series: readonly number[], i: number): number =>
		(each * (series[i + after] ?? NaN)) / (series[i] ?? NaN);
	const t = start % 1;
	return prices.map((series) =>
		t === 0 ? worth(series, before) : lerp(worth(series, before), worth(series, before + 1), t)
	);
}

/** How the bet that begins in a year ends. */
export function resultAt(figures: Figures, start: number) {
	const worth = sum(parts(figures, start));
	const winner: Winner = worth < figures.stake ? 'simon' : 'ehrlich';
	return { start, worth, winner };
}

const known = new WeakMap<Figures, readonly ReturnType<typeof resultAt>[]>();
/** How each bet ends that has ten years of prices after its start, computed once for a set of figures. */
export function results(figures: Figures) {
	const found =
		known.get(figures) ?? range(FIRST, LAST + 1).map((start) => resultAt(figures, start));
	known.set(figures, found);
	return found;
}

/** How many starts each of the two wins. */
export const tally = (figures: Figures, winner: Winner): number =>
	results(figures).filter((one) => one.winner === winner).length;

/** The result of a start, in one sentence: for the summary, the slider and the status. */
export function sentence(figures: Figures, start: number, { t, f }: Translator): string {
	const { worth, winner } = resultAt(figures, start);
	return t(`said-${winner}`, {
		from: f.year(start),
		to: f.year(start + YEARS),
		left: f.usd(Math.round(worth)),
		stake: f.usd(figures.stake)
	});
}
