import { execFile } from 'node:child_process';
import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { serve } from '../support/server.mjs';
import { listen, settled, stepsOf } from './story.ts';

test('under a sub-path, without a public address, the story works the same, with the network off too', async ({ page, browser }) => {
	// It builds the site once more, with all of it compressed: a busy machine takes minutes.
	test.setTimeout(300_000);
	const folder = await mkdtemp(join(tmpdir(), 'inexhaustible-'));
	const build = join(folder, 'build');
	const { PUBLIC_ORIGIN: _, ...env } = process.env;
	await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], { env: { ...env, BASE_PATH: '/some/story', BUILD_DIR: build, KIT_DIR: 'node_modules/.cache/based' } });
	const site = await serve({ dir: build, base: '/some/story' });
	try {
		const heard = listen(page);
		const strangers: string[] = [];
		page.on('request', (request) => {
			if (!request.url().startsWith(site.url) && !request.url().startsWith('data:')) strangers.push(request.url());
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
		await page.goto(`${site.url}en/s/oil/#oil/truth`);
		await expect(page).toHaveURL(`${site.url}en/#oil/truth`);
		await settled(page, 'oil/truth');
		expect([...heard, ...strangers]).toEqual([]);
		// No address is made up: what needs the site's own is left out.
		for (const path of ['', 'en/', 'en/s/oil/', 'en/data/', 'en/embed/oil/']) {
			const html = await readFile(join(build, path, 'index.html'), 'utf8');
			expect(html, path).toContain('property="og:title"');
			expect(html, path).not.toMatch(/og:url|og:image|rel="canonical"|story\.example/);
		}
		expect(await readFile(join(build, 'robots.txt'), 'utf8')).not.toContain('Sitemap');
		await expect(access(join(build, 'sitemap.xml'))).rejects.toThrow();
		const { start_url: start, scope, icons } = JSON.parse(await readFile(join(build, 'en/manifest.webmanifest'), 'utf8')) as { start_url: string; scope: string; icons: { src: string }[] };
		expect([start, scope]).toEqual(['/some/story/en/', '/some/story/']);
		for (const { src } of icons) await access(join(build, src.replace('/some/story/', '')));

		const reader = await browser.newContext({ serviceWorkers: 'allow', reducedMotion: 'reduce' });
		const offline = await reader.newPage();
		const complaints = listen(offline);
		await offline.goto(`${site.url}en/present/`);
		await expect(offline.locator('[data-kept="all"]')).not.toHaveAttribute('hidden', { timeout: 60_000 });
		expect(await offline.evaluate(() => navigator.serviceWorker.ready.then(({ scope: whole }) => whole))).toBe(site.url);
		await reader.setOffline(true);
		for (const path of ['zh-hk/', 'en/present/']) {
			await offline.goto(`${site.url}${path}#${ids.at(-1)}`);
			await settled(offline, ids.at(-1) ?? '');
		}
		expect(complaints).toEqual([]);
		await reader.close();
	} finally {
		await site.close();
		await rm(folder, { recursive: true });
	}
});

test('a scene whose code is lost on the way keeps its served picture and words', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/en/');
	const ids = await stepsOf(page);
	await settled(page, ids[0] ?? '');
	await page.waitForLoadState('networkidle');
	await page.route('**/*.js', (route) => route.abort());
	const last = ids.at(-1) ?? '';
	await page.evaluate((id) => void (location.hash = id), last);
	await expect(page.locator('html')).toHaveAttribute('data-step', last);
	const section = page.locator(`section#${last.split('/')[0]}`);
	await expect(section).toHaveAttribute('data-still', '');
	await expect(section.locator('figure .picture svg:visible')).toBeVisible();
	expect(errors).toEqual([]);
});
