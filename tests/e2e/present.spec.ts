import { expect, test } from '@playwright/test';
import { at, begin, burst, room } from './lecture.ts';
import { editions, listen, settled, steps, stepsOf } from './story.ts';

test.use({ viewport: room });

for (const { folder, lang } of editions)
	test(`opens at the step of its address, names it there, and leaves to the same step of the story (${folder})`, async ({ page }) => {
		const heard = listen(page);
		await begin(page, 'oil/truth', { folder, search: '?guess=41,50,60,70,82' });
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
		await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
		await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `https://story.example/${folder}/`);
		await expect(page.locator('h1:visible')).toHaveCount(1);
		await expect(page.locator('header .number:visible')).toHaveText(lang === 'en' ? '6.3' : '6・3');
		await expect(page.locator('.credit:visible')).toHaveCount(1);
		await expect(page.locator('.picture svg:visible')).toHaveCount(1);
		const history = await page.evaluate(() => window.history.length);
		await page.keyboard.press('PageDown');
		await settled(page, 'oil/gulf');
		await expect(page).toHaveURL(new RegExp(`/${folder}/present/\\?guess=41,50,60,70,82#oil/gulf$`));
		expect(await page.evaluate(() => window.history.length)).toBe(history);
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(new RegExp(`/${folder}/\\?guess=41,50,60,70,82#oil/gulf$`));
		await settled(page, 'oil/gulf');
		expect(heard).toEqual([]);
	});

test('is in the story’s menu, and opens where the reader is', async ({ page }) => {
	await page.goto('/en/#moore/bend');
	await settled(page, 'moore/bend');
	await page.getByRole('button', { name: 'Contents' }).click();
	await page.getByRole('link', { name: 'Give it as a lecture' }).click();
	await settled(page, 'moore/bend');
	await page.mouse.move(200, 200);
	await page.getByRole('link', { name: 'Leave' }).click();
	await expect(page).toHaveURL(/\/en\/#moore\/bend$/);
});

test('opens at a scene’s first step where the address names the scene, else at the start', async ({ page }) => {
	await page.goto('/en/present/#oil');
	await settled(page, 'oil/boom');
	await page.goto('about:blank');
	await page.goto('/en/present/#no/such');
	await settled(page, 'wipeout/field');
});

test('all keys that step, to and fro', async ({ page }) => {
	await begin(page, 'moore/ruler');
	for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'n', 'Enter']) {
		await page.keyboard.press(key);
		await at(page, 'moore/crowd');
		await page.keyboard.press('ArrowLeft');
		await at(page, 'moore/ruler');
	}
	for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+Space', 'p', 'Backspace']) {
		await page.keyboard.press(key);
		await at(page, 'moore/rocket');
		await page.keyboard.press('ArrowRight');
		await at(page, 'moore/ruler');
	}
	const ids = await stepsOf(page);
	for (const [key, id] of [['Shift+ArrowRight', 'detour/recipe'], ['Shift+ArrowLeft', 'moore/rocket'], ['End', ids.at(-1) ?? ''], ['Home', ids[0] ?? '']] as const) {
		await page.keyboard.press(key);
		await settled(page, id);
	}
});

test('three fast presses of a clicker are three steps, forward and back, and the picture ends exactly there', async ({ page }) => {
	await begin(page, 'wipeout/field', { motion: 'no-preference' });
	await burst(page, ['PageDown', 'PageDown', 'PageDown']);
	await settled(page, 'wipeout/trigger');
	await burst(page, ['PageUp', 'PageUp', 'PageUp']);
	await settled(page, 'wipeout/field');
	await expect(page.locator('[data-note="field-value"], [data-note="whose"]').first()).toBeVisible();
});

test('held keys and those with Ctrl, Alt or Meta do nothing, and the browser keeps its own', async ({ page }) => {
	await begin(page, 'moore/ruler');
	for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) expect(await burst(page, ['n', 'p', 'b', 'k', 'r', 'F5', 'PageDown', 'ArrowLeft'], held)).toEqual(Array(8).fill(false));
	// What is held must neither scroll nor reload, and steps no further.
	expect(await burst(page, ['PageDown', 'F5'], { repeat: true })).toEqual([true, true]);
	await at(page, 'moore/ruler');
	await expect(page.locator('[data-cover]')).toBeHidden();
});

test('D and E are free', async ({ page }) => {
	await begin(page, 'moore/ruler');
	expect(await burst(page, ['d', 'e', 'D', 'E'])).toEqual([false, false, false, false]);
});

test('F5 and Escape of a clicker switch the full screen, and the last Escape leaves', async ({ page }) => {
	await begin(page, 'moore/ruler');
	const full = (): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null);
	for (let round = 0; round < 2; round++) {
		await page.keyboard.press('F5');
		await expect.poll(full).toBe(true);
		await page.keyboard.press('F5');
		expect(await full()).toBe(true);
		await page.keyboard.press('Escape');
		await expect.poll(full).toBe(false);
		await at(page, 'moore/ruler');
	}
	await page.keyboard.press('f');
	await expect.poll(full).toBe(true);
	await page.keyboard.press('f');
	await expect.poll(full).toBe(false);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/en\/#moore\/ruler$/);
});

test('without scripts it is a list of the steps, each a way into the story', async ({ browser }) => {
	const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	await page.goto('/en/present/');
	await expect(page.locator('.without li a')).toHaveCount(steps.length);
	await expect(page.locator('.without li a').first()).toHaveAttribute('href', /\/en\/#wipeout\/field$/);
	await expect(page.locator('.lecture')).toBeHidden();
	await expect(page.getByRole('link', { name: 'Back to the story' })).toBeVisible();
	await page.context().close();
});
