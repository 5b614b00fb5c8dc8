import { expect, test, type Page } from '@playwright/test';
import { asks } from '../asks.mjs';
import { editions, open, sceneOf, screens, settled } from './story.ts';

/** The scene whose next twenty years the reader may draw. */
const scene = sceneOf(asks.guess);

const guess = (page: Page): string | null => new URL(page.url()).searchParams.get('guess');
const card = (page: Page, step: 'guess' | 'truth' | 'today') =>
	page.locator(`[id="${asks[step]}"]`);
const purple = (page: Page) =>
	page.locator(`section#${scene} figure .picture:visible [data-mark="you"]`);

for (const { folder, lang } of editions) {
	test(`one touch guesses, the address carries it, and truth answers in words (${folder})`, async ({
		page
	}) => {
		await page.setViewportSize(screens.phone);
		await open(page, folder, asks.guess);
		await card(page, 'guess').locator('.presets button').first().click();
		await expect.poll(() => guess(page)).toMatch(/^\d+,\d+,\d+,\d+,78$/);
		await card(page, 'guess').locator('.answer').click();
		await settled(page, asks.truth);
		await expect(card(page, 'truth')).toBeFocused();
		await expect(purple(page)).toBeVisible();
		await expect(card(page, 'truth').locator('.result')).toContainText(
			lang === 'en' ? '$78' : '78美元'
		);
		await page.reload();
		await settled(page, asks.truth);
		await expect(card(page, 'truth').locator('.result')).toContainText('25');
	});
}

test('who skips is told nothing of a guess', async ({ page }) => {
	await page.setViewportSize(screens.phone);
	await open(page, 'en', asks.guess, '?guess=40,50,60,70,82');
	await card(page, 'guess').locator('.skip-guess').click();
	await settled(page, asks.truth);
	await expect(purple(page)).toHaveCount(0);
	await expect(card(page, 'truth').locator('.result')).toHaveCount(0);
	await expect.poll(() => guess(page)).toBeNull();
});

test('the guess can be made by keyboard alone, on five native sliders', async ({ page }) => {
	await open(page, 'en', asks.guess);
	await card(page, 'guess').locator('.tune').focus();
	await page.keyboard.press('Enter');
	const sliders = card(page, 'guess').locator('input[type=range]');
	await expect(sliders).toHaveCount(5);
	await sliders.last().focus();
	await page.keyboard.press('End');
	await expect(sliders.last()).toHaveAttribute('aria-valuetext', /2000.*96/);
	await page.keyboard.press('ArrowLeft');
	await expect(sliders.last()).toHaveAttribute('aria-valuetext', /2000.*94/);
	await expect.poll(() => guess(page)).toMatch(/,94$/);
	await expect(card(page, 'guess').getByRole('status')).toContainText('94');
});

test('a sideways stroke draws, and does not scroll', async ({ page }) => {
	await page.setViewportSize(screens.phone);
	await open(page, 'en', asks.guess);
	const area = await page.locator(`section#${scene} figure .picture:visible .draw`).boundingBox();
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
	await expect.poll(() => guess(page)).toMatch(/^\d+(,\d+){4}$/);
	await expect(purple(page)).toBeVisible();
	expect(await page.evaluate(() => scrollY)).toBe(at);
});

test('an upright swipe over the picture scrolls the page and draws nothing', async ({
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
	await open(phone, 'en', asks.guess);
	const area = await phone.locator(`section#${scene} figure .picture:visible .draw`).boundingBox();
	if (!area) throw new Error('there is nowhere to draw');
	const at = await phone.evaluate(() => scrollY);
	const session = await context.newCDPSession(phone);
	const [x, y] = [area.x + area.width / 2, area.y + area.height * 0.8];
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', dy: number) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: type === 'touchEnd' ? [] : [{ x, y: y - dy }]
		});
	await touch('touchStart', 0);
	for (let dy = 10; dy <= 200; dy += 10) await touch('touchMove', dy);
	await touch('touchEnd', 200);
	await expect.poll(() => phone.evaluate(() => scrollY)).toBeGreaterThan(at + 100);
	expect(guess(phone)).toBeNull();
	await context.close();
});

for (const [search, wanted] of [
	['?guess=1,2', null],
	['?guess=a,b,c,d,e', null],
	['?guess=-5,999,50,50,50', '0,96,50,50,50'],
	['?guess=1e9,1,1,1,1', null],
	['?real=7', null]
] as const)
	test(`${search} in the address is ${wanted ? 'clamped' : 'ignored'}`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(String(error)));
		await open(page, 'en', asks.truth, search);
		await expect.poll(() => guess(page)).toBe(wanted);
		expect(errors).toEqual([]);
	});

test('nominal and real are a switch, which the address keeps', async ({ page }) => {
	await open(page, 'en', asks.today);
	await card(page, 'today').getByRole('radio').last().check();
	await settled(page, asks.today);
	await expect.poll(() => new URL(page.url()).searchParams.get('real')).toBe('1');
	await expect(page.locator(`section#${scene} figure .picture:visible .labels`)).toContainText(
		'2024'
	);
	await page.reload();
	await expect(card(page, 'today').getByRole('radio').last()).toBeChecked();
});

test('the language link takes the guess along', async ({ page }) => {
	await open(page, 'zh-hk', asks.truth, '?guess=40,50,60,70,82');
	await page.locator('a[data-language]').click();
	await settled(page, asks.truth);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(card(page, 'truth').locator('.result')).toContainText('$82');
});
