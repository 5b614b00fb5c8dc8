/**
 * `npm run new:scene water`: a new scene of one step, which is sound at once and whose words and picture say that they are
 * a sample. It stands before the last scene, or after the one that `--after <scene>` names.
 *
 * Everything is checked before anything is written, and what was written is taken back when writing fails. Then it makes
 * the scene's share pictures and snapshots, which takes some minutes and a Chromium; `--files` leaves that for later.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ask, listSteps, run } from './new/run.mjs';
import { planScene } from './new/scene-plan.mjs';
import { writeAll } from './new/write-all.mjs';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

const { values, positionals } = ask(() =>
	parseArgs({
		allowPositionals: true,
		options: { after: { type: 'string' }, files: { type: 'boolean', default: false } }
	})
);
const [id = '', ...rest] = positionals;
const plan = await ask(() => {
	if (!id || rest.length > 0)
		throw new Error('write one name: npm run new:scene water [-- --after <scene>] [-- --files]');
	return planScene(id, values.after);
});
writeAll(plan.files);
for (const path of plan.files.keys()) console.log(`wrote ${path}`);

const later = values.files
	? plan.commands
	: plan.commands.filter(({ args, env }) => {
			console.log(`\nnpm ${args.join(' ')}`);
			return !run('npm', args, env);
		});

/** A word of a command as a shell takes it. @param {string} word */
const quoted = (word) => (/[^\w:./-]/.test(word) ? `'${word}'` : word);

console.log(`\nThe scene “${id}” stands after “${plan.after}”. Next, in this order:`);
listSteps([
	...later.map(({ args, what }) => `\`npm ${args.map(quoted).join(' ')}\`: ${what}.`),
	...plan.next
]);
if (later.length > 0 && !values.files) process.exitCode = 1;
