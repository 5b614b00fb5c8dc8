import { facts, numberAt, readTable, where } from '$data/index.ts';
import { effortYears } from '$data/derive/effort.ts';
import { metalsFrom, oilFrom, oxideFrom, type Away, type Oxide } from '$data/derive/worst.ts';
import { ultimateBasis } from '$data/facts/ultimate.ts';

const { oilWorst, bet, oxide, rareWorst } = ultimateBasis;
const { ultimate } = facts;
const round = (n: number, decimals: number): number =>
	Math.round(n * 10 ** decimals) / 10 ** decimals;
const points = (series: readonly Away[]) =>
	series.map(({ years, index }) => [round(years, 3), round(index, 1)] as const);

const pieces = oxideFrom(readTable('rare-earth-prices'), oxide, rareWorst).reduce<Oxide[][]>(
	(all, at) => (at.joined ? [...all.slice(0, -1), [...(all.at(-1) ?? []), at]] : [...all, [at]]),
	[]
);
const effort = effortYears(readTable('chip-research'));
const from = Number(ultimate.incomeFrom.value);
const england = where(readTable('england-population'), ({ year }) => Number(year) >= from);
const income = (row: (typeof england.rows)[number]): number =>
	numberAt(england, row, 'england_real_gdp_per_capita_2013gbp');

/** What scene `ultimate` draws. */
const figures = {
	/** Prices after inflation, the worst moment = 100, from eight years before it on without a gap: by month, and by year. */
	oil: oilFrom(readTable('oil-price-monthly'), oilWorst).map(({ index }) => round(index, 1)),
	metals: metalsFrom(readTable('metals-price-real'), bet).map(({ index }) => round(index, 1)),
	/**
	 * Nominal: years from the worst quarter, and the index. Values of one basis and of consecutive periods are joined,
	 * no others.
	 */
	rare: pieces.map((piece) => ({
		exporter: piece[0]?.basis === 'export-price-average',
		points: points(piece)
	})),
	/** England's real output per head by year without a gap, the first year = 1. */
	incomeFrom: from,
	income: england.rows.map((row) => round(income(row) / income(england.rows[0] ?? {}), 2)),
	/** Research productivity by year, 1971 = 1. */
	research: effort.map(
		({ year, effort: index }) => [year, round((effort[0]?.effort ?? 1) / index, 4)] as const
	),
	/** Squares of ten million people: now, and those of Malthus's time. */
	squares: Number(ultimate.squares.value),
	then: Number(ultimate.squares1800.value)
};

export default figures;
export type Figures = typeof figures;
