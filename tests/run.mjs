/**
 * `npm test`: everything that says whether the project is sound, in one run, with one line of counts at the end.
 *
 *     npm test                               all but what is left to CI, which it names at its end
 *     npm test -- all                        that too
 *     npm test -- quick                      types, dead code, units, and one walk through the story in Chromium
 *     npm test -- unit src/lib/story         a part: check, unit, e2e, firefox, webkit, hosting or scripts, with options for its own tool
 *
 * Stages that don't need each other run side by side, in two lanes, since that is what two cores bear; those that look at
 * the built site wait for it.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium, findChromium } from '../scripts/support/browsers.mjs';
import { counted, ofNode, ofPlaywright, ofVitest } from './support/reports.mjs';
import { stage, tool, total } from './support/stages.mjs';

/** @typedef {import('./support/stages.mjs').Run} Run */
/** @typedef {'firefox' | 'webkit' | 'hosting' | 'scripts'} NodeTests   the stages whose tests run under Node itself */

const RESULTS = 'test-results';
/** What only CI and `all` run, and whoever asks for its stage by name: it takes minutes, for what few changes touch. */
const SLOW = {
	e2e: 'tests/e2e/slow',
	engines: 'tests/engines/slow',
	scripts: 'tests/scripts'
};
/** Where the quick run builds, so that the whole site of another run stays. */
const LIGHT = { LIGHT_BUILD: '1', BUILD_DIR: join(RESULTS, 'light') };
/** Whatever two lanes say at once is told apart. */
const beside = { beside: true };

// Canonical and share links need an address of the site; tests assert them under a made-up one.
process.env.PUBLIC_ORIGIN ??= 'https://story.example';
process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
mkdirSync(RESULTS, { recursive: true });

const [what = '', ...options] = process.argv.slice(2);
const began = performance.now();

/** @type {Record<string, () => Promise<unknown>>} */
const runs = {
	'': () => whole(false),
	all: () => whole(true),
	quick,
	check: () => stage('check', check),
	unit: () => stage('unit', unit),
	e2e: () => onSite('e2e', (run) => e2e(run, options)),
	firefox: () => onSite('firefox', (run) => nodeTests(run, 'firefox', true, options)),
	webkit: () => onSite('webkit', (run) => nodeTests(run, 'webkit', true, options)),
	hosting: () => onSite('hosting', (run) => nodeTests(run, 'hosting', true, options)),
	scripts: () => stage('scripts', (run) => nodeTests(run, 'scripts', true, options))
};
const chosen = runs[what];
if (!chosen) {
	console.error(
		`"${what}" is no part of the tests: choose ${Object.keys(runs).filter(Boolean).join(', ')}, or none.`
	);
	process.exit(2);
}
await chosen();
const { passed, failed, skipped } = total;
console.log(`\nIn ${Math.round((performance.now() - began) / 1000)} s.`);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;

/** @param {boolean} slow   also what is left to CI */
async function whole(slow) {
	await stage('sync', sync);
	const built = stage('build', build, beside);
	const sound = stage('check', check, beside).then(() => stage('unit', unit, beside));
	if (await built)
		await Promise.all([
			stage('e2e', (run) => e2e(run, slow ? [] : ['--project=chromium']), beside),
			sound.then(async () => {
				for (const name of /** @type {const} */ (['webkit', 'hosting', 'firefox']))
					await stage(name, (run) => nodeTests(run, name, slow), beside);
			})
		]);
	else console.log('\n── The site was not built: nothing to run e2e, engines and hosting on.');
	await sound;
	if (slow) await stage('scripts', (run) => nodeTests(run, 'scripts', slow));
	else
		for (const folder of Object.values(SLOW))
			console.log(
				`\nLeft to CI (npm test -- all): ${readdirSync(folder)
					.join(', ')
					.replaceAll(/\.(spec\.ts|test\.mjs)/g, '')} in ${folder}.`
			);
}

/** Types, dead code, units, and one walk on a site that has neither its compressed files nor its editions in one file. */
async function quick() {
	await stage('sync', sync);
	await findBrowser();
	const light = { env: { ...process.env, ...LIGHT }, ...beside };
	await Promise.all([
		stage('check', check, beside).then(() => stage('unit', unit, beside)),
		stage('build', build, light).then(
			(built) => built && stage('walk', (run) => e2e(run, ['walk.spec', '--grep', '@quick']), light)
		)
	]);
}

