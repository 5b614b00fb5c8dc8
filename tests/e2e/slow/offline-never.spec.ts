import type { Page } from '@playwright/test';
import type { Public } from '../../support/releases.ts';
import { listen } from '../../../scripts/support/server.mjs';
import { askedFor, atRest, expect, onlyCaches, ready, sign, test } from '../offline.ts';
import { first, scenes, settled } from '../story.ts';

test.slow();

const workers = (page: Page): Promise<number> =>
	page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length));

test('embeddable pages, opened by themselves, have no worker', async ({ page, site }) => {
	for (const path of ['en/embed/', `zh-hk/embed/${scenes[1]}/`, 'en/embed/preview/']) {
		await page.goto(site.url + path);
		await atRest(page);
		expect(await workers(page)).toBe(0);
	}
	expect(site.asked.filter((path) => path.includes('service-worker'))).toEqual([]);
});

/** A page with the story, the lecture and two embeddable pages in frames, without the loader. */
const frames = (site: string): string =>
	`<!doctype html><title>Host</title>${['en/', 'en/present/', 'zh-hk/embed/', `en/embed/${scenes[1]}/`].map((path) => `<iframe title="${path}" src="${site}${path}" width="290" height="600" allow="screen-wake-lock"></iframe>`).join('')}`;

/** Waits until the frames of a host’s page have done all that they do by themselves, and expects that none has asked for a worker. */
async function noneIn(page: Page, site: Public): Promise<void> {
	const [, ...inside] = page.frames();
	expect(inside).toHaveLength(4);
	for (const frame of inside)
		await expect(frame.locator('figure[data-settled]').first()).toBeAttached();
	// At rest it would fetch the code for it, and then the worker: two answers later both would have been asked for.
	for (const _ of ['code', 'worker'])
		for (const frame of inside)
			await frame.evaluate(() =>
				new Promise((done) => requestIdleCallback(done, { timeout: 1000 }))
					.then(() => fetch(location.href))
					.then(({ ok }) => ok)
			);
	expect(site.asked.filter((path) => path.includes('service-worker'))).toEqual([]);
}

test('a frame in a page of this very site has no worker, not even around the story itself', async ({
	page,
	site
}) => {
	await page.route('**/host/', (route) =>
		route.fulfill({ contentType: 'text/html', body: frames(site.url) })
	);
	await page.goto(`${site.url}host/`);
	await noneIn(page, site);
});

test('a frame in another site’s page has none either', async ({ page, site }) => {
	const host = await listen(
		(_, response) =>
			void response.writeHead(200, { 'content-type': 'text/html' }).end(frames(site.url))
	);
	await page.goto(host.url.replace('127.0.0.1', 'localhost'));
	await noneIn(page, site);
	await host.close();
});

/** What browsers do to service workers, each in its way; run before the page’s own scripts. */
const refusals: Record<string, () => void> = {
	'has none': () => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
	'hides them': () =>
		Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined }),
	'forbids them': () =>
		Object.defineProperty(Navigator.prototype, 'serviceWorker', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			}
		}),
	'refuses them': () => {
		ServiceWorkerContainer.prototype.register = () =>
			Promise.reject(new DOMException('denied', 'SecurityError'));
	},
	'breaks over them': () => {
		ServiceWorkerContainer.prototype.register = () => {
			throw new Error('broken');
		};
	},
	'saves data': () =>
		Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } })
};
for (const [browser, refuse] of Object.entries(refusals))
	test(`where the browser ${browser}, the story and the lecture are read online`, async ({
		page,
		site
	}) => {
		await page.addInitScript(refuse);
		for (const path of ['en/', 'zh-hk/present/']) {
			await page.goto(site.url + path);
			await settled(page, first);
			await atRest(page);
			await expect(sign(page)).toBeHidden();
		}
		expect(site.asked.filter((path) => path.includes('service-worker'))).toEqual([]);
	});

test('where the disk is full, nothing is kept, and nobody hears of it', async ({ page, site }) => {
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', {
		origin: new URL(site.url).origin,
		quotaSize: 50_000
	});
	await page.goto(`${site.url}en/`);
	await settled(page, first);
	await askedFor(site, '/zh-hk/', 1);
	await onlyCaches(page, []);
	await expect(sign(page, 'story')).toBeHidden();
});

test('where what is kept can’t be read any more, all comes from the network', async ({
	page,
	context,
	site,
	built
}) => {
	await page.goto(`${site.url}en/`);
	await ready(page, built);
	const [worker] = context.serviceWorkers();
	await worker?.evaluate(() => {
		const broken = (): Promise<never> => Promise.reject(new DOMException('broken', 'UnknownError'));
		for (const way of ['match', 'has', 'open', 'keys', 'delete'] as const)
			CacheStorage.prototype[way] = broken;
	});
	const before = site.asked.length;
	await page.goto(`${site.url}zh-hk/present/`);
	await settled(page, first);
	expect(site.asked.lastIndexOf('/zh-hk/present/')).toBeGreaterThanOrEqual(before);
	await atRest(page);
	await expect(sign(page)).toBeHidden();
});

test.describe('on a phone', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
	test('the story alone is kept, and its sign says so; who opens the lecture wants all', async ({
		page,
		context,
		site,
		built
	}) => {
		await page.goto(`${site.url}zh-hk/`);
		await expect(sign(page, 'story')).toBeVisible({ timeout: 60_000 });
		await expect(sign(page, 'story')).toHaveText(`故事已可離線閱讀·版本${built.version}`);
		await atRest(page);
		await onlyCaches(page, [`${built.version}:story`]);
		expect(
			site.asked.filter((path) => path.includes('/data/') || path.includes('/present/'))
		).toEqual([]);
		await page.goto(`${site.url}en/present/`);
		await ready(page, built);
		await context.setOffline(true);
		await page.goto(`${site.url}zh-hk/data/`);
		await page.goto(`${site.url}zh-hk/`);
		await expect(sign(page)).toBeVisible();
	});
});
