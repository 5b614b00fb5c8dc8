/** What nginx answers, by the configuration that the build wrote: to every kind of address, and to odd requests. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { runnerImport } from 'vite';
import { scenes, slug } from '../support/content.mjs';
import { ask } from './ask.mjs';
import { hasBrotli, startNginx } from './nginx.mjs';
import { withNginx } from './skip.mjs';

const [scene, another] = scenes;

const asset = (/** @type {string} */ folder, /** @type {string} */ ending) => {
	const name = readdirSync(`build/_app/immutable/${folder}`).find((file) => file.endsWith(ending));
	assert.ok(name, `the build has no ${ending}`);
	return `/_app/immutable/${folder}/${name}`;
};

/** Who may frame the answer: this site, anybody, or (for files) nobody is told. @typedef {'self' | 'any' | 'file'} Framed */
/** @returns {{ path: string, status?: number, type: string, cache: string, framed: Framed }[]} */
const addresses = () => [
	...[
		'/',
		'/en/',
		'/zh-hk/',
		'/en/data/',
		'/zh-hk/data/oil-price-monthly/',
		'/en/embed/preview/',
		'/zh-hk/embed/preview/',
		'/en/index.html'
	].map(
		(path) =>
			/** @type {const} */ ({
				path,
				type: 'text/html',
				cache: 'public, max-age=60',
				framed: 'self'
			})
	),
	...[
		'/en/embed/',
		'/zh-hk/embed/',
		`/en/embed/${scene}/`,
		`/zh-hk/embed/${another}/?theme=dark`
	].map(
		(path) =>
			/** @type {const} */ ({ path, type: 'text/html', cache: 'public, max-age=60', framed: 'any' })
	),
	...[
		['/data/oil-price-monthly.csv', 'text/csv'],
		['/data/datapackage.json', 'application/json'],
		['/en/embed/oembed.json', 'application/json'],
		[`/zh-hk/embed/${scene}/oembed.json`, 'application/json'],
		['/robots.txt', 'text/plain'],
		['/licences.txt', 'text/plain'],
		[`/${slug}-en.html`, 'text/html'],
		[`/${slug}-zh-hk.html`, 'text/html']
	].map(
		([path = '', type = '']) =>
			/** @type {const} */ ({ path, type, cache: 'public, max-age=300', framed: 'file' })
	),
	...[
		['/service-worker.js', 'text/javascript'],
		['/_app/version.json', 'application/json']
	].map(
		([path = '', type = '']) =>
			/** @type {const} */ ({ path, type, cache: 'no-cache', framed: 'file' })
	),
	...[
		[asset('chunks', '.js'), 'text/javascript'],
		[asset('assets', '.css'), 'text/css'],
		[asset('fonts', '.woff2'), 'font/woff2']
	].map(
		([path = '', type = '']) =>
			/** @type {const} */ ({
				path,
				type,
				cache: 'public, max-age=31536000, immutable',
				framed: 'file'
			})
	),
	...[
		'/nothing/here',
		'/en/nothing/',
		'/en/embed/nothing/',
		'/_app/immutable/chunks/gone.js',
		'/data/nothing.csv',
		'/_headers',
		'/_nginx.conf',
		'/.nojekyll',
		'/en/index.html.br',
		'/en/index.html.gz'
	].map(
		(path) =>
			/** @type {const} */ ({
				path,
				status: 404,
				type: 'text/html',
				cache: 'no-cache',
				framed: 'any'
			})
	)
];

/**
 * What the build would write for a site.
 * @param {string} dir
 * @param {string} base
 * @returns {Promise<string>}
 */
async function configuration(dir, base) {
	const { module: site } = await runnerImport(resolve('src/lib/build/hosting/site.ts'));
	const { module: render } = await runnerImport(resolve('src/lib/build/hosting/nginx.ts'));
	return render.nginx(site.readSite(dir, base, {}));
}

