/**
 * `npm test`: everything that says whether the project is sound, in one run, with one line of counts at the end.
 *
 *     npm test                               all of it
 *     npm test -- unit src/scenes/oil        a part: check, unit, e2e, engines or hosting, with options for its own tool
 *
 * Parts that look at the built site build it first.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from '../scripts/support/browsers.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const PARTS = /** @type {const} */ (['check', 'unit', 'e2e', 'engines', 'hosting']);
const RESULTS = 'test-results';
const NOTHING = Object.freeze({ passed: 0, failed: 0, skipped: 0 });

// Canonical and share links need an address of the site; tests assert them under a made-up one.
process.env.PUBLIC_ORIGIN ??= 'https://story.example';
process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
mkdirSync(RESULTS, { recursive: true });

const [part, ...options] = process.argv.slice(2);
if (part !== undefined && !PARTS.some((name) => name === part)) {
	console.error(`"${part}" is no part of the tests: choose ${PARTS.join(', ')}, or none for all.`);
	process.exit(2);
}
/** @param {(typeof PARTS)[number]} name */
const wanted = (name) => part === undefined || part === name;

const total = { ...NOTHING };
if (wanted('check')) await stage('check', check);
if (wanted('unit')) await stage('unit', unit);
if (wanted('e2e') || wanted('engines') || wanted('hosting')) {
	const built = await stage('build', () => tool('vite/bin/vite.js', 'build'));
	if (!built) console.log('\n── The site was not built: nothing to run e2e, engines and hosting on.');
	if (built && wanted('e2e')) await stage('e2e', e2e);
	if (built && wanted('engines')) await stage('engines', () => nodeTests('engines'));
	if (built && wanted('hosting')) await stage('hosting', hosting);
}

const { passed, failed, skipped } = total;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;

/** Types of the components and the source, then of the tests' own scripts and of the service worker, then what nothing uses; a warning is an error. */
async function check() {
	await tool('@sveltejs/kit/svelte-kit.js', 'sync');
	await tool('svelte-check/bin/svelte-check', '--fail-on-warnings', ...options);
	await tool('typescript/bin/tsc', '--noEmit', '-p', 'tests');
	await tool('typescript/bin/tsc', '--noEmit', '-p', 'src/service-worker');
	await tool('knip/bin/knip.js', '--config', 'tests/knip.ts', '--treat-config-hints-as-errors');
}

function unit() {
	const report = join(RESULTS, 'unit.json');
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	return counted(report, () => tool('vitest/vitest.mjs', 'run', ...reporters, ...options), (text) => {
		const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(text);
		return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
	});
}

async function e2e() {
	process.env.CHROMIUM = await ensureChromium();
	return counted(join(RESULTS, 'e2e.json'), () => tool('@playwright/test/cli.js', 'test', ...options), (text) => {
		const { expected, unexpected, flaky, skipped } = JSON.parse(text).stats;
		return { passed: expected, failed: unexpected + flaky, skipped };
	});
}

async function hosting() {
	process.env.CHROMIUM = await ensureChromium();
	return nodeTests('hosting');
}

/**
 * The tests of a folder, by Node's own runner.
 * @param {'engines' | 'hosting'} name
 */
function nodeTests(name) {
	const report = join(RESULTS, `${name}.tap`);
	const folder = join('tests', name);
	const files = readdirSync(folder).filter((file) => file.endsWith('.test.mjs'));
	const reporters = ['spec', 'stdout', 'tap', report].map((value, i) =>
		i % 2 === 0 ? `--test-reporter=${value}` : `--test-reporter-destination=${value}`
	);
	const args = ['--test', ...reporters, ...options, ...files.map((file) => join(folder, file))];
	return counted(report, () => run(args), (tap) => {
		const count = (/** @type {string} */ of) => Number(new RegExp(`^# ${of} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
		return {
			passed: count('pass'),
			failed: count('fail') + count('cancelled'),
			skipped: count('skipped') + count('todo')
		};
	});
}

/**
 * Run a tool that writes a report, and count from the report. A tool that fails without a failed test (it crashed, a
 * file didn't load) or that ran no test at all throws, so that it can't pass for success.
 *
 * @param {string} report
 * @param {() => Promise<unknown>} work
 * @param {(report: string) => Counts} read
 * @returns {Promise<Counts>}
 */
async function counted(report, work, read) {
	rmSync(report, { force: true });
	/** @type {unknown} */
	let trouble;
	await work().catch((error) => (trouble = error));
	/** @type {Counts} */
	let counts = NOTHING;
	try {
		counts = read(readFileSync(report, 'utf8'));
	} catch (error) {
		trouble ??= error;
	}
	add(counts);
	if (trouble && counts.failed === 0) throw trouble;
	if (counts.passed + counts.failed + counts.skipped === 0) throw new Error('Not one test was run.');
	return counts;
}

/**
 * One stage with its duration. A crash counts as one failed test and doesn't keep the other stages from running.
 * @param {string} name
 * @param {() => Promise<unknown>} work
 * @returns {Promise<boolean>} whether it ran to its end
 */
async function stage(name, work) {
	console.log(`\n── ${name}`);
	const start = performance.now();
	let done = true;
	try {
		await work();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		add({ ...NOTHING, failed: 1 });
		done = false;
	}
	console.log(`── ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
	return done;
}

/** @param {Counts} counts */
function add(counts) {
	total.passed += counts.passed;
	total.failed += counts.failed;
	total.skipped += counts.skipped;
}

/**
 * A program of an installed package, by its file: the same on every system, and nothing between it and its signals.
 * @param {string} file
 * @param {string[]} args
 */
function tool(file, ...args) {
	return run([join('node_modules', file), ...args]);
}

/**
 * Run Node to the end, and pass on a signal that would end us, so that browsers and servers end too.
 * @param {string[]} args
 * @returns {Promise<void>}
 */
function run(args) {
	return new Promise((done, failed) => {
		const child = spawn(process.execPath, args, { stdio: 'inherit' });
		const signals = /** @type {const} */ (['SIGINT', 'SIGTERM']);
		const passOn = (/** @type {NodeJS.Signals} */ signal) => {
			child.once('exit', () => process.exit(1));
			child.kill(signal);
		};
		for (const signal of signals) process.once(signal, passOn);
		child.once('error', failed);
		child.once('exit', (code, signal) => {
			for (const name of signals) process.removeListener(name, passOn);
			if (code === 0) done();
			else failed(new Error(`${args[0]} ended with ${signal ?? `exit code ${code}`}.`));
		});
	});
}
