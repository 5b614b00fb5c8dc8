import { expect, test, type Page } from '@playwright/test';
import { at, away, begin, headlineOf, room } from './lecture.ts';
import { asks } from '../asks.mjs';
import { plainSteps, settled } from './story.ts';

test.use({ viewport: room, hasTouch: true });

/** A touch drag from one position to another, as real input events. */
async function swipe(page: Page, from: [number, number], to: [number, number]): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: points.map(([x, y]) => ({ x, y }))
		});
	await touch('touchStart', [from]);
	for (const share of [0.25, 0.5, 0.75, 1])
		await touch('touchMove', [
			[from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
		]);
	await touch('touchEnd', []);
}
const guess = (page: Page): Promise<string | null> =>
	page.evaluate(() => new URL(location.href).searchParams.get('guess'));

test('a tap on the left third goes back, elsewhere on; so do swipes; a stroke upright does nothing', async ({
	page
}) => {
	const [start, next] = plainSteps(1);
	const third = away(next, 1);
	await begin(page, start);
	await page.touchscreen.tap(900, 400);
	await at(page, next);
	await page.touchscreen.tap(400, 400);
	await at(page, third);
	await page.touchscreen.tap(200, 400);
	await at(page, next);
	await swipe(page, [700, 400], [400, 410]);
	await at(page, third);
	await swipe(page, [300, 400], [600, 390]);
	await at(page, next);
	await swipe(page, [600, 300], [610, 500]);
	await at(page, next);
	await page.mouse.click(900, 400);
	await at(page, third);
});

test('a finger on the picture draws the guess and turns no page', async ({ page }) => {
	await begin(page, asks.guess);
	const area = await page.locator('.draw.active').boundingBox();
	if (!area) throw new Error('nothing to draw on');
	await swipe(
		page,
		[area.x + area.width * 0.1, area.y + area.height * 0.5],
		[area.x + area.width * 0.9, area.y + area.height * 0.3]
	);
	await expect.poll(() => guess(page)).toMatch(/^\d+(,\d+){4}$/);
	await page.touchscreen.tap(area.x + area.width * 0.75, area.y + area.height * 0.6);
	await at(page, asks.guess);
});

test('the guess by mouse: a button, its slider, the answer; the clicker is the lecture’s again at once', async ({
	page
}) => {
	await begin(page, asks.guess);
	await page.getByRole('button', { name: 'Doubles' }).click();
	await expect.poll(() => guess(page)).toBeTruthy();
	await page.getByRole('button', { name: 'Year by year' }).click();
	const slider = page.getByRole('slider').first();
	const before = await slider.inputValue();
	await slider.click({ position: { x: 4, y: 20 } });
	expect(await slider.inputValue()).not.toBe(before);
	await at(page, asks.guess);
	const set = await slider.inputValue();
	await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(true);
	await page.keyboard.press('PageDown');
	await settled(page, asks.truth);
	await page.keyboard.press('PageUp');
	await settled(page, asks.guess);
	expect(await slider.inputValue()).toBe(set);
	await page.getByRole('button', { name: 'See the answer' }).click();
	await settled(page, asks.truth);
	await expect(page.locator('.step-controls:visible .result')).toBeVisible();
});

test('the guess by keys: Space and Enter are the control’s, arrows and letters the slider’s, a clicker steps from a button', async ({
	page
}) => {
	await begin(page, asks.guess);
	await page.getByRole('button', { name: 'Halves' }).focus();
	await page.keyboard.press('Space');
	await expect.poll(() => guess(page)).toBeTruthy();
	await at(page, asks.guess);
	await page.getByRole('button', { name: 'Year by year' }).focus();
	await page.keyboard.press('Enter');
	const slider = page.getByRole('slider').first();
	await expect(slider).toBeFocused();
	const value = Number(await slider.inputValue());
	await page.keyboard.press('ArrowUp');
	for (const key of ['n', 'b', 'k', '5', 'Home', 'PageUp', 'ArrowRight'])
		await page.keyboard.press(key);
	await at(page, asks.guess);
	await expect(page.locator('[data-cover]')).toBeHidden();
	expect(Number(await slider.inputValue())).not.toBe(value);
	await page.getByRole('button', { name: 'Year by year' }).focus();
	await page.keyboard.press('PageDown');
	await settled(page, asks.truth);
});

test('the ten years of the bet, by keys, by mouse and by finger', async ({ page }) => {
	await begin(page, asks.window);
	const start = (): Promise<string | null> =>
		page.evaluate(() => new URL(location.href).searchParams.get('start'));
	await page.getByRole('slider').focus();
	await page.keyboard.press('ArrowLeft');
	await expect.poll(start).toBe('1979');
	await page.getByRole('slider').click({ position: { x: 100, y: 20 } });
	await expect.poll(start).not.toBe('1979');
	const area = await page.locator('.draw.active').boundingBox();
	if (!area) throw new Error('nothing to slide');
	const before = await start();
	await swipe(
		page,
		[area.x + area.width * 0.5, area.y + area.height * 0.5],
		[area.x + area.width * 0.8, area.y + area.height * 0.5]
	);
	await expect.poll(start).not.toBe(before);
	await at(page, asks.window);
});

test('the language changes in place: same step, hands, colours and window', async ({ page }) => {
	const headline = await headlineOf(page, 'zh-hk', asks.truth);
	await begin(page, asks.truth, { search: '?guess=41,50,60,70,82' });
	await page.keyboard.press('c');
	await page.locator('[data-lecture]').evaluate((main) => void (main.dataset.same = 'yes'));
	await page.keyboard.press('k');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
	await settled(page, asks.truth);
	await expect(page).toHaveURL(new RegExp(`/zh-hk/present/\\?guess=41,50,60,70,82#${asks.truth}$`));
	await expect(page.locator('[data-lecture]')).toHaveAttribute('data-same', 'yes');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.locator('h1:visible')).toHaveText(headline);
	await page.keyboard.press('PageDown');
	await settled(page, away(asks.truth, 1));
	await page.keyboard.press('k');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await settled(page, away(asks.truth, 1));
	await page.keyboard.press('PageDown');
	await settled(page, away(asks.truth, 2));
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(new RegExp(`/en/\\?guess=41,50,60,70,82#${away(asks.truth, 2)}$`));
});
