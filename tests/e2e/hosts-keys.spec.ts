import { expect, type Page } from '@playwright/test';
import {
	bring,
	card,
	host,
	insideOf,
	mode,
	openInline,
	frameOf,
	pictureOf,
	shown,
	test,
	words
} from './hosts.ts';
import { asks } from '../asks.mjs';
import { plainSteps, sceneOf, screens } from './story.ts';

test.use({ viewport: screens.desktop });

const [step] = plainSteps(1);
/** Far down the page. */
const [, far] = plainSteps(-1);

const at = (page: Page): Promise<number> => page.evaluate(() => scrollY);

/**
 * Presses a key and waits till the host's page has moved by about a screen, in the direction given, and stands still: while
 * it moves by a key pressed in a frame, Chromium loses the next one.
 */
async function moves(page: Page, key: string, by: 1 | -1): Promise<void> {
	const before = await at(page);
	await page.keyboard.press(key);
	await expect
		.poll(async () => ((await at(page)) - before) * by, { message: key })
		.toBeGreaterThan(400);
	await page.evaluate(
		() =>
			new Promise<void>((done) => {
				let [y, frames] = [NaN, 0];
				const look = (): void => {
					frames = scrollY === y ? frames + 1 : 0;
					y = scrollY;
					if (frames < 10) requestAnimationFrame(look);
					else done();
				};
				look();
			})
	);
}

test('Space, Shift+Space, PageDown and PageUp scroll the host’s page while a picture has the focus', async ({
	page,
	hosts
}) => {
	await openInline(page, host(hosts, 'plain'));
	await bring(page, step);
	await shown(page, step);
	await pictureOf(page, sceneOf(step)).focus();
	for (const [key, by] of [
		[' ', 1],
		['Shift+ ', -1],
		['PageDown', 1],
		['PageUp', -1]
	] as const)
		await moves(page, key, by);
	// The focus has not gone anywhere.
	expect(await words(page).evaluate((story) => story.shadowRoot?.activeElement?.localName)).toBe(
		'iframe'
	);
});

test('Space on a button of a picture presses it, and scrolls nothing', async ({ page, hosts }) => {
	await openInline(page, host(hosts, 'plain'));
	await bring(page, asks.guess);
	await shown(page, asks.guess);
	const before = await at(page);
	await insideOf(page, sceneOf(asks.guess)).locator('.presets button').first().focus();
	await page.keyboard.press(' ');
	await expect(
		insideOf(page, sceneOf(asks.guess)).locator('.picture:visible [data-mark="you"]')
	).toBeVisible();
	expect(await at(page)).toBe(before);
});

test('in a stacked story the keys scroll the host, Tab goes in reading order, and what has the focus is in view', async ({
	page,
	hosts
}) => {
	test.setTimeout(60_000);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(host(hosts, 'plain', { attributes: '=stack' }));
	await mode(page, 'stack');
	await expect
		.poll(() => frameOf(page).evaluate((frame) => frame.clientHeight))
		.toBeGreaterThan(5000);
	await frameOf(page).focus();
	for (const [key, by] of [
		[' ', 1],
		['Shift+ ', -1],
		['PageDown', 1],
		['PageUp', -1]
	] as const)
		await moves(page, key, by);
	const frame = page.frames().find((one) => one.url().includes('/embed/'));
	if (!frame) throw new Error('the host page has no frame');
	let last = -1;
	for (let i = 0; i < 12; i++) {
		await page.keyboard.press('Tab');
		const place = () =>
			frame.evaluate(() =>
				[...document.querySelectorAll('*')].findIndex((node) => node === document.activeElement)
			);
		await expect.poll(place).toBeGreaterThan(last);
		last = await place();
		await expect(frame.locator(':focus')).toBeInViewport();
	}
});

test('goTo: the host’s page scrolls to the step, pinned or stacked; what names none does nothing', async ({
	page,
	hosts
}) => {
	await openInline(page, host(hosts, 'plain'));
	const go = (to: string) =>
		frameOf(page).evaluate((frame: HTMLIFrameElement, id) => frame.inexhaustible?.goTo(id), to);
	await go(far);
	await shown(page, far);
	await expect(card(page, far)).toBeInViewport();
	const before = [await at(page), await page.evaluate(() => window.told)];
	for (const odd of [`${sceneOf(far)}/nothing`, sceneOf(far), '', '../x', 'constructor/name', '"]'])
		await go(odd);
	expect([await at(page), await page.evaluate(() => window.told)]).toEqual(before);
	expect(await page.evaluate(() => window.told.steps)).toEqual([[far, expect.any(Number), 'host']]);

	await page.goto(host(hosts, 'plain', { attributes: '=stack' }));
	await mode(page, 'stack');
	const frame = page.frameLocator('article iframe');
	await go(far);
	await expect(frame.locator(`[id="${far}"]`)).toBeInViewport();
	expect(await page.evaluate(() => window.told.steps)).toContainEqual([
		far,
		expect.any(Number),
		'host'
	]);
	const there = await at(page);
	for (const odd of [`${sceneOf(far)}/nothing`, sceneOf(far), '']) await go(odd);
	expect(await at(page)).toBe(there);
});

test('goTo: a host that asks as soon as it is told of the stack gets there', async ({
	page,
	hosts
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.addInitScript(
		(id) =>
			addEventListener(
				'story:mode',
				({ target }) =>
					target === window && document.querySelector('iframe')?.inexhaustible?.goTo(id)
			),
		far
	);
	await page.goto(host(hosts, 'plain', { attributes: '=stack' }));
	await expect(page.frameLocator('article iframe').locator(`[id="${far}"]`)).toBeInViewport();
});

test('find reaches words that are far below, and the page goes there', async ({ page, hosts }) => {
	await openInline(page, host(hosts, 'plain'));
	const find = (text: string) =>
		page.evaluate(
			(said) => (window as unknown as { find(text: string): boolean }).find(said),
			text
		);
	const said = await card(page, far).locator('p:not(.number)').first().innerText();
	expect(said.length).toBeGreaterThan(40);
	await expect(card(page, far)).not.toBeInViewport();
	expect(await find(said.slice(0, 40))).toBe(true);
	await expect(card(page, far)).toBeInViewport();
	expect(await find('a sentence that nobody has written here')).toBe(false);
});
