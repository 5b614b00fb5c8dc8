import { scaleLinear } from 'd3';
import { clipX, lerp, type Point } from '$lib/chart/path.ts';
import type { Translator } from '$lib/i18n/translator.ts';
import type { Figures } from './figures.data.ts';
import type { Context } from './scales.ts';
import { keys, years, type State } from './states.ts';

/** A month as a year with its fraction: January 1995 is 1995. */
export const yearOf = (month: string): number =>
	Number(month.slice(0, 4)) + (Number(month.slice(5, 7)) - 1) / 12;

/** A month as in labels: 「1986年2月」 / “Feb 1986”. */
export const monthName = ({ t, f }: Translator, month: string): string =>
	t('month', { year: month.slice(0, 4), month: f.monthName(month) });

/** A month's index in the series. */
export const indexOf = ({ from }: Figures, month: string): number =>
	Math.round((yearOf(month) - yearOf(from)) * 12);

/** The price of a month in money of the day; throws on a month that the series lacks. */
export function nominalAt(figures: Figures, month: string): number {
	const price = figures.nominal[indexOf(figures, month)];
	if (price === undefined) throw new RangeError(`no price in ${month}`);
	return price;
}

/** The price of a month in money of the day, and its position. */
export function spotOf({ figures, at: { x, y } }: Pick<Context, 'figures' | 'at'>, month: string) {
	const price = nominalAt(figures, month);
	return { price, x: x(yearOf(month)), y: y(price) };
}

/** The price by month as points, between money of the day (`real` 0) and of 2024 (1); null where the latter is unknown. */
export function pointsOf(
	{ figures, at: { x, y } }: Pick<Context, 'figures' | 'at'>,
	real: number
): (Point | null)[] {
	const from = yearOf(figures.from);
	return figures.nominal.map((plain, i) => {
		const other = real > 0 ? (figures.real[i] ?? null) : plain;
		return other === null ? null : [x(from + i / 12), y(lerp(plain, other, real))];
	});
}

/** The line of the price, cut to what the state shows, split at months without a price. */
export function piecesOf({ state: { end }, at: { left, right, x }, line }: Context): Point[][] {
	const pieces: Point[][] = [[]];
	for (const point of line)
		if (point) pieces.at(-1)?.push(point);
		else pieces.push([]);
	return pieces
		.map((piece) => clipX(piece, left, Math.min(right, x(end))))
		.filter((piece) => piece.length > 1);
}

/** The reader's price by year: straight between the years that they set, and from January 1980. */
export const guessOf = (figures: Figures, state: State) =>
	scaleLinear([1980, ...years], [nominalAt(figures, '1980-01'), ...keys.map((key) => state[key])]);
