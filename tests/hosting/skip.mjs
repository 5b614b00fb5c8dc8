import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findNginx } from './nginx.mjs';

/**
 * Register tests that need nginx: skipped where it isn't installed, failed where REQUIRE_ENGINES says that nothing may be.
 * @param {string} name
 * @param {() => void} tests
 * @param {import('../engines/harness.mjs').Engine} [engine]   that they need too
 */
export function withNginx(name, tests, engine) {
	const missing = [
		...(findNginx() ? [] : ['nginx']),
		...(engine && !engine.installed() ? [engine.name] : [])
	];
	if (missing.length === 0) return void describe(name, { timeout: 300_000 }, tests);
	const reason = `${missing.join(' and ')} not installed`;
	if (process.env.REQUIRE_ENGINES) test(name, () => assert.fail(reason));
	else test(name, { skip: reason }, () => {});
}
