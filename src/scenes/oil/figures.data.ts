import {
	facts,
	dropBlanks,
	numberAt,
	numberOrNull,
	readTable,
	stringAt,
	where,
	type Table
} from '$data/index.ts';

const { oil } = facts;
const months = where(
	dropBlanks(readTable('oil-price-monthly'), 'world_usd'),
	({ month }) => String(month) >= '1970-01'
);
const forecasts = where(
	readTable('peak-oil-forecasts'),
	({ published, scope }) => Number(published) < 1980 && scope === 'World'
);
const energy = where(readTable('energy-intensity'), ({ year }) => Number(year) >= 1970);
/** The last month that has a price in this money. */
const latest = (column: string): string =>
	dropBlanks(months, column)
		.rows.map((row) => stringAt(months, row, 'month'))
		.at(-1) ?? '';
/** A column as a map by year. */
const yearly = (table: Table, column: string) =>
	dropBlanks(table, column).rows.map(
		(row) => [numberAt(table, row, 'year'), numberAt(table, row, column)] as const
	);
const used = yearly(energy, 'us_oil_kwh_per_usd');

/** What scene `oil` draws. */
const figures = {
	/**
	 * Price of a barrel by month, World Bank average, from `from` on without a gap; `real` in dollars of 2024, null
	 * where the index of prices is missing.
	 */
	from: '1970-01',
	nominal: months.rows.map((row) => numberAt(months, row, 'world_usd')),
	real: months.rows.map((row) => numberOrNull(months, row, 'world_real_2024usd')),
	latest: { nominal: latest('world_usd'), real: latest('world_real_2024usd') },
	/** The two reference prices, in dollars. */
	cheap: 20,
	dear: 30,
	/** World forecasts of the peak that were published before 1980. */
	forecasts: forecasts.rows.map((row) => ({
		published: numberAt(forecasts, row, 'published'),
		from: numberAt(forecasts, row, 'peak_from'),
		to: numberAt(forecasts, row, 'peak_to')
	})),
	/** Months that are named on the picture. */
	peak: String(oil.peakMonth.value),
	before: String(oil.beforeMonth.value),
	fell: String(oil.fellMonth.value),
	gulf: String(oil.gulfMonth.value),
	monthsAbove: Number(oil.monthsAbove30.value),
	peak2008: String(oil.peak2008Month.value),
	after2008: String(oil.after2008Month.value),
	/** Barrels a day of Canadian oil sands: points of differing definition. */
	sands: yearly(readTable('oil-sands-production'), 'thousand_barrels_per_day').map(
		([year, thousands]) => [year, thousands * 1000] as const
	),
	/** Oil per dollar of US output, 1970 = 100. */
	intensity: used.map(
		([year, value]) => [year, Math.round((1e4 * value) / (used[0]?.[1] ?? 1)) / 100] as const
	),
	/** Dollars of 2024 per watt of solar module. */
	solar: yearly(readTable('solar-price'), 'module_2024usd_per_watt')
};

export default figures;
export type Figures = typeof figures;
