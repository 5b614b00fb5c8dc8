import { labelsOf } from '../../content/index.ts';
import { facts, numberAt, readTable, stringAt } from '../../data/index.ts';
import { formats } from '../../lib/i18n/format.ts';
import { forLangs, type Lang } from '../../lib/i18n/lang.ts';
import { language } from '../../lib/i18n/language.ts';
import type { SceneTables, TableView } from '../../lib/read/table.ts';

const daily = readTable('nvidia-daily');
const losses = readTable('one-day-losses');
const monthly = readTable('nvidia-month-end');
const { wipeout } = facts;
/** The days that the pictures name. */
const named = [wipeout.before, wipeout.day, wipeout.nextDay, wipeout.secondDay, wipeout.lowDay].map(({ value }) => String(value));

function tables(lang: Lang): TableView[] {
	const { t } = language(labelsOf('wipeout'), lang);
	const f = formats(lang);
	const days = daily.rows.filter((row) => named.includes(stringAt(daily, row, 'date')));
	const ranked = losses.rows.filter(({ rank }) => rank !== null).toSorted((a, b) => numberAt(losses, a, 'rank') - numberAt(losses, b, 'rank'));
	return [
		{
			name: 'nvidia-daily', title: t('table-daily'), total: daily.rows.length, numeric: [false, true, true, true],
			head: [t('col-date'), t('col-close'), t('col-change'), t('col-value')],
			rows: days.map((row) => [f.day(stringAt(daily, row, 'date')), f.fixed(numberAt(daily, row, 'close_usd'), 2), f.percent(numberAt(daily, row, 'change_pct'), 2), f.usd(numberAt(daily, row, 'market_cap_usd_bn') * 1e9, 2)])
		},
		{
			name: 'one-day-losses', title: t('table-losses'), total: losses.rows.length, numeric: [false, false, true, false],
			head: [t('col-date'), t('col-company'), t('col-loss'), t('col-basis')],
			rows: ranked.map((row) => [f.day(stringAt(losses, row, 'date')), stringAt(losses, row, 'company'), f.usd(numberAt(losses, row, 'loss_usd_bn') * 1e9, 1), t(`basis-${stringAt(losses, row, 'basis').replace(' ', '-')}`)])
		},
		{
			name: 'nvidia-month-end', title: t('table-monthly'), total: monthly.rows.length, numeric: [false, true],
			head: [t('col-date'), t('col-close')],
			rows: monthly.rows.filter((_, i) => i % 3 === 0 || i === monthly.rows.length - 1).map((row) => [f.day(stringAt(monthly, row, 'date')), f.fixed(numberAt(monthly, row, 'close_usd'), 2)])
		}
	];
}

/** The tables under scene 1: key rows; the CSVs have them all. */
export default forLangs(tables) satisfies SceneTables;
