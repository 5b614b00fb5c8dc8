import { facts, filled, numberAt, numberOrNull, readTable, where } from '../../data/index.ts';

/** The first month drawn. */
const from = '1970-01';
/** The two prices, in dollars, that the story measures by. */
const cheap = 20;
const dear = 30;

const table = readTable('oil-price-monthly');
const months = where(filled(table, 'world_usd'), ({ month }) => String(month) >= from);
const nominal = months.rows.map((row) => numberAt(months, row, 'world_usd'));

const forecasts = readTable('peak-oil-forecasts');
const sands = readTable('oil-sands-production');
const intensity = where(readTable('energy-intensity'), ({ year }) => Number(year) >= 1970);
const base = numberAt(intensity, intensity.rows[0] ?? {}, 'us_oil_kwh_per_usd');
const solar = filled(readTable('solar-price'), 'module_2024usd_per_watt');
const { oil } = facts;
const month = (at: { value: number | string }): string => String(at.value);

/** What scene 6 draws. */
const figures = {
	/** Price of a barrel by month, World Bank average, from `from` on without a gap; `real` in dollars of 2024, null where the index of prices is missing. */
	from,
	nominal,
	real: months.rows.map((row) => numberOrNull(months, row, 'world_real_2024usd')),
	cheap,
	dear,
	/** World forecasts of the peak that were published before 1980. */
	forecasts: where(forecasts, ({ published, scope }) => Number(published) < 1980 && scope === 'World').rows.map((row) => ({
		published: numberAt(forecasts, row, 'published'),
		from: numberAt(forecasts, row, 'peak_from'),
		to: numberAt(forecasts, row, 'peak_to')
	})),
	/** Months that are named on the picture. */
	peak: month(oil.peakMonth),
	before: month(oil.beforeMonth),
	fell: month(oil.fellMonth),
	gulf: month(oil.gulfMonth),
	monthsAbove: Number(oil.monthsAbove30.value),
	peak2008: month(oil.peak2008Month),
	after2008: month(oil.after2008Month),
	/** Barrels a day of Canadian oil sands: points of differing definition. */
	sands: sands.rows.map((row) => [numberAt(sands, row, 'year'), numberAt(sands, row, 'thousand_barrels_per_day') * 1000] as const),
	/** Oil per dollar of US output, 1970 = 100. */
	intensity: intensity.rows.map((row) => [numberAt(intensity, row, 'year'), Math.round((1e4 * numberAt(intensity, row, 'us_oil_kwh_per_usd')) / base) / 100] as const),
	/** Dollars of 2024 per watt of solar module. */
	solar: solar.rows.map((row) => [numberAt(solar, row, 'year'), numberAt(solar, row, 'module_2024usd_per_watt')] as const),
};

export default figures;
export type Figures = typeof figures;
