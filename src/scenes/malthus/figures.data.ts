import { facts, dropBlanks, numberAt, readTable, where, type Table } from '$data/index.ts';

const { malthus } = facts;
const model = where(
	readTable('malthus-model'),
	({ years_from_start: years }) => Number(years) <= Number(malthus.drawnYears.value)
);
const population = readTable('world-population');
const counted = dropBlanks(population, 'worldbank_people');
const from = malthus.people1800Year.value;
/** From here on the years are counted one by one; before, only estimates of round years, which are not joined. */
const annual = numberAt(counted, counted.rows[0] ?? {}, 'year');
const estimates = where(
	dropBlanks(population, 'owid_hyde_gapminder_un_people'),
	({ year }) => Number(year) >= Number(from) && Number(year) < annual && Number(year) % 10 === 0
);

const series = (table: Table, column: string, unit = 1) =>
	table.rows.map(
		(row) =>
			[
				numberAt(table, row, 'year'),
				Math.round((10 * numberAt(table, row, column)) / unit) / 10
			] as const
	);

/** What scene `malthus` draws. */
const figures = {
	/** The two ratios, one step in so many years. */
	step: Number(malthus.step.value),
	ladder: model.rows.map((row) => ({
		years: numberAt(model, row, 'years_from_start'),
		people: numberAt(model, row, 'population_ratio'),
		food: numberAt(model, row, 'subsistence_ratio')
	})),
	/** The book's last row. */
	book: {
		years: Number(malthus.bookYears.value),
		people: Number(malthus.bookPeople.value),
		food: Number(malthus.bookFood.value)
	},
	/** Million people: estimates of single years, and the count of every year. */
	estimates: series(estimates, 'owid_hyde_gapminder_un_people', 1e6),
	people: series(counted, 'worldbank_people', 1e6),
	/** Kilocalories per person per day. */
	kcal: series(readTable('food-supply'), 'world_kcal_per_person_per_day'),
	/** Percent of people in developing countries; years are missing. */
	hungry: readTable('undernourishment').rows.map(
		(row) => [Number(row.year), Number(row.developing_countries_undernourished_pct)] as const
	)
};

export default figures;
export type Figures = typeof figures;
