import { labelsOf } from '../../content/index.ts';
import { numberAt, only, readTable, stringAt, where, type Table } from '../../data/index.ts';
import { effortYears } from '../../data/derive/effort.ts';
import { prices, span } from '../../data/derive/months.ts';
import { metalsFrom } from '../../data/derive/worst.ts';
import { ultimateBasis } from '../../data/facts/ultimate.ts';
import { formats } from '../../lib/i18n/format.ts';
import { forLangs, isLatin, type Lang } from '../../lib/i18n/lang.ts';
import { language, type Language } from '../../lib/i18n/language.ts';
import { inWords } from '../../lib/i18n/numerals.ts';
import type { SceneTables, TableView } from '../../lib/read/table.ts';
import figures from './figures.build.ts';

const labels = labelsOf('ultimate');
const { oilWorst, bet, oxide, thenYear, perSquare } = ultimateBasis;
const monthly = readTable('oil-price-monthly');
const metals = readTable('metals-price-real');
const rare = where(readTable('rare-earth-prices'), { oxide });
const research = readTable('chip-research');
const england = readTable('england-population');
const world = readTable('world-population');

/** The months drawn that a reader looks for: both ends, the worst, and some between. */
const months = ['1971-11', '1973-12', '1974-01', oilWorst, '1986-07', '1990-10', '1991-11'];

/** One table with its head from the labels, its first column a name. */
function view({ resource: { name, titles } }: Table, { id, t }: Language, head: readonly string[], rows: readonly (readonly string[])[], total: number, values: Record<string, string> = {}): TableView {
	return { name, title: titles[id], head: head.map((label) => t(`head-${label}`, values)), numeric: head.map((_, i) => i > 0), rows, total };
}

/** A year, or a quarter, in words. */
function periodIn({ id, t, f }: Language, period: string): string {
	const [year = '', quarter] = period.split('-Q');
	return quarter ? t('quarter', { year, quarter: isLatin(id) ? quarter : inWords(Number(quarter), id) }) : f.year(Number(year));
}

function tablesIn(lang: Lang): readonly TableView[] {
	const own = language(labels, lang);
	const f = formats(lang);
	const oil = span(prices(monthly, 'world_real_2024usd'), '1971-11', '1991-11');
	const five = metalsFrom(metals, bet);
	const effort = effortYears(research);
	const years = figures.income.map((_, i) => figures.incomeFrom + i);
	const people = (year: number, column: string): readonly string[] => {
		const n = numberAt(world, only(world, { year }), column);
		return [String(year), f.grouped(n), f.count(Math.round(n / perSquare))];
	};
	return [
		view(monthly, own, ['month', 'oil'], oil.filter(({ month }) => months.includes(month)).map(({ month, price }) => [f.month(month), f.fixed(price, 2)]), oil.length),
		view(metals, own, ['year', 'metals'], five.filter(({ years: away }) => [-8, -3, 0, 3, 6, 9, 10, 12].includes(away)).map(({ years: away, index }) => [String(bet + away), f.fixed(index, 1)]), five.length, { year: String(bet), hundred: f.count(100) }),
		view(rare, own, ['period', 'rare'], where(rare, (row) => ['2008', '2011', '2011-Q2', '2011-Q3', '2012-Q3', '2013', '2016', '2022'].includes(String(row.period))).rows.map((row) => [
			own.t(`basis-${stringAt(rare, row, 'basis')}`, { period: periodIn(own, stringAt(rare, row, 'period')) }), f.fixed((numberAt(rare, row, 'price_low_usd_per_kg') + numberAt(rare, row, 'price_high_usd_per_kg')) / 2, 2)
		]), figures.rare.flatMap(({ points }) => points).length),
		view(england, own, ['year', 'income'], years.filter((year) => year === years[0] || year === years.at(-1) || year % 50 === 0).map((year) => [String(year), f.grouped(numberAt(england, only(england, { year }), 'england_real_gdp_per_capita_2013gbp'))]), years.length),
		view(research, own, ['year', 'research'], effort.filter(({ year }, i) => i === 0 || i === effort.length - 1 || (year % 10 === 0)).map(({ year, effort: index }) => [String(year), f.fixed((effort[0]?.effort ?? 1) / index, 3)]), effort.length, { one: f.count(1) }),
		view(world, own, ['year', 'people', 'squares'], [people(thenYear, 'owid_hyde_gapminder_un_people'), people(2024, 'worldbank_people')], 2)
	];
}

/** The tables under scene 8: the rows that its pictures draw. */
export default forLangs(tablesIn) satisfies SceneTables;
