import { labelsOf } from '$content/index.ts';
import { facts, readTable, type Row, type Table } from '$data/index.ts';
import { sceneTables, tableOf } from '../shared/tables.ts';

const model = tableOf(readTable('malthus-model'));
const population = tableOf(readTable('world-population'));
const food = tableOf(readTable('food-supply'));
const hunger = tableOf(readTable('undernourishment'));
const { malthus } = facts;

/** The years that the pictures name, and a few between. */
const named = ({ rows }: Table, years: readonly unknown[]): Row[] =>
	rows.filter(({ year }) => years.includes(year));
const counts = named(population, [
	1800,
	1850,
	1900,
	1950,
	1960,
	1980,
	2000,
	malthus.peopleYear.value
]);
const supplies = named(food, [
	malthus.kcalFirstYear.value,
	1970,
	1980,
	1990,
	2000,
	2010,
	malthus.kcalLastYear.value
]);
const shares = named(hunger, [
	malthus.hungryFirstYear.value,
	1980,
	1991,
	2000,
	2010,
	malthus.hungryLastYear.value
]);

/** The tables under scene `malthus`: the rows that its pictures name. */
export default sceneTables(labelsOf('malthus'), ({ id, t, f }) => [
	model.view(
		model.titles[id],
		model.rows.filter((_, i) => i < 5 || i > 7),
		[
			[t('head-years'), model.number('years_from_start', f.count)],
			[t('head-people'), model.number('population_ratio', f.count), true],
			[t('head-food'), model.number('subsistence_ratio', f.count), true]
		]
	),
	population.view(population.titles[id], counts, [
		[t('head-year'), population.number('year', f.year)],
		[
			t('head-long'),
			population.number('owid_hyde_gapminder_un_people', (n) => f.big(n, 2), t('none')),
			true
		],
		[t('head-counted'), population.number('worldbank_people', (n) => f.big(n, 2), t('none')), true]
	]),
	food.view(food.titles[id], supplies, [
		[t('head-year'), food.number('year', f.year)],
		[t('head-kcal'), food.number('world_kcal_per_person_per_day', f.grouped), true]
	]),
	hunger.view(hunger.titles[id], shares, [
		[t('head-year'), hunger.number('year', f.year)],
		// With as many decimals as the source has.
		[
			t('head-hungry'),
			hunger.number('developing_countries_undernourished_pct', (percent) =>
				f.percent(percent, Number.isInteger(percent * 10) ? 1 : 2)
			),
			true
		]
	])
]);
