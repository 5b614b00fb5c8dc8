import { expect, test } from '@playwright/test';
import { at, away, begin, burst, numberOf, room, sceneAway } from './lecture.ts';
import { asks } from '../asks.mjs';
import {
	drawn,
	editions,
	first,
	last,
	listen,
	plainSteps,
	sceneOf,
	settled,
	steps
} from './story.ts';

test.use({ viewport: room });

const [start, step] = plainSteps(1);
const next = away(step, 1);

for (const { folder, lang } of editions)
	test(`opens at the step of its address, names it there, and leaves to the same step of the story (${folder})`, async ({
		page
	}) => {
		const heard = listen(page);
		await begin(page, asks.truth, { folder, search: '?guess=41,50,60,70,82' });
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
		await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
		await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
			'href',
			`https://story.example/${folder}/`
		);
		await expect(page.locator('h1:visible')).toHaveCount(1);
		await expect(page.locator('header .number:visible')).toHaveText(
			numberOf(asks.truth, lang === 'en' ? '.' : '・')
		);
		await expect(page.locator('.credit:visible')).toHaveCount(1);
		await expect(page.locator('.picture svg:visible')).toHaveCount(1);
		const history = await page.evaluate(() => window.history.length);
		await page.keyboard.press('PageDown');
		const after = away(asks.truth, 1);
		await settled(page, after);
		await expect(page).toHaveURL(
			new RegExp(`/${folder}/present/\\?guess=41,50,60,70,82#${after}$`)
		);
		expect(await page.evaluate(() => window.history.length)).toBe(history);
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(new RegExp(`/${folder}/\\?guess=41,50,60,70,82#${after}$`));
		await settled(page, after);
		expect(heard).toEqual([]);
	});

test('is in the story’s menu, and opens where the reader is', async ({ page }) => {
	await page.goto(`/en/#${step}`);
	await settled(page, step);
	await page.getByRole('button', { name: 'Contents' }).click();
	await page.getByRole('link', { name: 'Give it as a lecture' }).click();
	await settled(page, step);
	await page.mouse.move(200, 200);
	await page.getByRole('link', { name: 'Leave' }).click();
	await expect(page).toHaveURL(new RegExp(`/en/#${step}$`));
});

test('opens at a scene’s first step where the address names the scene, else at the start', async ({
	page
}) => {
	await page.goto(`/en/present/#${sceneOf(step)}`);
	await settled(page, start);
	await page.goto('about:blank');
	await page.goto(`/en/present/#${sceneOf(step)}/nothing`);
	await settled(page, first);
});

test('all keys that step, to and fro', async ({ page }) => {
	await begin(page, step);
	for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'n', 'Enter']) {
		await page.keyboard.press(key);
		await at(page, next);
		await page.keyboard.press('ArrowLeft');
		await at(page, step);
	}
	for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+Space', 'p', 'Backspace']) {
		await page.keyboard.press(key);
		await at(page, start);
		await page.keyboard.press('ArrowRight');
		await at(page, step);
	}
	for (const [key, id] of [
		['Shift+ArrowRight', sceneAway(step, 1)],
		['Shift+ArrowLeft', start],
		['End', last],
		['Home', first]
	] as const) {
		await page.keyboard.press(key);
		await settled(page, id);
	}
});

test('three fast presses of a clicker are three steps, forward and back, and the picture ends exactly there', async ({
	page
}) => {
	await begin(page, first, { motion: 'no-preference' });
	const picture = page.locator(`section#${sceneOf(first)} .picture:visible`);
	const before = await drawn(picture);
	await burst(page, ['PageDown', 'PageDown', 'PageDown']);
	await settled(page, away(first, 3));
	await burst(page, ['PageUp', 'PageUp', 'PageUp']);
	await settled(page, first);
	expect(await drawn(picture)).toEqual(before);
});

test('held keys and those with Ctrl, Alt or Meta do nothing, and the browser keeps its own', async ({
	page
}) => {
	await begin(page, step);
	for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
		expect(
			await burst(page, ['n', 'p', 'b', 'k', 'r', 'F5', 'PageDown', 'ArrowLeft'], held)
		).toEqual(Array(8).fill(false));
	// What is held must neither scroll nor reload, and steps no further.
	expect(await burst(page, ['PageDown', 'F5'], { repeat: true })).toEqual([true, true]);
	await at(page, step);
	await expect(page.locator('[data-cover]')).toBeHidden();
});

test('D and E are free', async ({ page }) => {
	await begin(page, step);
	expect(await burst(page, ['d', 'e', 'D', 'E'])).toEqual([false, false, false, false]);
});

test('F5 and Escape of a clicker switch the full screen, and the last Escape leaves', async ({
	page
}) => {
	await begin(page, step);
	const full = (): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null);
	for (let round = 0; round < 2; round++) {
		await page.keyboard.press('F5');
		await expect.poll(full).toBe(true);
		await page.keyboard.press('F5');
		expect(await full()).toBe(true);
		await page.keyboard.press('Escape');
		await expect.poll(full).toBe(false);
		await at(page, step);
	}
	await page.keyboard.press('f');
	await expect.poll(full).toBe(true);
	await page.keyboard.press('f');
	await expect.poll(full).toBe(false);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(new RegExp(`/en/#${step}$`));
});

test('without scripts it is a list of the steps, each a way into the story', async ({
	browser
}) => {
	const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	await page.goto('/en/present/');
	await expect(page.locator('.without li a')).toHaveCount(steps.length);
	await expect(page.locator('.without li a').first()).toHaveAttribute(
		'href',
		new RegExp(`/en/#${first}$`)
	);
	await expect(page.locator('.lecture')).toBeHidden();
	await expect(page.getByRole('link', { name: 'Back to the story' })).toBeVisible();
	await page.context().close();
});
