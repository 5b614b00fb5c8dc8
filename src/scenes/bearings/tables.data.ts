import { labelsOf } from '$content/index.ts';
import { first, only, readTable, stringAt, where } from '$data/index.ts';
import { sceneTables, tableOf } from '../shared/tables.ts';

const raids = tableOf(readTable('schweinfurt-raids'));
const bearings = tableOf(readTable('ball-bearings'));
const armaments = tableOf(readTable('german-armaments-index'));
const controls = tableOf(readTable('export-controls'));

/** Raids whose losses are known. */
const known = raids.rows.filter(({ bombers_lost: lost }) => lost !== null);
/** Statements on bearings, without the rise of all armaments. */
const said = bearings.rows.filter(
	({ metric }) =>
		metric !== 'armaments-output-change-since-1943-07' &&
		metric !== 'share-of-german-supply-from-swedish-firms'
);
/** The four months of the planning office's index. */
const months = where(armaments, { base: '1942-02=100' });
/** Controls, their easing and the chips made for them, with labels in every edition. */
const told: Readonly<Record<string, string>> = {
	'2022-10-07': 'first',
	'2022-11-07': 'a800',
	'2023-03-21': 'h800',
	'2023-10-17': 'threshold',
	'2024-12-02': 'memory',
	'2025-04-09': 'licence',
	'2025-07-15': 'resume',
	'2026-01': 'case'
};

/** The tables under scene `bearings`: the rows that are drawn or mentioned; the CSVs have all. */
export default sceneTables(labelsOf('bearings'), ({ t, f }) => {
	/** A day, a month, a year, or a span of years. */
	const when = (date: string): string =>
		date.length === 10
			? f.day(date)
			: date.length === 7
				? f.month(date)
				: date
						.split('/')
						.map((year) => f.year(Number(year)))
						.join('–');
	return [
		raids.view(t('table-raids'), known, [
			[t('col-day'), raids.text('date', f.day)],
			[t('col-target'), raids.text('target', (target) => t(`target-${target.toLowerCase()}`))],
			[t('col-sent'), raids.number('bombers_dispatched', f.count), true],
			[t('col-lost'), raids.number('bombers_lost', f.count), true]
		]),
		bearings.view(t('table-bearings'), said, [
			[t('col-when'), bearings.text('date', when)],
			[t('col-what'), bearings.text('metric', (metric) => t(`metric-${metric}`))],
			[
				t('col-who'),
				bearings.text('source', (source) => t(`who-${source.replace('ww2db', 'database')}`))
			],
			[t('col-value'), bearings.number('value', f.percent, t('none')), true]
		]),
		armaments.view(t('table-index'), months.rows, [
			[t('col-when'), armaments.text('period', when)],
			[
				t('col-index', { month: when(stringAt(months, first(months), 'period')), n: f.count(100) }),
				armaments.number('index_value', f.count),
				true
			]
		]),
		controls.view(
			t('table-controls'),
			Object.keys(told).map((date) => only(controls, { date })),
			[
				[t('col-when'), controls.text('date', when)],
				[t('col-event'), controls.text('date', (date) => t(`event-${told[date]}`))]
			]
		)
	];
});
