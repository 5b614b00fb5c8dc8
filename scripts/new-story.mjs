/**
 * `npm run new:story ../other`: another story with the same machinery, in a folder of its own. It has two small scenes, one
 * table of made-up figures, and its words in the same languages, and is sound at once: it builds and passes its own tests.
 *
 * Everything is checked before anything is written. `scripts/new/story` holds what is the new story's own.
 */
import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ask } from './new/run.mjs';
import { planStory } from './new/story-plan.mjs';
import { writeAll } from './new/write-all.mjs';

/** Where the reader of this script stands: npm itself changes to the project's folder. */
const from = process.env.INIT_CWD ?? process.cwd();
process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

const { positionals } = ask(() => parseArgs({ allowPositionals: true }));
const [target = '', ...rest] = positionals;
const plan = ask(() => {
	if (!target || rest.length > 0)
		throw new Error(
			'write one folder, which is empty or not there yet: npm run new:story ../other'
		);
	return planStory(resolve(from, target));
});
for (const path of plan.copied) {
	const copy = join(plan.folder, path);
	mkdirSync(dirname(copy), { recursive: true });
	cpSync(path, copy);
}
writeAll(plan.written);

console.log(`A new story stands in ${plan.folder}. Next:

    cd ${relative(from, plan.folder) || '.'}
    npm ci
    npm run dev

1. Set name, contact and dates in src/content/about.ts: the build warns while the contact is the placeholder.
2. Replace the words in src/content, the table in src/data and the scenes in src/scenes; README.md says where is what.
3. \`npm run pictures\` makes the share pictures; commit them.`);
