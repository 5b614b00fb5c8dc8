import { labelsOf } from '$content/index.ts';
import {
	dropBlanks,
	first,
	last,
	numberAt,
	readTable,
	stringAt,
	where,
	type Row
} from '$data/index.ts';
import { keyYears, sceneTables, tableOf } from '../shared/tables.ts';
import figures from './figures.data.ts';

const monthly = tableOf(
	where(
		dropBlanks(readTable('oil-price-monthly'), 'world_usd'),
		({ month }) => String(month) >= figures.from
	)
);
const sands = tableOf(readTable('oil-sands-production'));
const intensity = tableOf(
	where(
		readTable('energy-intensity'),
		({ year }) => Number(year) >= Number(figures.from.slice(0, 4))
	)
);
const solar = tableOf(dropBlanks(readTable('solar-price'), 'module_2024usd_per_watt'));
const forecasts = tableOf(
	where(
		readTable('peak-oil-forecasts'),
		({ published, scope }) => Number(published) < 1980 && scope === 'World'
	)
);

/** The months that the picture names, and the ends of the series. */
const named = new Set([
	figures.before,
	figures.peak,
	figures.fell,
	figures.gulf,
	'2000-01',
	figures.peak2008,
	figures.after2008,
	stringAt(monthly, last(monthly), 'month')
]);
const base = numberAt(intensity, first(intensity), 'us_oil_kwh_per_usd');

/** The years of a forecast: one, or a range. */
function peak(row: Row): string {
	const [from, to] = [numberAt(forecasts, row, 'peak_from'), numberAt(forecasts, row, 'peak_to')];
	return from === to ? String(from) : `${from}–${to}`;
}

/** The tables under scene `oil`: the rows that its pictures name. */
export default sceneTables(labelsOf('oil'), ({ id, t, f }) => [
	monthly.view(
		monthly.titles[id],
		monthly.rows.filter(({ month }) => named.has(String(month))),
		[
			[t('head-month'), monthly.text('month', f.month)],
			[t('head-nominal'), monthly.number('world_usd', (n) => f.fixed(n, 2)), true],
			[t('head-real'), monthly.number('world_real_2024usd', (n) => f.fixed(n, 2), t('none')), true]
		]
	),
	sands.view(
		sands.titles[id],
		sands.rows.filter((_, i) => ![1, 3, 6].includes(i)),
		[
			[t('head-year'), sands.number('year', String)],
			[t('head-sands'), sands.number('thousand_barrels_per_day', f.grouped), true]
		]
	),
	intensity.view(intensity.titles[id], keyYears(intensity.rows, 10), [
		[t('head-year'), intensity.number('year', String)],
		[
			t('head-intensity', { base: f.count(100) }),
			intensity.number('us_oil_kwh_per_usd', (n) => f.fixed((100 * n) / base, 1)),
			true
		]
	]),
	solar.view(solar.titles[id], keyYears(solar.rows, 10), [
		[t('head-year'), solar.number('year', String)],
		[t('head-solar'), solar.number('module_2024usd_per_watt', (n) => f.fixed(n, 2)), true]
	]),
	forecasts.view(forecasts.titles[id], forecasts.rows, [
		[t('head-published'), forecasts.number('published', String)],
		[t('head-forecaster'), forecasts.text('forecaster'), true],
		[t('head-peak'), peak, true]
	])
]);
