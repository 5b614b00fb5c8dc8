/**
 * The whole site in Chromium under nginx and its policy, as a reader, an editor and a host page meet it: nothing that it
 * does is against its own rules, and what strangers try is.
 */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, afterEach, before, test } from 'node:test';
import { chromium, expect } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/support/browsers.mjs';
import { asks } from '../asks.mjs';
import { plainSteps, sceneOf, scenes, steps, slug, title } from '../support/content.mjs';
import { startNginx } from './nginx.mjs';
import { withNginx } from './skip.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const [step] = plainSteps(1);

withNginx('the site under its policy', () => {
	/** @type {Awaited<ReturnType<typeof startNginx>>} */
	let site;
	/** @type {import('@playwright/test').Browser} */
	let browser;
	/** @type {import('@playwright/test').BrowserContext} */
	let context;
	/** @type {Page} */
	let page;
	/** What browser and pages complained of, in every page and frame. @type {string[]} */
	let heard = [];
	/** Another site, by another name of this machine. @type {import('node:http').Server} */
	let host;
	let hostUrl = '';

	before(async () => {
		site = await startNginx();
		browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
		host = createServer((request, response) => {
			const asked = new URL(request.url ?? '/', 'http://host').searchParams;
			const sandbox = asked.get('sandbox');
			response.writeHead(200, {
				'content-type': 'text/html',
				...(asked.has('isolated') ? { 'cross-origin-embedder-policy': 'require-corp' } : {})
			});
			response.end(
				`<!doctype html><title>Host</title>${asked.has('src') ? `<iframe title="Frame" width="640" height="600" src="${site.url}${asked.get('src')}"${sandbox ? ` sandbox="${sandbox}"` : ''}></iframe>` : ''}`
			);
		});
		await new Promise((done) => host.listen(0, '127.0.0.1', () => done(undefined)));
		const at = host.address();
		assert.ok(at !== null && typeof at === 'object');
		hostUrl = `http://localhost:${at.port}/`;
		context = await browser.newContext({
			viewport: { width: 390, height: 844 },
			reducedMotion: 'reduce'
		});
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await context.exposeBinding(
			'reportViolation',
			(_, violation) => void heard.push(`refused: ${violation}`)
		);
		await context.addInitScript(() =>
			document.addEventListener(
				'securitypolicyviolation',
				({ violatedDirective, blockedURI, documentURI }) => {
					/** @type {{ reportViolation?: (text: string) => void }} */ (
						/** @type {unknown} */ (window)
					).reportViolation?.(`${violatedDirective} ${blockedURI} in ${documentURI}`);
				}
			)
		);
		context.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
		context.on('weberror', (error) => heard.push(String(error.error())));
		page = await context.newPage();
	});
	after(async () => {
		await browser?.close();
		host?.close();
		await site?.close();
	});
	afterEach(() => {
		const found = heard;
		heard = [];
		assert.deepEqual(found, []);
	});

	const settled = async (/** @type {string} */ id) => {
		await expect(page.locator('html')).toHaveAttribute('data-step', id);
		await expect(page.locator(`section#${sceneOf(id)} figure`)).toHaveAttribute('data-settled', id);
	};
	const go = async (/** @type {string} */ id) => {
		await page.evaluate((hash) => void (location.hash = hash), id);
		await settled(id);
	};
	/** Opens the host's page with a frame in it, and returns the frame. @param {Record<string, string>} asked */
	const framed = async (asked) => {
		await page.goto(`${hostUrl}?${new URLSearchParams(asked)}`);
		const [, frame] = page.frames();
		assert.ok(frame, 'the host page has no frame');
		return frame;
	};

	for (const folder of ['zh-hk', 'en'])
		test(`the story: every step, the reader's hand, settings, tables (${folder})`, async () => {
			await page.goto(`${site.url}/${folder}/`);
			const ids = await page
				.locator('[data-step]:not(html)')
				.evaluateAll((all) => all.map(({ id }) => id));
			assert.deepEqual(ids, steps);
			for (const id of ids) await go(id);
			await go(asks.guess);
			await page
				.locator(`section#${sceneOf(asks.guess)} .presets button`)
				.first()
				.click();
			await expect(
				page.locator(`section#${sceneOf(asks.guess)} figure .picture:visible [data-mark="you"]`)
			).toBeVisible();
			await go(asks.window);
			const years = page.locator(`section#${sceneOf(asks.window)} input[type=range]`).first();
			await years.focus();
			await page.keyboard.press('ArrowRight');
			await expect(page).toHaveURL(/[?&]start=/);
			await page.evaluate((name) => localStorage.setItem(`${name}:theme`, 'dark'), slug);
			await page.reload();
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
			assert.equal(
				await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
				'rgb(20, 22, 26)'
			);
			assert.equal(
				await page.evaluate(() =>
					document.fonts.ready.then((fonts) => [...fonts].some(({ status }) => status === 'loaded'))
				),
				true
			);
			await page.evaluate(() => localStorage.clear());
			const [table] = await Promise.all([
				page.waitForEvent('download'),
				page
					.locator(`section#${sceneOf(step)} a[download]`)
					.first()
					.evaluate((link) => link instanceof HTMLElement && link.click())
			]);
			assert.match(table.suggestedFilename(), /\.csv$/);
		});

	test('the tables and their pages, sorted', async () => {
		for (const path of ['/', '/en/data/', '/zh-hk/data/', '/en/data/oil-price-monthly/'])
			await page.goto(site.url + path);
		const button = page.locator('th button').first();
		await button.click();
		await expect(page.locator('th[aria-sort]')).toHaveCount(1);
	});

	test('every embeddable page, opened by itself', async () => {
		for (const scene of scenes)
			for (const folder of ['zh-hk', 'en']) {
				await page.goto(`${site.url}/${folder}/embed/${scene}/`);
				await expect(page.locator('.picture svg:visible')).toHaveCount(1);
			}
		await page.goto(`${site.url}/en/embed/`);
		await expect(page.locator('html')).toHaveAttribute('data-step', /./);
	});

	test('the editors’ page frames the embeddable pages', async () => {
		await page.goto(`${site.url}/en/embed/preview/`);
		await page.locator('select').selectOption(step);
		await page.locator('input[name="look"][value="dark"]').check();
		await expect(page.frameLocator('iframe[data-preview]').locator('figure')).toHaveAttribute(
			'data-settled',
			step
		);
		await page.locator('[data-copy]').click();
		await expect(page.locator('form [role="status"]')).not.toBeEmpty();
	});

	test('a reader who is lost finds the way, however deep', async () => {
		const answer = await page.goto(`${site.url}/en/nothing/at/all`);
		assert.equal(answer?.status(), 404);
		// The browser's own word for an answer of 404, the one complaint that is right.
		heard = heard.filter(
			(line) =>
				!/^error: Failed to load resource: the server responded with a status of 404/.test(line)
		);
		await page.evaluate(() => document.fonts.ready);
		await page.getByRole('link').last().click();
		await expect(page).toHaveURL(`${site.url}/en/`);
	});

	for (const sandbox of ['', 'allow-scripts'])
		test(`an embeddable page works in another site’s frame${sandbox ? ', sandboxed' : ''}`, async () => {
			for (const src of [
				`/en/embed/${sceneOf(asks.guess)}/#${asks.guess}`,
				`/zh-hk/embed/${sceneOf(step)}/`
			]) {
				const frame = await framed({ src, ...(sandbox ? { sandbox } : {}) });
				// The served picture is marked until the script has drawn its own.
				await expect(frame.locator('figure .picture:visible:not([data-prerendered])')).toHaveCount(
					1
				);
			}
			const story = await framed({ src: '/en/embed/', ...(sandbox ? { sandbox } : {}) });
			await expect(story.locator('html')).toHaveAttribute('data-step', /./);
		});

	test('links out of a frame open beside it, even where the new window inherits the sandbox', async () => {
		for (const sandbox of [
			'allow-scripts allow-popups',
			'allow-scripts allow-popups allow-popups-to-escape-sandbox'
		]) {
			const frame = await framed({ src: `/en/embed/${sceneOf(step)}/`, sandbox });
			const [story] = await Promise.all([
				context.waitForEvent('page'),
				frame.locator('.full a').click()
			]);
			await expect(story).toHaveTitle(title);
			await expect(story.locator(`section#${sceneOf(step)}`)).toBeAttached();
			await story.close();
			await frame.locator('summary').first().click();
			await frame.locator('.data summary').first().click();
			const [table] = await Promise.all([
				context.waitForEvent('page'),
				frame.locator('.whole a').first().click()
			]);
			await expect(table.locator('table')).toBeVisible();
			await table.close();
		}
	});

	test('every other page refuses a stranger’s frame', async () => {
		for (const src of ['/', '/en/', '/zh-hk/', '/en/data/', '/en/embed/preview/']) {
			const frame = await framed({ src });
			await expect
				.poll(() =>
					frame.evaluate(() => document.documentElement.outerHTML.length).then(() => frame.url())
				)
				.toMatch(/^chrome-error:/);
			assert.equal(
				heard.filter((line) => /frame-ancestors/.test(line)).length,
				1,
				`${src}: ${heard}`
			);
			heard = [];
		}
	});

	test('tables, oEmbed documents and scripts are anybody’s to fetch, isolated pages’ too', async () => {
		for (const isolated of [false, true]) {
			await page.goto(isolated ? `${hostUrl}?isolated=1` : hostUrl);
			const script = new URL(
				await page.request
					.get(`${site.url}/en/`)
					.then(
						async (answer) => /src="\.\.\/(_app\/[^"]+\.js)"/.exec(await answer.text())?.[1] ?? ''
					),
				`${site.url}/`
			).href;
			for (const url of [
				`${site.url}/data/oil-price-monthly.csv`,
				`${site.url}/en/embed/oembed.json`,
				script
			])
				assert.equal(
					await page.evaluate((from) => fetch(from).then(({ status }) => status), url),
					200,
					url
				);
			// Without CORS, as a plain <script src> asks for the loader.
			assert.equal(
				await page.evaluate(
					(from) =>
						new Promise((done) => {
							const node = Object.assign(document.createElement('script'), {
								src: from,
								onload: () => done('loaded'),
								onerror: () => done('refused')
							});
							document.head.append(node);
						}),
					script
				),
				'loaded'
			);
		}
		// A module is no plain script: that it was let through to be read, and found wanting, is what is asked here.
		heard = heard.filter(
			(line) => !/Cannot use import statement|Unexpected token 'export'/.test(line)
		);
	});

	test('a script, a style or a picture that somebody slips in does nothing; a block of data, such as JSON-LD, is let be', async () => {
		await page.goto(`${site.url}/en/`);
		await page.evaluate(() => {
			const slip = (/** @type {string} */ name, /** @type {Record<string, string>} */ properties) =>
				document.body.append(Object.assign(document.createElement(name), properties));
			slip('script', { textContent: 'window.slipped = true' });
			slip('script', { src: 'https://elsewhere.example/x.js' });
			slip('style', { textContent: 'body { color: red }' });
			slip('img', { src: 'https://elsewhere.example/x.png' });
			slip('script', {
				textContent: '{"@context":"https://schema.org"}',
				type: 'application/ld+json'
			});
			document.body.setAttribute('onclick', 'window.slipped = true');
			document.body.click();
		});
		// Twice each: once by the page's own policy, for hosts that send no headers, and once by the header's.
		const refused = [
			'img-src',
			'script-src-attr',
			'script-src-elem',
			'script-src-elem',
			'style-src-elem'
		];
		await expect
			.poll(() =>
				heard
					.filter((line) => line.startsWith('refused: '))
					.map((line) => line.split(' ')[1])
					.sort()
			)
			.toEqual([...refused, ...refused].sort());
		assert.equal(await page.evaluate(() => 'slipped' in window), false);
		heard = [];
	});
});
