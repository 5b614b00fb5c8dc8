/** How many tests a tool has run, from the report that it writes. */
import { readFileSync, rmSync } from 'node:fs';
import { NOTHING } from './stages.mjs';

/** @typedef {import('./stages.mjs').Counts} Counts */

/** @param {string} json   of Vitest's reporter */
export function ofVitest(json) {
	const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(json);
	return {
		passed: numPassedTests,
		failed: numFailedTests,
		skipped: numPendingTests + numTodoTests
	};
}

/** @param {string} json   of Playwright's reporter; a test that passes at the second try has failed */
export function ofPlaywright(json) {
	const { expected, unexpected, flaky, skipped } = JSON.parse(json).stats;
	return { passed: expected, failed: unexpected + flaky, skipped };
}

/** @param {string} tap   of Node's own reporter */
export function ofNode(tap) {
	const count = (/** @type {string} */ of) =>
		Number(new RegExp(`^# ${of} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
	return {
		passed: count('pass'),
		failed: count('fail') + count('cancelled'),
		skipped: count('skipped') + count('todo')
	};
}

/**
 * Run a tool that writes a report, and count from the report. A tool that fails without a failed test (it crashed, a
 * file didn't load) or that ran no test at all throws, so that it can't pass for success.
 *
 * @param {string} report
 * @param {() => Promise<void>} work
 * @param {(report: string) => Counts} read
 * @returns {Promise<Counts>}
 */
export async function counted(report, work, read) {
	rmSync(report, { force: true });
	/** @type {unknown} */
	let trouble;
	await work().catch((error) => (trouble = error));
	let counts = NOTHING;
	try {
		counts = read(readFileSync(report, 'utf8'));
	} catch (error) {
		trouble ??= error;
	}
	if (trouble && counts.failed === 0) throw trouble;
	if (counts.passed + counts.failed + counts.skipped === 0)
		throw new Error('Not one test was run.');
	return counts;
}
