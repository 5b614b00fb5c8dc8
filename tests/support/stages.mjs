/** The stages of a test run: each with its own output, duration and counts, one after the other or side by side. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {(args: string[]) => Promise<void>} Run   runs Node to its end; rejects when it fails */
/**
 * @typedef {{ env?: NodeJS.ProcessEnv, beside?: boolean }} Options   `beside`: other stages speak at the same time, so
 *   each line says whose it is
 */

/** No tests at all. @type {Readonly<Counts>} */
export const NOTHING = Object.freeze({ passed: 0, failed: 0, skipped: 0 });

/** What all stages have counted so far. @type {Counts} */
export const total = { ...NOTHING };

/**
 * Programs that are running: a signal that would end us interrupts them first, so that they end their browsers and
 * servers. @type {Set<import('node:child_process').ChildProcess>}
 */
const running = new Set();
/** Whether we were told to end: nothing more is begun. */
let ending = false;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
	process.once(signal, () => {
		ending = true;
		process.exitCode = 1;
		for (const child of running) {
			child.once('exit', () => running.size === 0 && process.exit());
			child.kill('SIGINT');
		}
		if (running.size === 0) process.exit();
	});

/**
 * One stage. A crash counts as one failed test and doesn't keep the other stages from running.
 *
 * @param {string} name
 * @param {(run: Run) => Promise<Counts | void>} work
 * @param {Options} [options]
 * @returns {Promise<boolean>} whether it ran to its end
 */
export async function stage(name, work, { env = process.env, beside = false } = {}) {
	console.log(`\n── ${name}`);
	const start = performance.now();
	/** @type {Counts} */
	let counts;
	let done = true;
	try {
		counts = (await work((args) => runNode(args, env, beside ? name : null))) ?? NOTHING;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		counts = { ...NOTHING, failed: 1 };
		done = false;
	}
	for (const key of /** @type {const} */ (['passed', 'failed', 'skipped']))
		total[key] += counts[key];
	const counted = counts === NOTHING ? '' : `, ${counts.passed} passed, ${counts.failed} failed`;
	console.log(`── ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s${counted}`);
	return done;
}

/**
 * The arguments that run a program of an installed package, by its file: the same on every system, and nothing between it
 * and its signals.
 * @param {string} file
 * @param {string[]} args
 */
export const tool = (file, ...args) => [join('node_modules', file), ...args];

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {string | null} name   what its lines begin with, or nothing where it has the terminal to itself
 * @returns {Promise<void>}
 */
function runNode(args, env, name) {
	return new Promise((done, failed) => {
		// Never settled: we are gone as soon as what runs is.
		if (ending) return;
		const child = spawn(
			process.execPath,
			args,
			name === null
				? { env, stdio: 'inherit' }
				: { env: { ...env, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] }
		);
		running.add(child);
		for (const stream of [child.stdout, child.stderr])
			if (stream) createInterface(stream).on('line', (line) => console.log(`${name} │ ${line}`));
		child.once('error', failed);
		child.once('close', (code, signal) => {
			running.delete(child);
			if (code === 0) done();
			else failed(new Error(`${args[0]} ended with ${signal ?? `exit code ${code}`}.`));
		});
	});
}
