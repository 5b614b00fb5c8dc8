import { expect, test, type Page } from '@playwright/test';
import { numberOf } from './lecture.ts';
import {
	editions,
	first,
	jump,
	listen,
	plainSteps,
	sceneOf,
	screens,
	settled,
	steps,
	stepsOf
} from './story.ts';

const [far] = plainSteps(-1);

/** A file that failed to load is no error of the page, apart from the browser's own message. */
const errors = (heard: readonly string[]): string[] =>
	heard.filter((message) => !/^error: Failed to load resource/.test(message));

/** Keeps scripts from the page, by the addresses and how often each was asked for before; returns what was asked for. */
async function lose(
	page: Page,
	lost: (address: URL, before: number) => boolean = () => true
): Promise<URL[]> {
	const asked: URL[] = [];
	await page.route('**/*.js*', (route) => {
		const address = new URL(route.request().url());
		const before = asked.filter(({ pathname }) => pathname === address.pathname).length;
		asked.push(address);
		return lost(address, before) ? route.abort() : route.continue();
	});
	return asked;
}

/** The story at its first step, at rest, all that comes by itself there. */
async function read(page: Page, folder: string): Promise<string[]> {
	await page.goto(`/${folder}/`);
	const ids = await stepsOf(page);
	await settled(page, ids[0] ?? '');
	await page.waitForLoadState('networkidle');
	return ids;
}

for (const { folder, lang } of editions)
	test(`a scene whose code fails to load is requested twice, keeps its prerendered picture and words, and says so (${folder})`, async ({
		page
	}) => {
		const heard = listen(page);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		const ids = await read(page, folder);
		const asked = await lose(page);
		const last = ids.at(-1) ?? '';
		await page.evaluate((id) => void (location.hash = id), last);
		const section = page.locator(`section#${last.split('/')[0]}`);
		await expect(section).toHaveAttribute('data-no-scripts', '');
		await expect(page.locator('html')).toHaveAttribute('data-step', last);
		await expect(section.locator('figure')).toHaveAttribute('data-settled', last);
		await expect(section.locator('figure .picture svg:visible')).toBeVisible();
		await expect(section.locator('.lost')).toHaveText(
			lang === 'en' ? /reload the page/ : /重新載入頁面/
		);
		await expect(section.locator('.lost')).toBeInViewport({ ratio: 1 });
		const again = asked.filter(({ search }) => search);
		expect(again.length).toBeGreaterThan(0);
		for (const { pathname } of again)
			expect(asked.filter((one) => one.pathname === pathname).map(({ search }) => search)).toEqual([
				'',
				'?again'
			]);
		// Scenes that are there go on, and say nothing.
		await jump(page, ids[1] ?? '');
		await expect(page.locator('section.first .lost')).toBeHidden();
		expect(errors(heard)).toEqual([]);
	});

test('a scene whose code comes at the second try is like any other', async ({ page }) => {
	const heard = listen(page);
	const ids = await read(page, 'en');
	const asked = await lose(page, (_, before) => before === 0);
	const last = ids.at(-1) ?? '';
	await jump(page, last);
	await jump(page, ids.at(-2) ?? '');
	await expect(page.locator('[data-no-scripts]')).toHaveCount(0);
	await expect(page.locator('.lost:visible')).toHaveCount(0);
	expect(asked.filter(({ search }) => search === '?again').length).toBeGreaterThan(0);
	expect(errors(heard)).toEqual([]);
});

for (const { folder } of editions)
	test(`where its script is lost the page is what it is without scripts, and says so (${folder})`, async ({
		page
	}) => {
		const heard = listen(page);
		const asked = await lose(page);
		for (const size of [screens.phone, screens.desktop]) {
			await page.setViewportSize(size);
			await page.goto(`/${folder}/`);
			await expect(page.locator('html')).toHaveAttribute('data-no-scripts', '');
			await expect(page.locator('.needs-scripts:visible')).toHaveCount(0);
			for (const section of await page.locator('section[data-scene]').all()) {
				await expect(section.locator('figure .picture svg:visible')).toHaveCount(1);
				await expect(section.locator('.lost')).toBeVisible();
				for (const card of await section.locator('.step').all()) await expect(card).toBeVisible();
			}
			// The first scene's figure opens the page; what the scene comes to follows its words.
			await expect(page.locator('section.first > .stage .picture svg:visible')).toHaveCount(1);
			await page.locator('[popovertarget="contents"]').first().click();
			await page.locator('[data-menu]').last().click();
			await expect(page.locator('section[data-scene] h2').last()).toBeInViewport();
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
				size.width
			);
		}
		expect(asked.some(({ search }) => search === '?again')).toBe(true);
		expect(errors(heard)).toEqual([]);
	});

