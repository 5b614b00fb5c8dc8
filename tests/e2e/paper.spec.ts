import { expect, test } from '@playwright/test';
import { editions, last, open, settled, stepsOf } from './story.ts';

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	for (const { folder } of editions)
		test(`all words, each scene’s final picture and its tables are there (${folder})`, async ({
			page
		}) => {
			await page.goto(`/${folder}/`);
			await expect(page.locator('.needs-scripts:visible')).toHaveCount(0);
			for (const section of await page.locator('section[data-scene]').all()) {
				await expect(section.locator('.picture svg:visible').first()).toBeVisible();
				for (const card of await section.locator('.step').all()) {
					await card.scrollIntoViewIfNeeded();
					await expect(card).toBeInViewport();
				}
				await section.locator('summary').first().click();
				await expect(section.locator('table').first()).toBeVisible();
				const last = await section.locator('.step').last().getAttribute('id');
				const final = section.locator(`figure[data-settled="${last}"], .stage:not(figure .stage)`);
				await expect(final.first()).toBeVisible();
			}
		});

	test('an address opens at its step', async ({ page }) => {
		await page.goto(`/en/#${last}`);
		await expect(page.locator(`[id="${last}"]`)).toBeInViewport();
	});

	test('the start page offers both languages', async ({ page }) => {
		await page.goto('/');
		for (const { folder } of editions)
			await expect(page.locator(`a[href$="${folder}/"]`)).toBeVisible();
	});
});

test('on paper: final pictures, no controls, no dark, one scene to a page', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/en/');
	const ids = await stepsOf(page);
	await open(page, 'en', ids.at(-2) ?? '');
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	for (const scene of [...new Set(ids.map((id) => id.split('/')[0] ?? ''))]) {
		const last = ids.filter((id) => id.startsWith(`${scene}/`)).at(-1);
		await expect(page.locator(`section#${scene} figure`)).toHaveAttribute(
			'data-settled',
			last ?? ''
		);
		await expect(page.locator(`section#${scene} figure .picture.wide svg`)).toBeVisible();
	}
	expect(
		await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
	).toBe('rgb(255, 255, 255)');
	for (const control of ['.bar', '.walk', '.progress', '.download', '.share'])
		await expect(page.locator(control).first()).toBeHidden();
	const pdf = await page.pdf({ format: 'A4' });
	const pages = (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;
	const scenes = await page.locator('section[data-scene]').count();
	expect(pages).toBeGreaterThanOrEqual(scenes);
	// At most two pages of tables for each, and the ending.
	expect(pages).toBeLessThanOrEqual(scenes * 3 + 4);
	await expect(page.locator('section.ending #differences')).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await settled(page, ids.at(-2) ?? '');
});
