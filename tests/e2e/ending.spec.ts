import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { asks } from '../asks.mjs';
import { editions, last, open, plainSteps, sceneOf } from './story.ts';

const { resources } = JSON.parse(readFileSync('src/data/datapackage.json', 'utf8')) as {
	resources: { name: string }[];
};

for (const { folder } of editions)
	test(`the ending asks, tells what differs and how, and names every source (${folder})`, async ({
		page,
		request
	}) => {
		await page.goto(`/${folder}/`);
		const ending = page.locator('section.ending');
		for (const id of ['ask', 'differences', 'method', 'sources', 'corrections', 'licence'])
			await expect(ending.locator(`#${id}`)).toHaveCount(1);
		expect(
			await ending.locator('#differences ~ ul').first().locator('li').count()
		).toBeGreaterThanOrEqual(7);
		await ending.locator('summary').click();
		const links = ending.locator('.tables a');
		await expect(links).toHaveCount(resources.length);
		for (const link of await links.all())
			expect(
				(
					await request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href)
				).status()
			).toBe(200);
		for (const row of await ending.locator('.tables li span').all())
			expect((await row.innerText()).length).toBeGreaterThan(3);
		await expect(ending.locator('a[href^="mailto:"]')).toHaveCount(1);
		await expect(ending.locator('time')).toHaveCount(2);
		const licences = await request.get(
			new URL(
				(await ending.locator('#licence ~ .page-link a').getAttribute('href')) ?? '',
				page.url()
			).href
		);
		for (const name of ['svelte', 'd3-scale', 'scrollama', 'lean-qr', 'vite'])
			expect(await licences.text()).toMatch(new RegExp(`^${name} \\d.*\\n\\n[^=]*Copyright`, 'm'));
	});

test('a step’s link is copied, with the reader’s own numbers', async ({
	page,
	context,
	baseURL
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, 'en', asks.truth, '?guess=40,50,60,70,82');
	await page.getByRole('button', { name: 'Contents' }).click();
	await page.locator('#contents [data-share-by="copy"]').click();
	await expect(page.locator('#contents .share [role="status"]')).toHaveText('Link copied');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		`${baseURL}en/s/${sceneOf(asks.truth)}/?guess=40,50,60,70,82#${asks.truth}`
	);
});

test('where nothing can be copied the link is there to take', async ({ page, baseURL }) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'clipboard', { value: undefined })
	);
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	await open(page, 'en', last);
	await page.locator('section.ending [data-share-by="copy"]').click();
	await expect(page.locator('section.ending [role="status"]')).toContainText(
		`${baseURL}en/s/${sceneOf(last)}/#${last}`
	);
	expect(errors).toEqual([]);
});

test('the system’s own sharing is offered where there is one, and closing it says nothing', async ({
	page
}) => {
	await page.addInitScript(() => {
		const share = ({ url }: ShareData): Promise<void> => {
			document.documentElement.dataset.shared = url;
			return Promise.reject(new DOMException('closed', 'AbortError'));
		};
		Object.defineProperty(navigator, 'share', { value: share });
	});
	await open(page, 'zh-hk', plainSteps(1)[0]);
	await page.locator('section.ending [data-share-by="system"]').click();
	await expect(page.locator('html')).toHaveAttribute('data-shared', /\/zh-hk\/s\/(\w+)\/#\1\/\w+$/);
	await expect(page.locator('section.ending [role="status"]')).toBeEmpty();
});
