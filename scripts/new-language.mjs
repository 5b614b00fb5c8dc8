/**
 * `npm run new:language zh-Hans`: a new edition of the story, with the words of another one until they are translated:
 * that of the same language if there is one, else the English one, or the one that `--from <code>` names. `--folder` says
 * what stands in its addresses; the code in small letters where nothing is said.
 *
 * Everything is checked before anything is written, and what was written is taken back when writing fails. What can't be
 * made by copying is named at the end, each with its file and line.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { planLanguage } from './new/language-plan.mjs';
import { ask, listSteps } from './new/run.mjs';
import { placesLeft } from './new/places-left.mjs';
import { writeAll } from './new/write-all.mjs';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

const { values, positionals } = ask(() =>
	parseArgs({
		allowPositionals: true,
		options: { from: { type: 'string' }, folder: { type: 'string' } }
	})
);
const [code = '', ...rest] = positionals;
const plan = await ask(() => {
	if (!code || rest.length > 0)
		throw new Error('write one code: npm run new:language zh-Hans [-- --from <code>]');
	return planLanguage(code, values);
});
writeAll(plan.files);
for (const path of plan.files.keys()) console.log(`wrote ${path}`);

console.log('\nLooking for what no copy can decide …');
const left = placesLeft(code);
console.log(`\nThe edition “${code}” is a copy of “${plan.from}”. Next, in this order:`);
listSteps([
	...plan.next,
	...(left.length > 0 ? [`Decide what no copy can:\n   ${left.join('\n   ')}`] : []),
	'`npm run pictures`, then `npm test -- e2e walk --update-snapshots`; read what they made, and commit all of it.',
	'`npm test`.'
]);
