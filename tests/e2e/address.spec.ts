import { expect, test } from '@playwright/test';
import { asks } from '../asks.mjs';
import {
	bring,
	editions,
	first,
	last,
	open,
	plainSteps,
	sceneOf,
	settled,
	stepsOf
} from './story.ts';

test('the address follows the reader, in one history entry', async ({ page }) => {
	await page.goto('/en/');
	const ids = await stepsOf(page);
	const entries = await page.evaluate(() => history.length);
	for (const id of ids.slice(1, 5)) {
		await bring(page, id);
		await settled(page, id);
		await expect(page).toHaveURL(new RegExp(`#${id}$`));
	}
	expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('a reload in mid-story comes back to the step', async ({ page }) => {
	await page.goto('/zh-hk/');
	const ids = await stepsOf(page);
	const id = ids[3] ?? '';
	await bring(page, id);
	await settled(page, id);
	await expect(page).toHaveURL(new RegExp(`#${id}$`));
	await page.reload();
	await settled(page, id);
});

test('Back and Forward go where links led', async ({ page }) => {
	await page.goto('/en/');
	const ids = await stepsOf(page);
	const [a = '', b = ''] = [ids[1], ids.at(-2)];
	await page.evaluate((id) => void (location.hash = id), a);
	await settled(page, a);
	await page.evaluate((id) => void (location.hash = id), b);
	await settled(page, b);
	await page.goBack();
	await settled(page, a);
	await page.goForward();
	await settled(page, b);
});

for (const hash of [
	'nothing',
	`${sceneOf(first)}/nothing`,
	'%',
	'%E0%A4%A',
	'"><img src=x onerror=alert(1)>',
	'constructor',
	'top'
]) {
	test(`a hash that names nothing (#${hash}) opens the top and breaks nothing`, async ({
		page
	}) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(String(error)));
		await page.goto(`/en/#${hash}`);
		await settled(page, first);
		expect(await page.evaluate(() => scrollY)).toBe(0);
		expect(errors).toEqual([]);
	});
}

for (const id of [plainSteps(1)[0], asks.truth, last])
	test(`a page opened at ${id} is there from the first: no other step is told of on the way`, async ({
		page
	}) => {
		const told: string[] = [];
		await page.exposeFunction('told', (step: string) => void told.push(step));
		await page.addInitScript(() =>
			addEventListener(
				'story:step',
				(event) =>
					void (window as unknown as { told: (step: string) => void }).told(
						(event as CustomEvent<{ step: string }>).detail.step
					)
			)
		);
		await page.goto(`/en/#${id}`);
		await settled(page, id);
		await page.waitForLoadState('networkidle');
		expect(told).toEqual([]);
	});

test('a scene’s own hash opens the scene', async ({ page }) => {
	const scene = sceneOf(last);
	await page.goto('/en/');
	await page.goto(`/en/#${scene}`);
	await expect(page.locator(`section#${scene} h2`)).toBeInViewport();
});

for (const { folder, lang } of editions) {
	test(`the language link of ${folder} keeps the step`, async ({ page }) => {
		await page.goto(`/${folder}/`);
		const ids = await stepsOf(page);
		const id = ids[4] ?? '';
		await open(page, folder, id);
		await page.locator('a[data-language]').click();
		await expect(page.locator('html')).not.toHaveAttribute('lang', lang);
		await settled(page, id);
	});
}

test('moving about loads nothing from anywhere else', async ({ page, baseURL }) => {
	const strangers: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:'))
			strangers.push(request.url());
	});
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/en/');
	for (const id of await stepsOf(page)) {
		await bring(page, id);
		await settled(page, id);
	}
	expect(strangers).toEqual([]);
});
