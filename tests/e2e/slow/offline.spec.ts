import { readFileSync } from 'node:fs';
import { askedFor, atRest, expect, onlyCaches, ready, sign, test } from '../offline.ts';
import { at } from '../lecture.ts';
import { asks } from '../../asks.mjs';
import { editions, jump, last, plainSteps, sceneOf, settled, stepsOf } from '../story.ts';
import { weigh } from '../weigh.ts';

const budget = JSON.parse(readFileSync('budget.json', 'utf8')) as Record<
	'keptStory' | 'keptRest',
	number
>;

const [start] = plainSteps(1);

test.slow();

for (const { folder, lang } of editions) {
	test(`with the network off the story is read to its end, tables and all (${folder})`, async ({
		page,
		context,
		site,
		built
	}) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(`${site.url}${folder}/`);
		await ready(page, built);
		// The browser's own cache, which it may empty, must not be what makes the rest of this test pass.
		expect(
			await page.evaluate(async () => {
				const scripts = performance
					.getEntriesByType('resource')
					.map(({ name }) => name)
					.filter((name) => name.endsWith('.js'));
				const cached = await Promise.all(scripts.map((name) => caches.match(name)));
				return scripts.filter((_, i) => !cached[i]);
			}),
			'scripts that the page has loaded and the service worker has not cached'
		).toEqual([]);
		await context.setOffline(true);
		await page.reload();
		for (const id of await stepsOf(page)) await jump(page, id);
		expect(
			await page.evaluate(() =>
				document.fonts.ready.then((fonts) =>
					[...fonts].some(
						({ family, status }) => family.includes('Story Serif') && status === 'loaded'
					)
				)
			)
		).toBe(true);
		await ready(page, built);
		await page
			.locator(`section#${sceneOf(start)} summary`)
			.first()
			.click();
		const [table] = await Promise.all([
			page.waitForEvent('download'),
			page
				.locator(`section#${sceneOf(start)} a[download]`)
				.first()
				.click()
		]);
		expect(await table.failure()).toBeNull();
		await page.goto(`${site.url}${folder}/?guess=41,50,60,70,82#${asks.truth}`);
		await settled(page, asks.truth);
		await page.goto(`${site.url}${folder}/data/`);
		await page.locator('main a[href$="oil-price-monthly/"]').first().click();
		await page.locator('th button').first().click();
		await expect(page.locator('th[aria-sort]')).toHaveCount(1);
		await page.locator('header a[hreflang]').click();
		await expect(page).toHaveURL(
			new RegExp(`${site.url}(?!${folder}/)[\\w-]+/data/oil-price-monthly/`)
		);
	});

	test(`with the network off the lecture is given in both windows and both languages (${folder})`, async ({
		page,
		context,
		site,
		built
	}) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(`${site.url}${folder}/present/`);
		await ready(page, built);
		// There is no connection, but the browser believes there is, as with a network without internet access.
		site.treat(() => 'drop');
		await page.goto(`${site.url}${folder}/present/#${start}`);
		await page.reload();
		await settled(page, start);
		const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
		await notes.emulateMedia({ reducedMotion: 'reduce' });
		await at(notes, start);
		await notes.keyboard.press('End');
		await settled(page, last);
		await page.bringToFront();
		await page.keyboard.press('k');
		await expect(page.locator('html')).not.toHaveAttribute('lang', lang);
		await ready(page, built);
		await expect(page.locator('main')).not.toContainText(/network|offline mode|網絡|離線模式/i);
	});
}

test('the sign tells the truth: it comes when all is there, and goes when the caches do', async ({
	page,
	site,
	built
}) => {
	site.treat((path) => (path === '/en/data/oil-price-monthly/' ? 'drop' : 'answer'));
	await page.goto(`${site.url}en/`);
	await expect(sign(page)).toBeHidden();
	await expect(sign(page, 'story')).toBeVisible({ timeout: 60_000 });
	await expect(sign(page, 'story')).toContainText(built.version);
	await askedFor(site, '/en/data/oil-price-monthly/', 2);
	await onlyCaches(page, [`${built.version}:story`]);
	await expect(sign(page)).toBeHidden();
	site.treat(null);
	await page.reload();
	await ready(page, built);
	await expect(sign(page, 'story')).toBeHidden();
	// As a browser does that needs room.
	await page.evaluate(async () => {
		for (const name of await window.caches.keys()) await window.caches.delete(name);
	});
	site.treat((path) => (path === '/zh-hk/' ? 'drop' : 'answer'));
	await page.reload();
	await atRest(page);
	await askedFor(site, '/zh-hk/', 3);
	await expect(sign(page)).toBeHidden();
	await expect(sign(page, 'story')).toBeHidden();
	await onlyCaches(page, []);
});

test('a lost reader is told so with the network off, and a page that isn’t kept isn’t made up', async ({
	page,
	context,
	site,
	built,
	heard
}) => {
	await page.goto(`${site.url}en/`);
	await ready(page, built);
	await context.setOffline(true);
	const answer = await page.goto(`${site.url}en/nothing/at/all/`);
	expect(answer?.status()).toBe(404);
	await page.getByRole('link').last().click();
	await expect(page).toHaveURL(`${site.url}en/`);
	await page.goto(`${site.url}en`);
	await expect(page).toHaveURL(`${site.url}en/`);
	await expect(page.goto(`${site.url}en/handout/`)).rejects.toThrow(/ERR_/);
	// The browser’s own word for an answer of 404 is right.
	expect(
		heard
			.splice(0)
			.filter((line) => !/status of 404|ERR_FAILED|ERR_INTERNET_DISCONNECTED/.test(line))
	).toEqual([]);
});

test('parts of files, posts and other sites’ files are none of the worker’s business', async ({
	page,
	site,
	built
}) => {
	await page.goto(`${site.url}en/`);
	await ready(page, built);
	const asked = (): number =>
		site.asked.filter((path) => path === '/data/oil-price-monthly.csv').length;
	const before = asked();
	const fetched = (init: { method?: string; headers?: Record<string, string> }) =>
		page.evaluate((wish) => fetch('/data/oil-price-monthly.csv', wish).then(({ ok }) => ok), init);
	await fetched({});
	expect(asked()).toBe(before);
	await fetched({ headers: { Range: 'bytes=0-9' } });
	expect(asked()).toBe(before + 1);
	await fetched({ method: 'POST' });
	expect(asked()).toBe(before + 2);
});

test('what is kept keeps its budget', async ({ page, site, built }) => {
	await page.goto(`${site.url}en/`);
	await ready(page, built);
	const weights = await page.evaluate(async () =>
		Promise.all(
			(await window.caches.keys()).map(
				async (name) =>
					[
						name.split(':').at(-1) ?? '',
						(await (await window.caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)
					] as const
			)
		)
	);
	for (const [scope, paths] of weights) {
		const bytes = paths.reduce((sum, path) => sum + weigh(path), 0);
		console.log(`${scope}: ${(bytes / 1024).toFixed(1)} KB in ${paths.length} files`);
		expect(bytes, scope).toBeLessThanOrEqual(budget[scope === 'all' ? 'keptRest' : 'keptStory']);
	}
	expect(weights).toHaveLength(2);
});
