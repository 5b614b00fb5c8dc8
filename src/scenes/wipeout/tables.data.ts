import { labelsOf } from '$content/index.ts';
import { facts, readTable } from '$data/index.ts';
import { sceneTables, tableOf } from '../shared/tables.ts';

const daily = tableOf(readTable('nvidia-daily'));
const losses = tableOf(readTable('one-day-losses'));
const monthly = tableOf(readTable('nvidia-month-end'));
const { wipeout } = facts;
/** The days that the pictures name. */
const named = [wipeout.before, wipeout.day, wipeout.nextDay, wipeout.secondDay, wipeout.lowDay].map(
	({ value }) => String(value)
);
const ranked = losses.rows
	.filter(({ rank }) => rank !== null)
	.toSorted((a, b) => Number(a.rank) - Number(b.rank));

/** The tables under scene `wipeout`: key rows; the CSVs have them all. */
export default sceneTables(labelsOf('wipeout'), ({ t, f }) => [
	daily.view(
		t('table-daily'),
		daily.rows.filter(({ date }) => named.includes(String(date))),
		[
			[t('col-date'), daily.text('date', f.day)],
			[t('col-close'), daily.number('close_usd', (n) => f.fixed(n, 2)), true],
			[t('col-change'), daily.number('change_pct', (n) => f.percent(n, 2)), true],
			[t('col-value'), daily.number('market_cap_usd_bn', (n) => f.usd(n * 1e9, 2)), true]
		]
	),
	losses.view(t('table-losses'), ranked, [
		[t('col-date'), losses.text('date', f.day)],
		[t('col-company'), losses.text('company')],
		[t('col-loss'), losses.number('loss_usd_bn', (n) => f.usd(n * 1e9, 1)), true],
		[t('col-basis'), losses.text('basis', (basis) => t(`basis-${basis.replace(' ', '-')}`))]
	]),
	monthly.view(
		t('table-monthly'),
		monthly.rows.filter((_, i) => i % 3 === 0 || i === monthly.rows.length - 1),
		[
			[t('col-date'), monthly.text('date', f.day)],
			[t('col-close'), monthly.number('close_usd', (n) => f.fixed(n, 2)), true]
		]
	)
]);
