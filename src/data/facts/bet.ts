import {
	highest,
	lowest,
	first,
	last,
	numberAt,
	numbers,
	only,
	stringAt,
	where
} from '../columns.ts';
import { fact } from '../fact.ts';
import { readTable } from '../table.ts';

const metals = readTable('simon-ehrlich');
const windows = readTable('simon-ehrlich-windows');
const payment = readTable('bet-payment');

const VALUE = 'basket_real_value_usd_per_1000_staked';
const paid = only(payment, { basis: 'cheque' });
const again = only(payment, { basis: 'rebuilt' });
const cheque = numberAt(payment, paid, 'loss_usd');
const rebuilt = numberAt(payment, again, 'loss_usd');
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const changeOf = (metal: string) =>
	fact(numberAt(metals, only(metals, { metal }), 'real_change_1980_1990_pct'), 'percent');
const winsOf = (winner: string) => fact(where(windows, { winner }).rows.length, 'count');
const low = lowest(windows, VALUE);
const high = highest(windows, VALUE);

/** Scene `bet`: five metals, ten years. */
export const bet = {
	/** What was staked in 1980, and on each metal. */
	stake: fact(sum(numbers(metals, 'stake_1980_usd')), 'usd'),
	stakeEach: fact(numberAt(metals, first(metals), 'stake_1980_usd'), 'usd'),
	/** What Ehrlich paid. */
	cheque: fact(cheque, 'usd'),
	chequeMonth: fact(stringAt(payment, paid, 'month'), 'month'),
	/** What yearly prices make of the stake by 1990, and of the loss, in dollars of 1980. */
	left: fact(sum(numbers(metals, 'stake_value_1990_in_1980usd')), 'usd'),
	loss: fact(numberAt(payment, again, 'loss_1980usd'), 'usd'),
	/** That loss in dollars of 1990, and by how much it exceeds the cheque. */
	rebuilt: fact(rebuilt, 'usd'),
	rebuiltOver: fact(100 * (rebuilt / cheque - 1), 'percent'),
	chromium: changeOf('chromium'),
	copper: changeOf('copper'),
	nickel: changeOf('nickel'),
	tin: changeOf('tin'),
	tungsten: changeOf('tungsten'),
	/** The same bet from every starting year. */
	windows: fact(windows.rows.length, 'count'),
	firstYear: fact(numberAt(windows, first(windows), 'start_year'), 'year'),
	lastYear: fact(numberAt(windows, last(windows), 'start_year'), 'year'),
	simonWins: winsOf('simon'),
	ehrlichWins: winsOf('ehrlich'),
	/** The least and the most that was left of the stake, and from which start. */
	lowest: fact(numberAt(windows, low, VALUE), 'usd'),
	lowestYear: fact(numberAt(windows, low, 'start_year'), 'year'),
	highest: fact(numberAt(windows, high, VALUE), 'usd'),
	highestYear: fact(numberAt(windows, high, 'start_year'), 'year')
} as const;
