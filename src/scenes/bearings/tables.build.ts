import { labelsOf } from '../../content/index.ts';
import { first, numberAt, numberOrNull, only, readTable, stringAt, where, type Row } from '../../data/index.ts';
import { formats } from '../../lib/i18n/format.ts';
import { forLangs, type Lang } from '../../lib/i18n/lang.ts';
import { language } from '../../lib/i18n/language.ts';
import type { SceneTables, TableView } from '../../lib/read/table.ts';

const raids = readTable('schweinfurt-raids');
const bearings = readTable('ball-bearings');
const armaments = readTable('german-armaments-index');
const controls = readTable('export-controls');

/** Raids whose losses are known. */
const known = raids.rows.filter(({ bombers_lost }) => bombers_lost !== null);
/** What is said of bearings; not the rise of all armaments, which is another thing. */
const said = bearings.rows.filter(({ metric }) => metric !== 'armaments-output-change-since-1943-07' && metric !== 'share-of-german-supply-from-swedish-firms');
/** The four months of the planning office's index. */
const months = where(armaments, { base: '1942-02=100' });
/** Controls, their easing and the chips made for them; each has its words in both editions. */
const told = {
	'2022-10-07': 'first', '2022-11-07': 'a800', '2023-03-21': 'h800', '2023-10-17': 'threshold',
	'2024-12-02': 'memory', '2025-04-09': 'licence', '2025-07-15': 'resume', '2026-01': 'case'
};

function tables(lang: Lang): TableView[] {
	const { t } = language(labelsOf('bearings'), lang);
	const f = formats(lang);
	/** A day, a month, a year, or a span of years. */
	const when = (date: string): string => (date.length === 10 ? f.day(date) : date.length === 7 ? f.month(date) : date.split('/').map((year) => f.year(Number(year))).join('–'));
	const sent = (row: Row): string => f.count(numberAt(raids, row, 'bombers_dispatched'));
	const percent = (row: Row): string => {
		const value = numberOrNull(bearings, row, 'value');
		return value === null ? t('none') : f.percent(value);
	};
	return [
		{
			name: 'schweinfurt-raids', title: t('table-raids'), total: raids.rows.length, numeric: [false, false, true, true],
			head: [t('col-day'), t('col-target'), t('col-sent'), t('col-lost')],
			rows: known.map((row) => [f.day(stringAt(raids, row, 'date')), t(`target-${stringAt(raids, row, 'target').toLowerCase()}`), sent(row), f.count(numberAt(raids, row, 'bombers_lost'))])
		},
		{
			name: 'ball-bearings', title: t('table-bearings'), total: bearings.rows.length, numeric: [false, false, false, true],
			head: [t('col-when'), t('col-what'), t('col-who'), t('col-value')],
			rows: said.map((row) => [when(stringAt(bearings, row, 'date')), t(`metric-${stringAt(bearings, row, 'metric')}`), t(`who-${stringAt(bearings, row, 'source').replace('ww2db', 'database')}`), percent(row)])
		},
		{
			name: 'german-armaments-index', title: t('table-index'), total: armaments.rows.length, numeric: [false, true],
			head: [t('col-when'), t('col-index', { month: when(stringAt(months, first(months), 'period')), n: f.count(100) })],
			rows: months.rows.map((row) => [when(stringAt(months, row, 'period')), f.count(numberAt(months, row, 'index_value'))])
		},
		{
			name: 'export-controls', title: t('table-controls'), total: controls.rows.length, numeric: [false, false],
			head: [t('col-when'), t('col-event')],
			rows: Object.entries(told).map(([date, event]) => [when(stringAt(controls, only(controls, { date }), 'date')), t(`event-${event}`)])
		}
	];
}

/** The tables under scene 4: what is drawn, or said of it; the CSVs have all. */
export default forLangs(tables) satisfies SceneTables;
