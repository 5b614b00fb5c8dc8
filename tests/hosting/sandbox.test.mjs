/**
 * A sandboxed frame in Firefox and WebKit. It has no origin, and WebKit (2.50, and Safari of early 2026) then matches
 * the policy's `'self'` to nothing, so the embeddable pages' policy names the site's public origin. Chromium is tested
 * in browser.test.mjs.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { firefox } from '../engines/firefox.mjs';
import { freePort } from '../engines/processes.mjs';
import { webkit } from '../engines/webkit.mjs';
import { scenes } from '../support/content.mjs';
import { startNginx } from './nginx.mjs';
import { withNginx } from './skip.mjs';

const CHART_PAGE = `/en/embed/${scenes[0]}/`;

/**
 * The build as it would be with its public origin here.
 * @param {string} origin
 */
function buildFor(origin) {
	const dir = mkdtempSync(join(tmpdir(), 'site-'));
	cpSync('build', dir, { recursive: true, filter: (file) => !/\.html\.(br|gz)$/.test(file) });
	for (const name of [
		'_nginx.conf',
		...readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
			file.endsWith('.html')
		)
	]) {
		const file = join(dir, name);
		writeFileSync(
			file,
			readFileSync(file, 'utf8').replaceAll(
				process.env.PUBLIC_ORIGIN ?? 'https://story.example',
				origin
			)
		);
	}
	return dir;
}

for (const engine of [firefox, webkit])
	withNginx(
		`a sandboxed frame in ${engine.name}`,
		() => {
			/** @type {Awaited<ReturnType<typeof startNginx>>} */
			let site;
			/** @type {import('../engines/harness.mjs').Browser} */
			let browser;
			/** @type {import('node:http').Server} */
			let host;
			let dir = '';

			before(async () => {
				const port = await freePort();
				dir = buildFor(`http://127.0.0.1:${port}`);
				site = await startNginx({
					dir,
					port,
					conf: readFileSync(join(dir, '_nginx.conf'), 'utf8')
				});
				browser = await engine.launch();
				host = createServer((_, response) => {
					response.writeHead(200, { 'content-type': 'text/html' });
					response.end(
						`<!doctype html><title>Host</title><iframe title="Frame" width="640" height="600" src="${site.url}${CHART_PAGE}" sandbox="allow-scripts"></iframe>`
					);
				});
				await new Promise((done) => host.listen(0, '127.0.0.1', () => done(undefined)));
			});
			after(async () => {
				await browser?.close();
				host?.close();
				await site?.close();
				rmSync(dir, { recursive: true, force: true });
			});

			test('runs the page’s script, which fetches its picture’s own', async () => {
				const page = readFileSync(join(dir, CHART_PAGE, 'index.html'), 'utf8');
				const named = new Set(
					[...page.matchAll(/_app\/immutable\/[^"]+\.js/g)].map(([path]) => `/${path}`)
				);
				assert.ok(named.size > 0);
				const at = host.address();
				assert.ok(at !== null && typeof at === 'object');
				await browser.resize(700, 800);
				await browser.open(`http://localhost:${at.port}/`);
				const more = () => site.asked().filter((path) => path.endsWith('.js') && !named.has(path));
				const deadline = Date.now() + 20_000;
				while (more().length === 0 && Date.now() < deadline)
					await new Promise((done) => setTimeout(done, 50));
				assert.notEqual(more().length, 0, `it asked for ${site.asked().join(' ')}`);
			});
		},
		engine
	);
