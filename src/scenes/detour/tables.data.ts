import { labelsOf } from '$content/index.ts';
import { numberAt, readTable } from '$data/index.ts';
import { sceneTables, tableOf } from '../shared/tables.ts';

const progress = tableOf(readTable('algorithmic-progress'));
const points = tableOf(readTable('algorithmic-points'));
const shares = tableOf(readTable('progress-shares'));

/** The tables under scene `detour`: all rows of each. */
export default sceneTables(labelsOf('detour'), ({ t, f }) => [
	progress.view(t('table-progress'), progress.rows, [
		[t('col-road'), progress.text('source', (source) => t(`road-${source}`))],
		[
			t('col-years'),
			(row) => `${numberAt(progress, row, 'start_year')}–${numberAt(progress, row, 'end_year')}`
		],
		[
			t('col-halving'),
			progress.number('halving_time_months', (n) => f.count(n, 1), t('none')),
			true
		],
		[t('col-low'), progress.number('ci95_low_months', (n) => f.count(n, 1), t('none')), true],
		[t('col-high'), progress.number('ci95_high_months', (n) => f.count(n, 1), t('none')), true]
	]),
	points.view(t('table-points'), points.rows, [
		[t('col-date'), points.text('date', f.day)],
		[t('col-network'), points.text('model', (model) => model.replace('_', ' '))],
		[t('col-times'), points.number('reduction_factor', (n) => f.count(n, 1)), true]
	]),
	shares.view(t('table-shares'), shares.rows, [
		[t('col-driver'), shares.text('driver', (driver) => t(`driver-${driver}`))],
		[t('col-least'), shares.number('low_pct', f.percent), true],
		[t('col-most'), shares.number('high_pct', f.percent), true]
	])
]);
