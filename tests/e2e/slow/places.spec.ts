import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { serve } from '../../../scripts/support/server.mjs';
import { bring, listen, plainSteps, sceneOf, settled, stepsOf } from '../story.ts';

const [step] = plainSteps(1);
/** One of another scene. */
const [far] = plainSteps(-1);

/** A second build: under a sub-path, without a public address, and told where to report what is read. */
const base = '/some/story';
const counter = {
	url: '',
	reports: [] as { type: string | undefined; cookie: string | undefined; body: unknown }[]
};

test.describe('a second build', () => {
	test.describe.configure({ mode: 'default' });
	let folder: string;
	let build: string;
	let site: Awaited<ReturnType<typeof serve>>;
	const collector = createServer((request, response) => {
		let text = '';
		request.on('data', (part: Buffer) => (text += part.toString()));
		request.on('end', () => {
			counter.reports.push({
				type: request.headers['content-type'],
				cookie: request.headers.cookie,
				body: JSON.parse(text)
			});
			response.end();
		});
	});

	test.beforeAll(async () => {
		test.setTimeout(300_000);
		await new Promise<void>((ready) => collector.listen(0, '127.0.0.1', ready));
		const at = collector.address();
		if (at === null || typeof at === 'string') throw new Error('the collector has no port');
		counter.url = `http://127.0.0.1:${at.port}/count`;
		folder = await mkdtemp(join(tmpdir(), 'story-'));
		build = join(folder, 'build');
		const { PUBLIC_ORIGIN: _, ...env } = process.env;
		await promisify(execFile)(
			process.execPath,
			['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'],
			{
				env: {
					...env,
					LIGHT_BUILD: '1',
					BASE_PATH: base,
					PUBLIC_ANALYTICS_URL: counter.url,
					BUILD_DIR: build,
					KIT_DIR: 'node_modules/.cache/based'
				}
			}
		);
		site = await serve({ dir: build, base });
	});
	test.beforeEach(() => void (counter.reports.length = 0));
	test.afterAll(async () => {
		await site.close();
		collector.closeAllConnections();
		collector.close();
		await rm(folder, { recursive: true });
	});

	test('the story works the same, and makes no address up', async ({ page }) => {
		const heard = listen(page);
		const strangers: string[] = [];
		page.on('request', (request) => {
			if (
				!request.url().startsWith(site.url) &&
				!request.url().startsWith('data:') &&
				request.url() !== counter.url
			)
				strangers.push(request.url());
		});
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(`${site.url}en/`);
		await expect(page.locator('link[rel=canonical]')).toHaveCount(0);
		const ids = await stepsOf(page);
		await page.evaluate((id) => void (location.hash = id), ids.at(-1) ?? '');
		await settled(page, ids.at(-1) ?? '');
		await page.locator('a[data-language]').click();
		await expect(page).toHaveURL(`${site.url}zh-hk/#${ids.at(-1)}`);
		await settled(page, ids.at(-1) ?? '');
		await page.goto(`${site.url}en/s/${sceneOf(step)}/#${step}`);
		await expect(page).toHaveURL(`${site.url}en/#${step}`);
		await settled(page, step);
		expect([...heard, ...strangers]).toEqual([]);
		// What needs the site's own address is left out.
		for (const path of [
			'',
			'en/',
			`en/s/${sceneOf(step)}/`,
			'en/data/',
			`en/embed/${sceneOf(step)}/`
		]) {
			const html = await readFile(join(build, path, 'index.html'), 'utf8');
			expect(html, path).toContain('property="og:title"');
			expect(html, path).not.toMatch(/og:url|og:image|rel="canonical"|story\.example/);
		}
		expect(await readFile(join(build, 'robots.txt'), 'utf8')).not.toContain('Sitemap');
		await expect(access(join(build, 'sitemap.xml'))).rejects.toThrow();
		const {
			start_url: start,
			scope,
			icons
		} = JSON.parse(await readFile(join(build, 'en/manifest.webmanifest'), 'utf8')) as {
			start_url: string;
			scope: string;
			icons: { src: string }[];
		};
		expect([start, scope]).toEqual(['/some/story/en/', '/some/story/']);
		for (const { src } of icons) await access(join(build, src.replace('/some/story/', '')));
	});

	test('all of it is kept for reading offline', async ({ browser }) => {
		const reader = await browser.newContext({ serviceWorkers: 'allow', reducedMotion: 'reduce' });
		const page = await reader.newPage();
		const heard = listen(page);
		await page.goto(`${site.url}en/present/`);
		await expect(page.locator('[data-offline-scope="all"]')).not.toHaveAttribute('hidden', {
			timeout: 60_000
		});
		expect(
			await page.evaluate(() => navigator.serviceWorker.ready.then(({ scope }) => scope))
		).toBe(site.url);
		await reader.setOffline(true);
		for (const path of ['zh-hk/', 'en/present/']) {
			await page.goto(`${site.url}${path}#${step}`);
			await settled(page, step);
		}
		expect(heard).toEqual([]);
		await reader.close();
	});

	test('what is read is reported in batches, and nothing of who reads', async ({
		page,
		context
	}) => {
		const heard = listen(page);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(`${site.url}en/`);
		const ids = await stepsOf(page);
		const depth = (count: number): number => Number((count / ids.length).toFixed(3));
		for (const id of ids.slice(0, 3)) {
			await bring(page, id);
			await settled(page, id);
		}
		await page.goto(`${site.url}en/data/`);
		await expect
			.poll(() => counter.reports.map(({ body }) => body))
			.toEqual([{ v: 1, lang: 'en', first: true, steps: ids.slice(0, 3), depth: depth(3) }]);
		// Opened at a step; put away twice, told once.
		await page.goto(`${site.url}zh-hk/#${ids[5]}`);
		await settled(page, ids[5] ?? '');
		await page.evaluate(() => void dispatchEvent(new PageTransitionEvent('pagehide')));
		await page.goto('about:blank');
		const other = await context.newPage();
		await other.goto(`${site.url}en/`);
		await settled(other, ids[0] ?? '');
		await other.goto('about:blank');
		await expect
			.poll(() => counter.reports.slice(1).map(({ body }) => body))
			.toEqual([
				{ v: 1, lang: 'zh-Hant-HK', first: true, steps: [ids[5]], depth: depth(6) },
				{ v: 1, lang: 'en', first: true, steps: [], depth: 0 }
			]);
		expect(counter.reports.map(({ type, cookie }) => [type, cookie])).toEqual(
			counter.reports.map(() => ['text/plain;charset=UTF-8', undefined])
		);
		expect(heard).toEqual([]);
	});

	test('a count that is blocked costs nothing: the story moves as ever', async ({ page }) => {
		const script =
			/\bsrc="([^"]+)" data-aside/.exec(
				await readFile(join(build, 'en/index.html'), 'utf8')
			)?.[1] ?? '';
		expect(script).not.toBe('');
		await page.route(`**/${script.split('/').at(-1)}*`, (route) => route.abort());
		await page.goto(`${site.url}en/#${step}`);
		await settled(page, step);
		await expect(page.locator('html')).not.toHaveAttribute('data-no-scripts');
	});

	for (const [wish, value] of [
		['doNotTrack', '1'],
		['globalPrivacyControl', true]
	] as const)
		test(`a reader who asks for that is not counted (${wish})`, async ({ page }) => {
			await page.addInitScript(
				([name, says]) => void Object.defineProperty(navigator, name, { value: says }),
				[wish, value] as const
			);
			await page.goto(`${site.url}en/#${step}`);
			await settled(page, step);
			await page.goto('about:blank');
			// The next reader's report arrives after theirs would have.
			const next = await page.context().newPage();
			await next.goto(`${site.url}zh-hk/#${far}`);
			await settled(next, far);
			await next.goto('about:blank');
			await expect
				.poll(() => counter.reports.map(({ body }) => (body as { lang: string }).lang))
				.toEqual(['zh-Hant-HK']);
		});
});

test('nothing is measured where the build was told no address', async ({ page }) => {
	const beacons: string[] = [];
	page.on('request', (request) => request.resourceType() === 'ping' && beacons.push(request.url()));
	await page.goto(`/en/#${step}`);
	await settled(page, step);
	await expect(page.locator('meta[name=analytics], script[src*=measure]')).toHaveCount(0);
	await page.goto('/en/data/');
	expect(beacons).toEqual([]);
});