withNginx('nginx', () => {
	/** @type {Awaited<ReturnType<typeof startNginx>>} */
	let server;
	before(async () => void (server = await startNginx()));
	after(() => server?.close());

	test('every kind of address has its headers', async () => {
		for (const { path, status = 200, type, cache, framed } of addresses()) {
			const { headers, ...answer } = await ask(server.url, path);
			assert.equal(answer.status, status, path);
			assert.equal(
				headers['content-type'],
				type === 'font/woff2' ? type : `${type}; charset=utf-8`,
				path
			);
			assert.equal(headers['cache-control'], cache, path);
			assert.equal(headers['x-content-type-options'], 'nosniff', path);
			assert.equal(headers['referrer-policy'], 'strict-origin-when-cross-origin', path);
			assert.equal(headers['access-control-allow-origin'], '*', path);
			assert.equal(headers['cross-origin-resource-policy'], 'cross-origin', path);
			assert.match(String(headers['permissions-policy']), /camera=\(\), .*microphone=\(\)/, path);
			assert.equal(headers.server, 'nginx', path);
			assert.equal(headers['x-frame-options'], undefined, path);
			assert.equal(headers['cross-origin-opener-policy'], undefined, path);
			const policy = String(headers['content-security-policy'] ?? '');
			assert.equal(/frame-ancestors 'self'$/.test(policy), framed === 'self', `${path}: ${policy}`);
			assert.equal(policy !== '', framed !== 'file', path);
		}
	});

	test('the story in one file is saved, not run here, where its own policy holds', async () => {
		for (const path of [`/${slug}-en.html`, `/${slug}-zh-hk.html`]) {
			const { headers, body } = await ask(server.url, path);
			assert.equal(headers['content-disposition'], 'attachment', path);
			assert.deepEqual(body, readFileSync(`build${path}`), path);
		}
		assert.equal((await ask(server.url, '/en/')).headers['content-disposition'], undefined);
	});

	test('a page runs nothing but this site’s files and the scripts named by their hash', async () => {
		for (const path of ['/', '/en/', `/en/embed/${scene}/`, '/en/embed/preview/', '/nothing']) {
			const policy = String((await ask(server.url, path)).headers['content-security-policy']);
			const rules = new Map(
				policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)])
			);
			assert.deepEqual(rules.get('default-src'), ["'none'"], path);
			for (const name of ['script-src', 'style-src-elem']) {
				const sources = (rules.get(name) ?? []).filter(
					(source) =>
						!source.startsWith("'sha256-") &&
						source !== "'self'" &&
						source !== 'https://story.example'
				);
				assert.deepEqual(sources, [], `${path} ${name}`);
			}
			assert.equal(
				(rules.get('script-src') ?? []).filter((source) => source.startsWith("'sha256-")).length,
				1,
				path
			);
			assert.deepEqual(rules.get('base-uri'), ["'none'"], path);
		}
	});

	test('what the reader has already is not sent again', async () => {
		for (const path of ['/en/', '/data/oil-price-monthly.csv', asset('chunks', '.js')])
			for (const encoding of ['identity', 'gzip', 'br']) {
				const accept = { 'accept-encoding': encoding };
				const { headers } = await ask(server.url, path, accept);
				assert.ok(headers.etag, path);
				const again = await ask(server.url, path, { ...accept, 'if-none-match': headers.etag });
				assert.deepEqual([again.status, again.body.length], [304, 0], path);
				assert.equal(
					again.headers['content-security-policy'],
					headers['content-security-policy'],
					path
				);
				const since = await ask(server.url, path, {
					...accept,
					'if-modified-since': String(headers['last-modified'])
				});
				assert.equal(since.status, 304, path);
				assert.equal(
					(await ask(server.url, path, { ...accept, 'if-none-match': '"other"' })).status,
					200,
					path
				);
			}
	});

	test('each reader gets the best compression that their browser accepts', async () => {
		for (const path of [
			'/en/',
			`/zh-hk/embed/${scene}/`,
			'/data/datapackage.json',
			'/data/oil-price-monthly.csv',
			'/en/embed/oembed.json',
			`/${slug}-zh-hk.html`,
			asset('chunks', '.js'),
			asset('assets', '.css')
		]) {
			const plain = await ask(server.url, path);
			const gzip = await ask(server.url, path, { 'accept-encoding': 'gzip' });
			const best = await ask(server.url, path, { 'accept-encoding': 'gzip, deflate, br, zstd' });
			assert.equal(plain.headers['content-encoding'], undefined, path);
			assert.equal(gzip.headers['content-encoding'], 'gzip', path);
			assert.equal(best.headers['content-encoding'], hasBrotli() ? 'br' : 'gzip', path);
			for (const { headers } of [plain, gzip, best])
				assert.equal(headers.vary, 'Accept-Encoding', path);
			assert.deepEqual(gunzipSync(gzip.body), plain.body, path);
			assert.deepEqual(
				hasBrotli() ? brotliDecompressSync(best.body) : gunzipSync(best.body),
				plain.body,
				path
			);
			assert.ok(best.body.length <= gzip.body.length, path);
		}
		const font = await ask(server.url, asset('fonts', '.woff2'), { 'accept-encoding': 'br, gzip' });
		assert.equal(font.headers['content-encoding'], undefined);
	});

	test('a folder’s address gets its slash and keeps its query', async () => {
		for (const [path = '', to] of [
			['/en', '/en/'],
			[`/en/embed/${scene}?theme=dark&x=1`, `/en/embed/${scene}/?theme=dark&x=1`],
			['/zh-hk/data?q=%E6%B2%B9', '/zh-hk/data/?q=%E6%B2%B9']
		]) {
			const { status, headers } = await ask(server.url, path);
			assert.deepEqual([status, headers.location], [301, to], path);
		}
	});

	test('nobody climbs out of the folder, or writes into it', async () => {
		for (const path of [
			'/../package.json',
			'/en/../../package.json',
			'/%2e%2e/package.json',
			'/..%2fpackage.json',
			'/en/%2e%2e/%2e%2e/package.json',
			'//../package.json',
			'/en/..\\..\\package.json',
			'/data/../../package.json',
			'/_app/immutable/../../../package.json'
		]) {
			const { status, body } = await ask(server.url, path);
			assert.ok(status === 400 || status === 404, `${path}: ${status}`);
			assert.ok(!body.includes('"devDependencies"'), path);
		}
		for (const method of ['POST', 'PUT', 'DELETE'])
			assert.ok((await ask(server.url, '/en/', {}, method)).status >= 400, method);
		assert.equal((await ask(server.url, '/en/', {}, 'HEAD')).status, 200);
	});

	test('a host named by a stranger is led nowhere', async () => {
		const { status, headers } = await ask(server.url, '//elsewhere.example/en');
		assert.ok(
			status === 404 || String(headers.location).startsWith('/'),
			`${status} ${headers.location}`
		);
		assert.ok(!/^\/\//.test(String(headers.location)), String(headers.location));
	});
});