test('a page whose scripts come at the second try is like any other', async ({ page }) => {
	const heard = listen(page);
	await lose(page, (_, before) => before === 0);
	const ids = await read(page, 'en');
	await jump(page, ids.at(-1) ?? '');
	await expect(page.locator('[data-no-scripts]')).toHaveCount(0);
	expect(errors(heard)).toEqual([]);
});

test('a browser that can’t run the script shows the page as without', async ({ page }) => {
	await page.route('**/*.js', (route) =>
		route.fulfill({ contentType: 'text/javascript', body: 'class { #unknown: }' })
	);
	await page.goto('/en/');
	await expect(page.locator('html')).toHaveAttribute('data-no-scripts', '');
	await expect(page.locator('.needs-scripts:visible')).toHaveCount(0);
});

test('a lecture whose script is lost is a list of its steps; the speaker’s page, all of its notes', async ({
	page
}) => {
	await lose(page);
	await page.goto('/zh-hk/present/');
	await expect(page.locator('.without li a:visible')).toHaveCount(steps.length);
	await page.goto('/zh-hk/present/notes/');
	await expect(page.locator('html')).toHaveAttribute('data-no-scripts', '');
	await expect(page.locator('h3.plain:visible')).toHaveCount(steps.length);
	await expect(page.locator('.paragraph').last()).toBeVisible();
});

test('a lecture tells a scene that is lost in words, and asks for it again when it comes back to it', async ({
	page
}) => {
	const heard = listen(page);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(`/en/present/#${first}`);
	await settled(page, first);
	await page.waitForLoadState('networkidle');
	await lose(page);
	await page.evaluate((id) => void (location.hash = id), far);
	const section = page.locator(`section#${sceneOf(far)}`);
	await expect(section).toHaveAttribute('data-no-scripts', '');
	await expect(section.locator(`#${sceneOf(far)}-alt`)).toBeInViewport({ ratio: 1 });
	await expect(section.locator('.lost')).toBeInViewport({ ratio: 1 });
	await jump(page, plainSteps(0)[0]);
	await page.unroute('**/*.js*');
	await jump(page, far);
	await expect(section.locator('.lost')).toBeHidden();
	await expect(section.locator('.picture svg:visible')).toHaveCount(1);
	expect(errors(heard)).toEqual([]);
});

test('a lecture that can’t draw its code shows the address and the number', async ({ page }) => {
	const heard = listen(page);
	await page.goto(`/en/present/#${far}`);
	await settled(page, far);
	await page.waitForLoadState('networkidle');
	await lose(page);
	await page.keyboard.press('q');
	await expect(page.locator('[data-join-address]')).toHaveText(`https://story.example/en/#${far}`);
	await expect(page.locator('[data-join-number]')).toHaveText(numberOf(far));
	await expect(page.locator('[data-code]')).toBeHidden();
	expect(errors(heard)).toEqual([]);
});

test('a frame whose code is lost shows what was served, and says so', async ({ page, request }) => {
	const heard = listen(page);
	let served = '';
	// What the page itself names comes; what that asks for is lost.
	const asked = await lose(page, ({ pathname }) => !served.includes(pathname));
	served = await (await request.get('/en/embed/')).text();
	await page.goto('/en/embed/');
	await expect(page.locator('html')).toHaveAttribute('data-no-scripts', '');
	await expect(page.locator('.lost').first()).toBeVisible();
	expect(asked.some(({ search }) => search === '?again')).toBe(true);
	const chartPage = `/zh-hk/embed/${sceneOf(far)}/`;
	served = await (await request.get(chartPage)).text();
	await page.goto(chartPage);
	await expect(page.locator('main')).toHaveAttribute('data-no-scripts', '');
	await expect(page.locator('.picture svg:visible')).toHaveCount(1);
	await expect(page.locator('.lost')).toBeVisible();
	expect(errors(heard)).toEqual([]);
});
