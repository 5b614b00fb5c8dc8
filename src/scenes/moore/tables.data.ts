import { labelsOf } from '$content/index.ts';
import { readTable } from '$data/index.ts';
import { effortYears } from '$data/derive/effort.ts';
import { frontier } from '$data/derive/frontier.ts';
import { keyYears, sceneTables, tableOf } from '../shared/tables.ts';

const transistors = readTable('transistors');
const research = readTable('chip-research');
const dots = frontier(transistors);
const effort = effortYears(research);

/** The tables under scene `moore`: key rows of what is drawn. */
export default sceneTables(labelsOf('moore'), ({ t, f }) => [
	tableOf(transistors).view(
		t('table-chips'),
		keyYears(dots, 5),
		[
			[t('table-year'), ({ year }) => f.year(year)],
			[t('table-chip'), ({ chip }) => chip],
			[t('table-count'), ({ count }) => f.big(count, 1), true]
		],
		dots.length
	),
	tableOf(research).view(
		t('table-research'),
		keyYears(effort, 5),
		[
			[t('table-year'), ({ year }) => f.year(year)],
			[t('table-effort'), ({ effort: index }) => f.fixed(index, 2), true],
			[
				t('table-productivity'),
				({ effort: index }) => f.fixed((effort[0]?.effort ?? 1) / index, 3),
				true
			]
		],
		effort.length
	)
]);
