import { labelsOf } from '$content/index.ts';
import { numberAt, only, readTable, stringAt, where } from '$data/index.ts';
import { effortYears } from '$data/derive/effort.ts';
import { prices, span } from '$data/derive/months.ts';
import { metalsFrom } from '$data/derive/worst.ts';
import { ultimateBasis } from '$data/facts/ultimate.ts';
import { isLatin } from '$lib/i18n/lang.ts';
import type { Translator } from '$lib/i18n/translator.ts';
import { inWords } from '$lib/i18n/number-words.ts';
import { keyYears, sceneTables, tableOf } from '../shared/tables.ts';
import figures from './figures.data.ts';

const { oilWorst, bet, oxide, thenYear, perSquare } = ultimateBasis;
const monthly = tableOf(readTable('oil-price-monthly'));
const metals = tableOf(readTable('metals-price-real'));
const rare = tableOf(where(readTable('rare-earth-prices'), { oxide }));
const research = tableOf(readTable('chip-research'));
const england = tableOf(
	where(readTable('england-population'), ({ year }) => Number(year) >= figures.incomeFrom)
);
const world = tableOf(readTable('world-population'));

const oil = span(prices(monthly, 'world_real_2024usd'), '1971-11', '1991-11');
const five = metalsFrom(metals, bet);
const effort = effortYears(research);
const peopleIn = (year: number, column: string) => ({
	year,
	count: numberAt(world, only(world, { year }), column)
});

/** The rows shown: the ends, the worst, and some between. */
const months = ['1971-11', '1973-12', '1974-01', oilWorst, '1986-07', '1990-10', '1991-11'];
const aways = [-8, -3, 0, 3, 6, 9, 10, 12];
const periods = ['2008', '2011', '2011-Q2', '2011-Q3', '2012-Q3', '2013', '2016', '2022'];

/** A year, or a quarter, in words. */
function periodIn({ id, t, f }: Translator, period: string): string {
	const [year = '', quarter] = period.split('-Q');
	return quarter
		? t('quarter', { year, quarter: isLatin(id) ? quarter : inWords(Number(quarter), id) })
		: f.year(Number(year));
}

/** The tables under scene `ultimate`: the rows that its pictures draw. */
export default sceneTables(labelsOf('ultimate'), (language) => {
	const { id, t, f } = language;
	return [
		monthly.view(
			monthly.titles[id],
			oil.filter(({ month }) => months.includes(month)),
			[
				[t('head-month'), ({ month }) => f.month(month)],
				[t('head-oil'), ({ price }) => f.fixed(price, 2), true]
			],
			oil.length
		),
		metals.view(
			metals.titles[id],
			five.filter(({ years: away }) => aways.includes(away)),
			[
				[t('head-year'), ({ years: away }) => String(bet + away)],
				[
					t('head-metals', { year: String(bet), hundred: f.count(100) }),
					({ index }) => f.fixed(index, 1),
					true
				]
			],
			five.length
		),
		rare.view(
			rare.titles[id],
			rare.rows.filter(({ period }) => periods.includes(String(period))),
			[
				[
					t('head-period'),
					(row) =>
						t(`basis-${stringAt(rare, row, 'basis')}`, {
							period: periodIn(language, stringAt(rare, row, 'period'))
						})
				],
				[
					t('head-rare'),
					(row) =>
						f.fixed(
							(numberAt(rare, row, 'price_low_usd_per_kg') +
								numberAt(rare, row, 'price_high_usd_per_kg')) /
								2,
							2
						),
					true
				]
			],
			figures.rare.flatMap(({ points }) => points).length
		),
		england.view(england.titles[id], keyYears(england.rows, 50), [
			[t('head-year'), england.number('year', String)],
			[t('head-income'), england.number('england_real_gdp_per_capita_2013gbp', f.grouped), true]
		]),
		research.view(
			research.titles[id],
			keyYears(effort, 10),
			[
				[t('head-year'), ({ year }) => String(year)],
				[
					t('head-research', { one: f.count(1) }),
					({ effort: index }) => f.fixed((effort[0]?.effort ?? 1) / index, 3),
					true
				]
			],
			effort.length
		),
		world.view(
			world.titles[id],
			[peopleIn(thenYear, 'owid_hyde_gapminder_un_people'), peopleIn(2024, 'worldbank_people')],
			[
				[t('head-year'), ({ year }) => String(year)],
				[t('head-people'), ({ count }) => f.grouped(count), true],
				[t('head-squares'), ({ count }) => f.count(Math.round(count / perSquare)), true]
			],
			2
		)
	];
});
