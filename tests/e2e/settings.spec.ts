import { expect, test } from '@playwright/test';
import { bring, open, settled, stepsOf } from './story.ts';

const paper = 'rgb(251, 250, 246)';
const night = 'rgb(20, 22, 26)';
const background = (page: import('@playwright/test').Page) =>
	expect.poll(() =>
		page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
	);

test('the page follows the system’s colours, and the reader’s switch wins and lasts', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/en/');
	await background(page).toBe(night);
	await page.getByRole('button', { name: 'Contents' }).click();
	await page.getByRole('radio', { name: 'Light' }).check();
	await background(page).toBe(paper);
	await page.reload();
	await background(page).toBe(paper);
	await page.goto('/zh-hk/');
	await background(page).toBe(paper);
	await page.getByRole('button', { name: '目錄' }).click();
	await expect(page.getByRole('radio', { name: '淺色' })).toBeChecked();
	await page.getByRole('group', { name: '外觀' }).getByRole('radio', { name: '跟隨系統' }).check();
	await background(page).toBe(night);
});

test('with reduced motion a step jumps: no tween runs', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/en/');
	const ids = await stepsOf(page);
	await settled(page, ids[0] ?? '');
	await page.evaluate(() => {
		document.body.dataset.unsettled = '0';
		new MutationObserver((records) => {
			for (const { target } of records)
				if (!(target as Element).hasAttribute('data-settled'))
					document.body.dataset.unsettled = '1';
		}).observe(document.querySelector('figure') as Element, { attributeFilter: ['data-settled'] });
	});
	for (const id of ids.slice(1, 5)) {
		await bring(page, id);
		await settled(page, id);
	}
	await expect(page.locator('body')).toHaveAttribute('data-unsettled', '0');
	expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('the motion switch wins over the system, either way, and lasts', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await page.goto('/en/');
	await page.getByRole('button', { name: 'Contents' }).click();
	await page.getByRole('group', { name: 'Motion' }).getByRole('radio', { name: 'Off' }).check();
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-motion', 'reduced');
	const ids = await stepsOf(page);
	await bring(page, ids[1] ?? '');
	// One frame after the step changed the picture already shows it in full.
	const jumped = await page.evaluate(async (id) => {
		while (document.documentElement.dataset.step !== id) await new Promise(requestAnimationFrame);
		await new Promise(requestAnimationFrame);
		return document.querySelector('figure')?.dataset.settled;
	}, ids[1] ?? '');
	expect(jumped).toBe(ids[1]);
});

test('forbidden storage breaks nothing: choices hold for the page', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			}
		});
	});
	await page.goto('/en/');
	await page.getByRole('button', { name: 'Contents' }).click();
	await page.getByRole('radio', { name: 'Dark' }).check();
	await background(page).toBe(night);
	const [, id = ''] = await stepsOf(page);
	await open(page, 'en', id);
	expect(errors).toEqual([]);
});

test('full storage breaks nothing', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.goto('/en/');
	await page.getByRole('button', { name: 'Contents' }).click();
	await page.getByRole('radio', { name: 'Dark' }).check();
	await background(page).toBe(night);
	expect(errors).toEqual([]);
});

test('without IntersectionObserver the pictures still come to life', async ({ page }) => {
	await page.addInitScript(() => Reflect.deleteProperty(window, 'IntersectionObserver'));
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	await page.goto('/en/');
	const ids = await stepsOf(page);
	await page.evaluate((id) => void (location.hash = id), ids.at(-1) ?? '');
	await settled(page, ids.at(-1) ?? '');
	expect(errors).toEqual([]);
});
