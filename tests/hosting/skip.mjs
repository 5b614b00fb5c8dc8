import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findNginx } from './nginx.mjs';

/**
 * Register tests that need nginx: skipped where it isn't installed, failed where REQUIRE_ENGINES says that nothing may be.
 * @param {string} name
 * @param {() => void} tests
 */
export function withNginx(name, tests) {
	if (findNginx()) return void describe(name, { timeout: 300_000 }, tests);
	const reason = 'nginx is not installed';
	if (process.env.REQUIRE_ENGINES) test(name, () => assert.fail(reason));
	else test(name, { skip: reason }, () => {});
}
