import { labelsOf } from '../../content/index.ts';
import { facts, numberAt, readTable, stringAt } from '../../data/index.ts';
import { forLangs, type Lang } from '../../lib/i18n/lang.ts';
import { language } from '../../lib/i18n/language.ts';
import type { SceneTables, TableView } from '../../lib/read/table.ts';

const metals = readTable('simon-ehrlich');
const payment = readTable('bet-payment');
const windows = readTable('simon-ehrlich-windows');
const prices = readTable('metals-price-real');
const { bet } = facts;
/** The starts that the pictures and the notes name, and round ones between. */
const named = [1900, 1920, 1940, 1960, 1980, Number(bet.lowestYear.value), Number(bet.highestYear.value), 2005];

function tables(lang: Lang): TableView[] {
	const { t, f } = language(labelsOf('bet'), lang);
	const names = metals.rows.map((row) => stringAt(metals, row, 'metal'));
	return [
		{
			name: 'simon-ehrlich', title: metals.resource.titles[lang], total: metals.rows.length, numeric: [false, true, true, true, true],
			head: [t('head-metal'), t('head-1980'), t('head-1990'), t('head-change'), t('head-left', { each: f.usd(Number(bet.stakeEach.value)) })],
			rows: metals.rows.map((row) => [
				t(stringAt(metals, row, 'metal')), f.grouped(numberAt(metals, row, 'usgs_1980_1998usd_per_tonne')), f.grouped(numberAt(metals, row, 'usgs_1990_1998usd_per_tonne')),
				f.percent(numberAt(metals, row, 'real_change_1980_1990_pct'), 1), f.fixed(numberAt(metals, row, 'stake_value_1990_in_1980usd'), 2)
			])
		},
		{
			name: 'bet-payment', title: payment.resource.titles[lang], total: payment.rows.length, numeric: [false, true],
			head: [t('head-basis'), t('head-loss')],
			rows: payment.rows.map((row) => [t(`basis-${stringAt(payment, row, 'basis')}`), f.fixed(numberAt(payment, row, 'loss_usd'), 2)])
		},
		{
			name: 'simon-ehrlich-windows', title: windows.resource.titles[lang], total: windows.rows.length, numeric: [false, true, true, false],
			head: [t('head-start'), t('head-end'), t('head-worth', { stake: f.usd(Number(bet.stake.value)) }), t('head-winner')],
			rows: windows.rows.filter((row) => named.includes(numberAt(windows, row, 'start_year'))).map((row) => [
				String(numberAt(windows, row, 'start_year')), String(numberAt(windows, row, 'end_year')), f.fixed(numberAt(windows, row, 'basket_real_value_usd_per_1000_staked'), 2), t(stringAt(windows, row, 'winner'))
			])
		},
		{
			name: 'metals-price-real', title: prices.resource.titles[lang], total: prices.rows.length, numeric: [false, ...names.map(() => true)],
			head: [t('head-year'), ...names.map((metal) => t(metal))],
			rows: prices.rows.filter((row, i) => numberAt(prices, row, 'year') % 20 === 0 || i === prices.rows.length - 1).map((row) => [
				String(numberAt(prices, row, 'year')), ...names.map((metal) => f.grouped(numberAt(prices, row, `${metal}_1998usd_per_tonne`)))
			])
		}
	];
}

/** The tables under scene 7: key rows; the CSVs have them all. */
export default forLangs(tables) satisfies SceneTables;
