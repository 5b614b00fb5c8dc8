import { labelsOf } from '../../content/index.ts';
import { numberAt, numberOrNull, readTable, stringAt } from '../../data/index.ts';
import { formats } from '../../lib/i18n/format.ts';
import { forLangs, type Lang } from '../../lib/i18n/lang.ts';
import { language } from '../../lib/i18n/language.ts';
import type { SceneTables, TableView } from '../../lib/read/table.ts';

const progress = readTable('algorithmic-progress');
const points = readTable('algorithmic-points');
const shares = readTable('progress-shares');

function tables(lang: Lang): TableView[] {
	const { t } = language(labelsOf('detour'), lang);
	const f = formats(lang);
	const months = (row: (typeof progress.rows)[number], column: string): string => {
		const value = numberOrNull(progress, row, column);
		return value === null ? t('none') : f.count(value, 1);
	};
	return [
		{
			name: 'algorithmic-progress', title: t('table-progress'), total: progress.rows.length, numeric: [false, false, true, true, true],
			head: [t('col-road'), t('col-years'), t('col-halving'), t('col-low'), t('col-high')],
			rows: progress.rows.map((row) => [
				t(`road-${stringAt(progress, row, 'source')}`),
				`${numberAt(progress, row, 'start_year')}–${numberAt(progress, row, 'end_year')}`,
				...['halving_time_months', 'ci95_low_months', 'ci95_high_months'].map((column) => months(row, column))
			])
		},
		{
			name: 'algorithmic-points', title: t('table-points'), total: points.rows.length, numeric: [false, false, true],
			head: [t('col-date'), t('col-network'), t('col-times')],
			rows: points.rows.map((row) => [f.day(stringAt(points, row, 'date')), stringAt(points, row, 'model').replace('_', ' '), f.count(numberAt(points, row, 'reduction_factor'), 1)])
		},
		{
			name: 'progress-shares', title: t('table-shares'), total: shares.rows.length, numeric: [false, true, true],
			head: [t('col-driver'), t('col-least'), t('col-most')],
			rows: shares.rows.map((row) => [t(`driver-${stringAt(shares, row, 'driver')}`), f.percent(numberAt(shares, row, 'low_pct')), f.percent(numberAt(shares, row, 'high_pct'))])
		}
	];
}

/** The tables under scene 3: all rows of each. */
export default forLangs(tables) satisfies SceneTables;