/** A stage that looks at the built site. @param {string} name @param {Parameters<typeof stage>[1]} work */
async function onSite(name, work) {
	if (await stage('build', build)) await stage(name, work);
}

/** @param {Run} run */
function sync(run) {
	return run(tool('@sveltejs/kit/svelte-kit.js', 'sync'));
}

/** @param {Run} run */
function build(run) {
	return run(tool('vite/bin/vite.js', 'build', '--logLevel', 'warn'));
}

/**
 * Types, format, lint, then the ways of imports and what nothing uses; a warning is an error. Each that passes counts
 * as one. @param {Run} run
 */
async function check(run) {
	const checks = {
		'types of the source and its components': tool(
			'svelte-check/bin/svelte-check',
			'--fail-on-warnings',
			'--tsgo',
			...options
		),
		'types of the tests and scripts': tool('@typescript/native/bin/tsc', '--noEmit', '-p', 'tests'),
		'types of the service worker': tool(
			'@typescript/native/bin/tsc',
			'--noEmit',
			'-p',
			'src/service-worker'
		),
		'format, by Prettier': tool(
			'prettier/bin/prettier.cjs',
			'--check',
			'--cache',
			'--log-level',
			'warn',
			'.'
		),
		// No rule asks for types, which other files decide: a file that has not changed need not be read again.
		'lint, by ESLint': tool(
			'eslint/bin/eslint.js',
			'--cache',
			'--cache-location',
			'node_modules/.cache/eslint/',
			'--max-warnings',
			'0',
			'.'
		),
		'which way imports run': tool(
			'dependency-cruiser/bin/dependency-cruise.mjs',
			'src',
			'--config',
			'tests/dependencies.cjs',
			'--output-type',
			'err-long'
		),
		'files, exports and packages that nothing uses': tool(
			'knip/bin/knip.js',
			'--config',
			'tests/knip.ts',
			'--treat-config-hints-as-errors'
		)
	};
	// Kept between runs, it goes on checking components that have been renamed or deleted.
	rmSync('.svelte-kit/.svelte-check', { recursive: true, force: true });
	if (what === 'check') await sync(run);
	const counts = { passed: 0, failed: 0, skipped: 0 };
	for (const [name, args] of Object.entries(checks)) {
		const sound = await run(args).then(
			() => true,
			() => false
		);
		console.log(`${sound ? '✓' : '✗'} ${name}`);
		counts[sound ? 'passed' : 'failed']++;
	}
	return counts;
}

/** @param {Run} run */
function unit(run) {
	const report = join(RESULTS, 'unit.json');
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	return counted(
		report,
		() => run(tool('vitest/vitest.mjs', 'run', ...reporters, ...(what === 'unit' ? options : []))),
		ofVitest
	);
}

/** Makes sure that there is a Chromium, and sets its path where it would not be found. */
async function findBrowser() {
	const path = await ensureChromium();
	if (!findChromium()) process.env.CHROMIUM = path;
}

/** @param {Run} run @param {string[]} args */
async function e2e(run, args) {
	await findBrowser();
	return counted(
		join(RESULTS, 'e2e.json'),
		() => run(tool('@playwright/test/cli.js', 'test', ...args)),
		ofPlaywright
	);
}

/**
 * Tests by Node's own runner.
 * @param {Run} run
 * @param {NodeTests} name
 * @param {boolean} slow   also what is left to CI
 * @param {string[]} args
 */
async function nodeTests(run, name, slow, args = []) {
	await findBrowser();
	const report = join(RESULTS, `${name}.tap`);
	const separate = name === 'hosting' || name === 'scripts';
	const folders = separate ? [`tests/${name}`] : ['tests/engines', ...(slow ? [SLOW.engines] : [])];
	const files = folders.flatMap((folder) =>
		readdirSync(folder)
			.filter((file) => file.endsWith('.test.mjs') && (separate || file.startsWith(name)))
			.map((file) => join(folder, file))
	);
	const reporters = ['spec', 'stdout', 'tap', report].map((value, i) =>
		i % 2 === 0 ? `--test-reporter=${value}` : `--test-reporter-destination=${value}`
	);
	return counted(report, () => run(['--test', ...reporters, ...args, ...files]), ofNode);
}
