import { labelsOf } from '../../content/index.ts';
import { filled, numberAt, numberOrNull, readTable, stringAt, where, type Row, type Table } from '../../data/index.ts';
import { formats } from '../../lib/i18n/format.ts';
import { forLangs, type Lang } from '../../lib/i18n/lang.ts';
import { language, type Language } from '../../lib/i18n/language.ts';
import type { SceneTables, TableView } from '../../lib/read/table.ts';
import figures from './figures.build.ts';

const labels = labelsOf('oil');
const monthly = where(filled(readTable('oil-price-monthly'), 'world_usd'), ({ month }) => String(month) >= figures.from);
const sands = readTable('oil-sands-production');
const intensity = where(readTable('energy-intensity'), ({ year }) => Number(year) >= Number(figures.from.slice(0, 4)));
const solar = filled(readTable('solar-price'), 'module_2024usd_per_watt');
const forecasts = where(readTable('peak-oil-forecasts'), ({ published, scope }) => Number(published) < 1980 && scope === 'World');

/** The months that the picture names, and the ends of the series. */
const named = new Set([figures.before, figures.peak, figures.fell, figures.gulf, '2000-01', figures.peak2008, figures.after2008, stringAt(monthly, monthly.rows.at(-1) ?? {}, 'month')]);
/** First, last, and round years between. */
const key = ({ rows }: Table, step: number): Row[] => rows.filter(({ year }, i) => i === 0 || i === rows.length - 1 || Number(year) % step === 0);

/** One table with its head from the labels, its first column a name. */
function view(table: Table, { id, t }: Language, head: readonly string[], rows: readonly (readonly string[])[], values: Record<string, string> = {}): TableView {
	const { name, titles } = table.resource;
	return { name, title: titles[id], head: head.map((label) => t(`head-${label}`, values)), numeric: head.map((_, i) => i > 0), rows, total: table.rows.length };
}

function tablesIn(lang: Lang): readonly TableView[] {
	const own = language(labels, lang);
	const { t } = own;
	const f = formats(lang);
	const year = (table: Table, row: Row): string => String(numberAt(table, row, 'year'));
	const range = (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`);
	const base = numberAt(intensity, intensity.rows[0] ?? {}, 'us_oil_kwh_per_usd');
	return [
		view(monthly, own, ['month', 'nominal', 'real'], monthly.rows.filter(({ month }) => named.has(String(month))).map((row) => {
			const real = numberOrNull(monthly, row, 'world_real_2024usd');
			return [f.month(stringAt(monthly, row, 'month')), f.fixed(numberAt(monthly, row, 'world_usd'), 2), real === null ? t('none') : f.fixed(real, 2)];
		})),
		view(sands, own, ['year', 'sands'], sands.rows.filter((_, i) => ![1, 3, 6].includes(i)).map((row) => [year(sands, row), f.grouped(numberAt(sands, row, 'thousand_barrels_per_day'))])),
		view(intensity, own, ['year', 'intensity'], key(intensity, 10).map((row) => [year(intensity, row), f.fixed((100 * numberAt(intensity, row, 'us_oil_kwh_per_usd')) / base, 1)]), { base: f.count(100) }),
		view(solar, own, ['year', 'solar'], key(solar, 10).map((row) => [year(solar, row), f.fixed(numberAt(solar, row, 'module_2024usd_per_watt'), 2)])),
		view(forecasts, own, ['published', 'forecaster', 'peak'], forecasts.rows.map((row) => [
			String(numberAt(forecasts, row, 'published')), stringAt(forecasts, row, 'forecaster'), range(numberAt(forecasts, row, 'peak_from'), numberAt(forecasts, row, 'peak_to'))
		]))
	];
}

/** The tables under scene 6: the rows that its pictures name. */
export default forLangs(tablesIn) satisfies SceneTables;
