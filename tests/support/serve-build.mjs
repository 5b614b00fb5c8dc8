/**
 * The server of the end-to-end tests, started by `playwright.config.ts`: the built site on one fixed port. A taken port
 * is an error, since the tests would otherwise look at somebody else's page. A site that was built of other sources or
 * settings than are here now is built anew, so that `npx playwright test` alone tests what one sees.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../scripts/support/server.mjs';
import { versionOf } from '../../src/lib/build/version.js';

const dir = process.env.BUILD_DIR ?? 'build';

/** The version of the site that is there, if one is. */
function built() {
	try {
		return JSON.parse(readFileSync(join(dir, '_app/version.json'), 'utf8')).version;
	} catch {
		return null;
	}
}

if (built() !== versionOf()) {
	console.log(`${dir}/ is not of these sources: building it.`);
	const { status } = spawnSync(
		process.execPath,
		['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
		{ stdio: 'inherit' }
	);
	if (status !== 0) process.exit(status ?? 1);
}
const { url } = await serve({
	dir,
	port: Number(process.env.PORT),
	base: process.env.BASE_PATH ?? ''
});
console.log(`Serving ${dir}/ at ${url}`);
