import { fact } from '../fact.ts';
import { dropBlanks, first, last, numberAt, only } from '../columns.ts';
import type { Row, Table } from '../parse-csv.ts';
import { readTable } from '../table.ts';

const model = readTable('malthus-model');
const population = readTable('world-population');
const food = readTable('food-supply');
const hunger = readTable('undernourishment');

/** How far the picture follows the two ratios, in years; the book goes on to its last row. */
const drawn = 100;
const at = (row: Row, column: string): number => numberAt(model, row, column);
const end = only(model, { years_from_start: drawn });
const book = last(model);
const step = only(model, { step: 1 });

/** The long series is an estimate in 1800; the latest years are the World Bank's. */
const then = only(population, { year: 1800 });
const counted = dropBlanks(population, 'worldbank_people');
const people1800 = numberAt(population, then, 'owid_hyde_gapminder_un_people');
const people = numberAt(counted, last(counted), 'worldbank_people');

const yearOf = (table: Table, row: Row) => fact(numberAt(table, row, 'year'), 'year');
const kcal = (row: Row) => fact(numberAt(food, row, 'world_kcal_per_person_per_day'), 'count');
const hungry = (row: Row) =>
	fact(numberAt(hunger, row, 'developing_countries_undernourished_pct'), 'percent');

/** Scene `malthus`: the two ratios of 1798, and what became of people and food. */
export const malthus = {
	/** The ratios double and add once in so many years. */
	step: fact(at(step, 'years_from_start'), 'years'),
	/** The two ratios as far as they are drawn: people, food, and people without food. */
	drawnYears: fact(at(end, 'years_from_start'), 'years'),
	drawnPeople: fact(at(end, 'population_ratio'), 'count'),
	drawnFood: fact(at(end, 'subsistence_ratio'), 'count'),
	drawnGap: fact(at(end, 'population_ratio') - at(end, 'subsistence_ratio'), 'count'),
	/** Where the book itself ends. */
	bookYears: fact(at(book, 'years_from_start'), 'years'),
	bookPeople: fact(at(book, 'population_ratio'), 'count'),
	bookFood: fact(at(book, 'subsistence_ratio'), 'count'),
	people1800: fact(people1800, 'count'),
	people1800Year: yearOf(population, then),
	people: fact(people, 'count'),
	peopleYear: yearOf(counted, last(counted)),
	/** Billions for prose: about so many in 1800, over so many now. */
	billions1800: fact(Math.round(people1800 / 1e9), 'count'),
	billions: fact(Math.floor(people / 1e9), 'count'),
	growth: fact(people / people1800, 'times'),
	/** World food supply, kcal per person per day. */
	kcalFirst: kcal(first(food)),
	kcalFirstYear: yearOf(food, first(food)),
	kcalLast: kcal(last(food)),
	kcalLastYear: yearOf(food, last(food)),
	/** Undernourished share of people in developing countries. */
	hungryFirst: hungry(first(hunger)),
	hungryFirstYear: yearOf(hunger, first(hunger)),
	hungryLast: hungry(last(hunger)),
	hungryLastYear: yearOf(hunger, last(hunger))
} as const;
