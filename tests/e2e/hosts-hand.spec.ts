import { expect } from '@playwright/test';
import { bring, card, host, insideOf, openInline, pictureOf, shown, test, words } from './hosts.ts';
import { asks } from '../asks.mjs';
import { first, listen, sceneOf, screens } from './story.ts';

test.describe.configure({ timeout: 60_000 });

const purple = '.picture:visible [data-mark="you"]';

for (const [name, size] of [
	['phone', screens.phone],
	['desktop', screens.desktop]
] as const)
	test(`the guess is drawn in the picture’s frame, told to the words, and there again when the picture comes back (${name})`, async ({
		page,
		hosts
	}) => {
		const heard = listen(page);
		await page.setViewportSize(size);
		await openInline(page, host(hosts, 'plain', { column: '80rem' }));
		await bring(page, asks.guess);
		await shown(page, asks.guess);
		const picture = insideOf(page, sceneOf(asks.guess));
		await expect(picture.locator('.presets')).toBeInViewport();
		const area = await picture.locator('.picture:visible .draw').boundingBox();
		if (!area) throw new Error('there is nowhere to draw');
		const at = await page.evaluate(() => scrollY);
		await page.mouse.move(area.x + 8, area.y + area.height * 0.6);
		await page.mouse.down();
		for (let i = 1; i <= 10; i++)
			await page.mouse.move(
				area.x + (area.width - 16) * (i / 10),
				area.y + area.height * (0.6 - i * 0.04)
			);
		await page.mouse.up();
		await expect(picture.locator(purple)).toBeVisible();
		expect(await page.evaluate(() => scrollY)).toBe(at);

		// By keys, too; and the answer moves the host's page on.
		await picture.locator('.presets button').first().focus();
		await page.keyboard.press('Enter');
		await picture.locator('.answer').focus();
		await page.keyboard.press('Enter');
		await shown(page, asks.truth);
		await expect(card(page, asks.truth)).toBeInViewport();
		expect(await page.evaluate(() => window.told.steps.at(-1)?.[2])).toBe('key');
		await expect(card(page, asks.truth).locator('.result')).toContainText('$78');

		await bring(page, first);
		await expect(pictureOf(page, sceneOf(asks.guess))).toHaveCount(0);
		await expect(card(page, asks.truth).locator('.result')).toContainText('$78');
		await bring(page, asks.truth);
		await shown(page, asks.truth);
		await expect(picture.locator(purple)).toBeVisible();
		await expect(words(page).locator('.result')).toHaveCount(1);
		expect(heard).toEqual([]);
	});

test('the ten years of the bet are moved by keys and by a tap, and are kept', async ({
	page,
	hosts
}) => {
	await page.setViewportSize(screens.desktop);
	await openInline(page, host(hosts, 'plain', { lang: 'zh-hk' }));
	await bring(page, asks.window);
	await shown(page, asks.window);
	const picture = insideOf(page, sceneOf(asks.window));
	const years = picture.locator('input[type=range]');
	await years.focus();
	await page.keyboard.press('ArrowLeft');
	await expect(years).toHaveValue('1979');
	await expect(picture.locator('.picture:visible [data-label="winner"]')).toContainText(
		'1979年至1989年'
	);
	const area = await picture.locator('.picture:visible .draw').boundingBox();
	if (!area) throw new Error('there is nowhere to tap');
	await page.mouse.click(area.x + area.width * 0.3, area.y + area.height / 2);
	await expect(years).toHaveValue(/^19[23]\d$/);
	const year = Number(await years.inputValue());
	await bring(page, first);
	await expect(pictureOf(page, sceneOf(asks.window))).toHaveCount(0);
	await bring(page, asks.window);
	await shown(page, asks.window);
	await expect(years).toHaveValue(String(year));
	await expect(picture.locator('.picture:visible [data-label="winner"]')).toContainText(
		`${year}年至${year + 10}年`
	);
});
