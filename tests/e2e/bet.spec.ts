import { expect, test, type Page } from '@playwright/test';
import { asks } from '../asks.mjs';
import { editions, open, sceneOf, screens, settled, stepsIn } from './story.ts';

/** The bet's scene, whose ten years the reader may move, and its last step. */
const scene = sceneOf(asks.window);
const end = stepsIn(scene).at(-1) ?? '';

const start = (page: Page): string | null => new URL(page.url()).searchParams.get('start');
const card = (page: Page) => page.locator(`[id="${asks.window}"]`);
const slider = (page: Page) => card(page).locator('input[type=range]');
const picture = (page: Page) => page.locator(`section#${scene} figure .picture:visible`);
const purple = (page: Page) => picture(page).locator('[data-mark="you"]');

/** The picture's input layer, and positions on it as shares of its width. */
async function layer(page: Page) {
	const area = await picture(page).locator('.draw').boundingBox();
	if (!area) throw new Error('there is nowhere to drag');
	return {
		...area,
		at: (part: number) => area.x + area.width * part,
		middle: area.y + area.height / 2
	};
}

for (const { folder, lang } of editions)
	test(`a tap begins the ten years there, and picture, card and address follow (${folder})`, async ({
		page
	}) => {
		await page.setViewportSize(screens.phone);
		await open(page, folder, asks.window);
		await expect(slider(page)).toHaveValue('1980');
		expect(start(page)).toBeNull();
		const { at, middle } = await layer(page);
		await page.mouse.click(at(0.3), middle);
		await settled(page, asks.window);
		await expect.poll(() => start(page)).toMatch(/^19[23]\d$/);
		const year = Number(start(page));
		await expect(slider(page)).toHaveValue(String(year));
		await expect(card(page).locator('.years')).toContainText(`${year}–${year + 10}`);
		await expect(picture(page).locator('[data-label="winner"]')).toContainText(
			lang === 'en' ? `${year} to ${year + 10}` : `${year}年至${year + 10}年`
		);
		await page.reload();
		await settled(page, asks.window);
		await expect(slider(page)).toHaveValue(String(year));
	});

test('a sideways stroke moves the ten years along, and does not scroll', async ({ page }) => {
	await page.setViewportSize(screens.phone);
	await open(page, 'en', asks.window);
	const { y, height } = await layer(page);
	const band = await purple(page).locator('path').first().boundingBox();
	if (!band) throw new Error('there is no window');
	const before = await page.evaluate(() => scrollY);
	await page.mouse.move(band.x + band.width / 2, y + height * 0.4);
	await page.mouse.down();
	for (let i = 1; i <= 10; i++)
		await page.mouse.move(band.x + band.width / 2 - i * 10, y + height * 0.4 + i);
	await page.mouse.up();
	await expect.poll(() => start(page)).toMatch(/^19[34]\d$/);
	const moved = await purple(page).locator('path').first().boundingBox();
	expect(Math.abs((moved?.x ?? NaN) - (band.x - 100))).toBeLessThan(3);
	expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('an upright swipe over the picture scrolls the page and moves nothing', async ({
	page,
	browser,
	baseURL
}) => {
	await page.close();
	const context = await browser.newContext({
		viewport: screens.phone,
		hasTouch: true,
		isMobile: true,
		baseURL
	});
	const phone = await context.newPage();
	await open(phone, 'en', asks.window);
	const { at, y, height } = await layer(phone);
	const before = await phone.evaluate(() => scrollY);
	const session = await context.newCDPSession(phone);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', dy: number) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: type === 'touchEnd' ? [] : [{ x: at(0.5), y: y + height * 0.8 - dy }]
		});
	await touch('touchStart', 0);
	for (let dy = 10; dy <= 180; dy += 10) await touch('touchMove', dy);
	await touch('touchEnd', 180);
	await expect.poll(() => phone.evaluate(() => scrollY)).toBeGreaterThan(before + 90);
	expect(start(phone)).toBeNull();
	await context.close();
});

test('the keyboard alone does it, on one native slider that says who wins', async ({ page }) => {
	await open(page, 'en', asks.window);
	await slider(page).focus();
	await page.keyboard.press('ArrowRight');
	await expect(slider(page)).toHaveValue('1981');
	await expect(slider(page)).toHaveAttribute(
		'aria-valuetext',
		'1981 to 1991: Simon wins, $667 of $1,000 left'
	);
	await page.keyboard.press('Home');
	await expect(slider(page)).toHaveValue('1900');
	await page.keyboard.press('End');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', /^2005 to 2015: Ehrlich wins/);
	await expect.poll(() => start(page)).toBe('2005');
	await expect(slider(page)).toHaveAccessibleName(/Start of the ten years/);
});

test('what the picture then shows is spoken, once, after a pause', async ({ page }) => {
	await open(page, 'zh-hk', asks.window);
	const status = card(page).getByRole('status');
	await expect(status).toBeEmpty();
	await slider(page).focus();
	await page.keyboard.press('ArrowLeft');
	await expect(status).toHaveText('1979年至1989年：西蒙贏，1000美元剩830美元');
});

test('the slider’s thumb is large enough for a finger, and the card fits under the picture on a short phone', async ({
	page
}) => {
	for (const { folder } of editions)
		for (const size of [screens.small, { width: 390, height: 664 }]) {
			await page.setViewportSize(size);
			await open(page, folder, asks.window);
			const [box, room] = [await slider(page).boundingBox(), await card(page).boundingBox()];
			expect(box?.height).toBeGreaterThanOrEqual(44);
			expect(
				(room?.y ?? NaN) + (room?.height ?? NaN),
				`${folder} ${size.height}`
			).toBeLessThanOrEqual(size.height);
		}
});

test('only the window is the reader’s to drag; the last picture keeps it, without purple', async ({
	page
}) => {
	await open(page, 'en', end, '?start=1965');
	await expect(purple(page)).toHaveCount(0);
	await expect(picture(page).locator('[data-label="band"]')).toHaveText('1965–1975');
	await expect(picture(page).locator('.draw')).not.toHaveClass(/active/);
	// The picture of the bet that was made keeps its own ten years, and names what they left, whatever the address says.
	await open(page, 'en', 'bet/settled', '?start=1965');
	await expect(picture(page).locator('[data-label="left"]')).toContainText('$625');
});

for (const [search, wanted] of [
	['?start=1965', '1965'],
	['?start=1812', '1900'],
	['?start=2020', '2005'],
	['?start=1965,1970', null],
	['?start=soon', null],
	['?start=1e3', null]
] as const)
	test(`${search} in the address is ${wanted === null ? 'ignored' : wanted === search.slice(7) ? 'taken' : 'clamped'}`, async ({
		page
	}) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(String(error)));
		await open(page, 'en', asks.window, search);
		await expect.poll(() => start(page)).toBe(wanted);
		await expect(slider(page)).toHaveValue(wanted ?? '1980');
		expect(errors).toEqual([]);
	});

test('the language link takes the ten years along', async ({ page }) => {
	await open(page, 'zh-hk', asks.window, '?start=1965');
	await page.locator('a[data-language]').click();
	await settled(page, asks.window);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(slider(page)).toHaveValue('1965');
	await expect(picture(page).locator('[data-label="winner"]')).toContainText('Ehrlich wins');
});
