import { expect, test } from '@playwright/test';
import { editions, open, screens, stepsOf } from './story.ts';

for (const { folder } of editions)
	test(`the first screen of a small phone says what this is, and shows the first picture (${folder})`, async ({
		page
	}) => {
		await page.setViewportSize(screens.small);
		await page.goto(`/${folder}/`);
		await page.evaluate(() => document.fonts.ready);
		const within = async (what: string): Promise<void> => {
			const box = await page.locator(what).first().boundingBox();
			expect(box, what).not.toBeNull();
			expect(box?.y ?? -1, what).toBeGreaterThanOrEqual(0);
			expect((box?.y ?? 0) + (box?.height ?? 0), what).toBeLessThanOrEqual(screens.small.height);
			expect((box?.x ?? 0) + (box?.width ?? 0), what).toBeLessThanOrEqual(screens.small.width);
		};
		for (const what of ['.kind', '.kind time', 'h1', '.standfirst', 'a[data-language]', '.lead'])
			await within(what);
		for (const part of await page.locator('section.first .picture:visible svg path').all()) {
			const box = await part.boundingBox();
			expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(screens.small.height);
		}
		// The title stands on one line, whatever its language.
		expect(
			await page
				.locator('h1')
				.evaluate(
					(title) =>
						title.getBoundingClientRect().height / parseFloat(getComputedStyle(title).fontSize)
				)
		).toBeLessThan(1.6);
		await expect(page.locator('.kind')).toContainText(/\d/);
	});

test('the progress bar opens the menu, which says where the reader is', async ({ page }) => {
	await page.setViewportSize(screens.phone);
	await page.goto('/en/');
	const ids = await stepsOf(page);
	const id = ids[7] ?? '';
	await open(page, 'en', id);
	await page.mouse.click(screens.phone.width / 2, 47);
	await expect(page.locator('#contents')).toBeVisible();
	await expect(page.locator('#contents [aria-current]')).toHaveCount(1);
	await expect(page.locator('#contents [aria-current]')).toHaveAttribute(
		'href',
		`#${id.split('/')[0]}`
	);
});
