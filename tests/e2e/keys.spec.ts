import { expect, test } from '@playwright/test';
import { last, open, screens, settled, steps, stepsOf } from './story.ts';

test('Previous walks back by keyboard, focus at the step', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, 'en', last);
	for (const id of steps.toReversed().slice(1, 4)) {
		await page.locator('[data-command="previous"]').focus();
		await page.keyboard.press('Space');
		await settled(page, id);
		await expect(page.locator(`[id="${id}"]`)).toBeFocused();
		await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
	}
});

test('the buttons are large enough for a thumb', async ({ page }) => {
	await page.setViewportSize(screens.phone);
	await page.goto('/zh-hk/');
	for (const which of ['next', 'previous']) {
		const box = await page.locator(`[data-command="${which}"]`).boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
		expect(box?.y).toBeGreaterThan(screens.phone.height / 2);
	}
});

test('the menu jumps to a scene and closes', async ({ page }) => {
	await page.goto('/en/');
	const scenes = await page
		.locator('section[data-scene]')
		.evaluateAll((sections) => sections.map(({ id }) => id));
	await page.getByRole('button', { name: 'Contents' }).click();
	const menu = page.locator('#contents');
	await expect(menu).toBeVisible();
	await expect(menu.locator('[data-menu]')).toHaveCount(scenes.length);
	await menu.locator('[data-menu]').last().click();
	await expect(menu).toBeHidden();
	await expect(page.locator(`section#${scenes.at(-1)} h2`)).toBeInViewport();
});

test('none of the reader’s own keys is taken', async ({ page }) => {
	await page.goto('/en/');
	const [, id = ''] = await stepsOf(page);
	await open(page, 'en', id);
	await page.evaluate(() => {
		document.body.dataset.prevented = '';
		addEventListener(
			'keydown',
			(event) => event.defaultPrevented && (document.body.dataset.prevented += ` ${event.key}`)
		);
	});
	for (const key of [
		'n',
		'p',
		'b',
		'f',
		's',
		'1',
		'?',
		'.',
		',',
		'/',
		'ArrowDown',
		'ArrowUp',
		'ArrowLeft',
		'ArrowRight',
		'PageDown',
		'PageUp',
		'Home',
		'End',
		'Escape',
		'F5'
	].filter((key) => key !== 'F5'))
		await page.keyboard.press(key);
	await expect(page.locator('body')).toHaveAttribute('data-prevented', '');
});

test('letters alone change nothing', async ({ page }) => {
	await page.goto('/en/');
	const [, id = ''] = await stepsOf(page);
	await open(page, 'en', id);
	const before = await page.locator('main').innerHTML();
	for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789') await page.keyboard.press(key);
	expect(await page.locator('main').innerHTML()).toBe(before);
	await expect(page.locator('html')).toHaveAttribute('data-step', id);
});
