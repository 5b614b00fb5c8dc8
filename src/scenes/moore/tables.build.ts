import { labelsOf } from '../../content/index.ts';
import { formats } from '../../lib/i18n/format.ts';
import { forLangs, type Lang } from '../../lib/i18n/lang.ts';
import type { SceneTables, TableView } from '../../lib/read/table.ts';
import { readTable } from '../../data/index.ts';
import { effortYears } from '../../data/derive/effort.ts';
import { frontier } from '../../data/derive/frontier.ts';

const labels = labelsOf('moore');
const dots = frontier(readTable('transistors'));
const effort = effortYears(readTable('chip-research'));

/** Rows that a reader sees first: every five years, and the ends. */
const key = <R extends { year: number }>(rows: readonly R[]): R[] => rows.filter(({ year }, i) => year % 5 === 0 || i === 0 || i === rows.length - 1);

function tables(lang: Lang): readonly TableView[] {
	const f = formats(lang);
	const say = (name: string): string => labels[lang][name] ?? '';
	return [
		{
			name: 'transistors',
			title: say('table-chips'),
			head: [say('table-year'), say('table-chip'), say('table-count')],
			numeric: [false, false, true],
			rows: key(dots).map(({ year, chip, count }) => [f.year(year), chip, f.big(count, 1)]),
			total: dots.length
		},
		{
			name: 'chip-research',
			title: say('table-research'),
			head: [say('table-year'), say('table-effort'), say('table-productivity')],
			numeric: [false, true, true],
			rows: key(effort).map(({ year, effort: index }) => [f.year(year), f.fixed(index, 2), f.fixed((effort[0]?.effort ?? 1) / index, 3)]),
			total: effort.length
		}
	];
}

/** The scene's tables: what is drawn, its key rows. */
export default forLangs(tables) satisfies SceneTables;
