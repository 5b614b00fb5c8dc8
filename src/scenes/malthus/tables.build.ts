import { labelsOf } from '../../content/index.ts';
import { facts, numberAt, numberOrNull, readTable, type Row, type Table } from '../../data/index.ts';
import { formats } from '../../lib/i18n/format.ts';
import { forLangs, type Lang } from '../../lib/i18n/lang.ts';
import { language } from '../../lib/i18n/language.ts';
import type { SceneTables, TableView } from '../../lib/read/table.ts';

const model = readTable('malthus-model');
const population = readTable('world-population');
const food = readTable('food-supply');
const hunger = readTable('undernourishment');
const { malthus } = facts;

/** The years that the pictures name, and a few between. */
const years: readonly [Table, readonly number[]][] = [
	[population, [1800, 1850, 1900, 1950, 1960, 1980, 2000, Number(malthus.peopleYear.value)]],
	[food, [Number(malthus.kcalFirstYear.value), 1970, 1980, 1990, 2000, 2010, Number(malthus.kcalLastYear.value)]],
	[hunger, [Number(malthus.hungryFirstYear.value), 1980, 1991, 2000, 2010, Number(malthus.hungryLastYear.value)]]
];

function tables(lang: Lang): readonly TableView[] {
	const { t } = language(labelsOf('malthus'), lang);
	const f = formats(lang);
	const view = (table: Table, head: readonly string[], rows: readonly (readonly string[])[]): TableView =>
		({ name: table.resource.name, title: table.resource.titles[lang], head: head.map((label) => t(`head-${label}`)), numeric: head.map((_, i) => i > 0), rows, total: table.rows.length });
	const named = (table: Table): Row[] => table.rows.filter((row) => years.some(([own, list]) => own === table && list.includes(numberAt(table, row, 'year'))));
	const people = (row: Row, column: string): string => {
		const count = numberOrNull(population, row, column);
		return count === null ? t('none') : f.big(count, 2);
	};
	/** With as many decimals as the source has. */
	const share = (percent: number): string => f.percent(percent, Number.isInteger(percent * 10) ? 1 : 2);
	return [
		view(model, ['years', 'people', 'food'], model.rows.filter((_, i) => i < 5 || i > 7).map((row) => ['years_from_start', 'population_ratio', 'subsistence_ratio'].map((column) => f.count(numberAt(model, row, column))))),
		view(population, ['year', 'long', 'counted'], named(population).map((row) => [f.year(numberAt(population, row, 'year')), people(row, 'owid_hyde_gapminder_un_people'), people(row, 'worldbank_people')])),
		view(food, ['year', 'kcal'], named(food).map((row) => [f.year(numberAt(food, row, 'year')), f.grouped(numberAt(food, row, 'world_kcal_per_person_per_day'))])),
		view(hunger, ['year', 'hungry'], named(hunger).map((row) => [f.year(numberAt(hunger, row, 'year')), share(numberAt(hunger, row, 'developing_countries_undernourished_pct'))]))
	];
}

/** The tables under scene 5: the rows that its pictures name. */
export default forLangs(tables) satisfies SceneTables;
