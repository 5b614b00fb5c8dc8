import { labelsOf } from '$content/index.ts';
import { facts, numberAt, readTable, strings } from '$data/index.ts';
import { keyYears, sceneTables, tableOf } from '../shared/tables.ts';

const metals = tableOf(readTable('simon-ehrlich'));
const payment = tableOf(readTable('bet-payment'));
const windows = tableOf(readTable('simon-ehrlich-windows'));
const prices = tableOf(readTable('metals-price-real'));
const { bet } = facts;
/** The starts that the pictures and the notes name, and round ones between. */
const named = [
	1900,
	1920,
	1940,
	1960,
	1980,
	Number(bet.lowestYear.value),
	Number(bet.highestYear.value),
	2005
];

/** The tables under scene `bet`: key rows; the CSVs have them all. */
export default sceneTables(labelsOf('bet'), ({ id, t, f }) => [
	metals.view(metals.titles[id], metals.rows, [
		[t('head-metal'), metals.text('metal', t)],
		[t('head-1980'), metals.number('usgs_1980_1998usd_per_tonne', f.grouped), true],
		[t('head-1990'), metals.number('usgs_1990_1998usd_per_tonne', f.grouped), true],
		[t('head-change'), metals.number('real_change_1980_1990_pct', (n) => f.percent(n, 1)), true],
		[
			t('head-left', { each: f.usd(Number(bet.stakeEach.value)) }),
			metals.number('stake_value_1990_in_1980usd', (n) => f.fixed(n, 2)),
			true
		]
	]),
	payment.view(payment.titles[id], payment.rows, [
		[t('head-basis'), payment.text('basis', (basis) => t(`basis-${basis}`))],
		[t('head-loss'), payment.number('loss_usd', (n) => f.fixed(n, 2)), true]
	]),
	windows.view(
		windows.titles[id],
		windows.rows.filter((row) => named.includes(numberAt(windows, row, 'start_year'))),
		[
			[t('head-start'), windows.number('start_year', String)],
			[t('head-end'), windows.number('end_year', String), true],
			[
				t('head-worth', { stake: f.usd(Number(bet.stake.value)) }),
				windows.number('basket_real_value_usd_per_1000_staked', (n) => f.fixed(n, 2)),
				true
			],
			[t('head-winner'), windows.text('winner', t)]
		]
	),
	prices.view(prices.titles[id], keyYears(prices.rows, 20), [
		[t('head-year'), prices.number('year', String)],
		...strings(metals, 'metal').map(
			(metal) => [t(metal), prices.number(`${metal}_1998usd_per_tonne`, f.grouped), true] as const
		)
	])
]);