withNginx('nginx under a sub-path', () => {
	const base = '/some.place/story';
	/** @type {Awaited<ReturnType<typeof startNginx>>} */
	let server;
	before(async () => {
		server = await startNginx({ base, conf: await configuration('build', base) });
	});
	after(() => server?.close());

	test('every kind of address is found there, with the same headers', async () => {
		for (const { path, status = 200, cache, framed } of addresses()) {
			const { headers, ...answer } = await ask(server.url, base + path);
			assert.equal(answer.status, status, path);
			assert.equal(headers['cache-control'], cache, path);
			assert.equal(
				/frame-ancestors 'self'$/.test(String(headers['content-security-policy'])),
				framed === 'self',
				path
			);
		}
	});

	test('addresses keep their sub-path and query, and nothing else of the server is touched', async () => {
		for (const [path, to] of [
			['', '/'],
			['?a=1', '/?a=1'],
			['/en', '/en/'],
			['/en/data?a=1&b=2', '/en/data/?a=1&b=2']
		]) {
			const { status, headers } = await ask(server.url, base + path);
			assert.deepEqual([status, headers.location], [301, base + to], path);
		}
		for (const path of [
			'/',
			'/somexplace/story/en/',
			'/some.place/story2/en/',
			'/some.place/storyx'
		]) {
			const { status, headers } = await ask(server.url, path);
			assert.equal(headers['content-security-policy'], undefined, path);
			assert.ok(status >= 400, path);
		}
		assert.ok((await ask(server.url, `${base}/../../../nginx.conf`)).status >= 400);
	});
});

withNginx('nginx with a small site', () => {
	const dir = mkdtempSync(join(tmpdir(), 'site-'));
	/** @type {Awaited<ReturnType<typeof startNginx>>} */
	let server;
	before(async () => {
		for (const file of [
			'404.html',
			'service-worker.js',
			'embed/v1.js',
			'en/index.html',
			'en/present/index.html',
			'en/present/notes/index.html',
			'en/embed/index.html'
		]) {
			mkdirSync(dirname(join(dir, file)), { recursive: true });
			writeFileSync(join(dir, file), file);
		}
		server = await startNginx({ dir, conf: await configuration(dir, '') });
	});
	after(async () => {
		await server?.close();
		rmSync(dir, { recursive: true });
	});

	test('the lecture shares its windows with nobody; readers’ frames may lead to the other pages', async () => {
		for (const path of ['/en/present/', '/en/present/notes/']) {
			const { headers } = await ask(server.url, path);
			assert.equal(headers['cross-origin-opener-policy'], 'same-origin', path);
			assert.match(String(headers['content-security-policy']), /frame-ancestors 'self'$/, path);
		}
		for (const path of ['/en/', '/en/embed/'])
			assert.equal(
				(await ask(server.url, path)).headers['cross-origin-opener-policy'],
				undefined,
				path
			);
	});

	test('the service worker is asked for anew each time, the loader after minutes', async () => {
		for (const [path = '', cache] of [
			['/service-worker.js', 'no-cache'],
			['/embed/v1.js', 'public, max-age=300']
		]) {
			const { status, headers } = await ask(server.url, path);
			assert.equal(status, 200, path);
			assert.equal(headers['cache-control'], cache, path);
			assert.equal(headers['content-type'], 'text/javascript; charset=utf-8', path);
			assert.equal(headers['cross-origin-resource-policy'], 'cross-origin', path);
			assert.equal(headers['access-control-allow-origin'], '*', path);
		}
	});
});
