import { facts, numberAt, numbers, readTable } from '$data/index.ts';

const prices = readTable('metals-price-real');
const metals = readTable('simon-ehrlich').rows.map(({ metal }) => String(metal));
const { bet } = facts;

/** What scene `bet` draws. */
const figures = {
	/** The five metals, in the order of their piles. */
	metals,
	/** Their yearly prices from `from` on, dollars of 1998 per tonne. */
	from: numberAt(prices, prices.rows[0] ?? {}, 'year'),
	prices: metals.map((metal) => numbers(prices, `${metal}_1998usd_per_tonne`)),
	/** US dollars: the stake, that on each metal, and the cheque, with its month. */
	stake: Number(bet.stake.value),
	each: Number(bet.stakeEach.value),
	cheque: Number(bet.cheque.value),
	month: String(bet.chequeMonth.value),
	/** Percent by which the loss at yearly prices exceeds the cheque. */
	over: Number(bet.rebuiltOver.value)
};

export default figures;
export type Figures = typeof figures;
