import { between, mix, type Point } from '../../lib/chart/path.ts';
import type { Figures } from './figures.build.ts';
import type { Frame } from './frame.ts';
import { keys, years, type State } from './states.ts';

/** A month as a year with its fraction: January 1995 is 1995. */
export const yearOf = (month: string): number => Number(month.slice(0, 4)) + (Number(month.slice(5, 7)) - 1) / 12;

/** A month's place in the series. */
export const indexOf = ({ from }: Figures, month: string): number => Math.round((yearOf(month) - yearOf(from)) * 12);

/** The price of a month, between money of the day (`real` 0) and of 2024 (1); null where the latter is unknown. */
export function priceAt({ nominal, real: inReal }: Figures, i: number, real: number): number | null {
	const plain = nominal[i] ?? null;
	const deflated = inReal[i] ?? null;
	if (plain === null || real === 0) return plain;
	return deflated === null ? null : mix(plain, deflated, real);
}

/** The price of a month in money of the day; throws on a month that the series lacks. */
export function nominalAt(figures: Figures, month: string): number {
	const price = priceAt(figures, indexOf(figures, month), 0);
	if (price === null) throw new RangeError(`no price in ${month}`);
	return price;
}

/** The line of the price, cut to what the state shows, in unbroken pieces: a month without a price parts it. */
export function priceLine(figures: Figures, state: State, { left, right, x, y }: Frame): Point[][] {
	const { end, real } = state;
	const pieces: Point[][] = [[]];
	figures.nominal.forEach((_, i) => {
		const price = priceAt(figures, i, real);
		if (price === null) pieces.push([]);
		else pieces.at(-1)?.push([x(yearOf(figures.from) + i / 12), y(price)]);
	});
	return pieces.map((piece) => between(piece, left, Math.min(right, x(end)))).filter((piece) => piece.length > 1);
}

/** The reader's price at a year: straight between the years that he sets, and from January 1980. */
export function guessAt({ nominal, from }: Pick<Figures, 'nominal' | 'from'>, state: State, year: number): number {
	const begin: Point = [1980, nominal[Math.round((1980 - yearOf(from)) * 12)] ?? 0];
	const points = [begin, ...years.map((own, i): Point => [own, state[keys[i] ?? keys[0]]])];
	const after = points.findIndex(([own]) => own >= year);
	const next = after < 0 ? points.length - 1 : Math.max(1, after);
	const [x1, y1] = points[next - 1] ?? begin;
	const [x2, y2] = points[next] ?? begin;
	return mix(y1, y2, (year - x1) / (x2 - x1));
}

/** The reader's line. */
export const guessLine = (figures: Figures, state: State, { x, y }: Frame): Point[] =>
	[1980, ...years].map((year): Point => [x(year), y(guessAt(figures, state, year))]);
