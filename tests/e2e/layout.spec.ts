import { expect, test } from '@playwright/test';
import { editions, open, restyle, screens, stepsOf } from './story.ts';

for (const width of [320, 360, 390, 600, 768, 960, 1024, 1280, 1600, 2560])
	test(`nothing is wider than the page at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const { folder } of editions) {
			await page.goto(`/${folder}/`);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
				width
			);
			const cut = await page.evaluate(() =>
				[
					...document.querySelectorAll<HTMLElement>(
						'.step p, .after p, h1, h2:not(.vh), .standfirst, .ending p, .ending li'
					)
				]
					.filter((text) => text.getBoundingClientRect().right > innerWidth + 1)
					.map((text) => text.innerText.slice(0, 20))
			);
			expect(cut).toEqual([]);
		}
	});

test('at 200% text everything is still there to read', async ({ page }) => {
	await page.setViewportSize(screens.phone);
	await page.goto('/en/');
	await restyle(page, 'html { font-size: 212% !important; }');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
		screens.phone.width
	);
	const clipped = await page.evaluate(
		() =>
			[...document.querySelectorAll<HTMLElement>('.step, .after, .ending')].filter(
				(box) => box.scrollWidth > box.clientWidth + 1
			).length
	);
	expect(clipped).toBe(0);
});

test('at 400% zoom nothing sticks: the figure, then its words', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 200 });
	await page.goto('/zh-hk/');
	for (const figure of await page.locator('figure').all())
		expect(await figure.evaluate((node) => getComputedStyle(node).position)).toBe('static');
	for (const id of (await stepsOf(page)).slice(0, 4)) {
		await open(page, 'zh-hk', id);
		await expect(page.locator(`[id="${id}"] p`).first()).toBeInViewport();
	}
});

for (const { folder } of editions)
	test(`headings are as high before their face has come (${folder})`, async ({ page }) => {
		const heights = (): Promise<number[]> =>
			page
				.locator('h1, .head')
				.evaluateAll((heads) =>
					heads.map((head) => Math.round(head.getBoundingClientRect().height))
				);
		// The sans is optional: if it loads late, as on a busy machine, the page does without. Here it never loads.
		await page.route(/sans.*woff2$/i, (route) => route.abort());
		for (const size of [screens.phone, screens.small, screens.desktop]) {
			await page.setViewportSize(size);
			await page.goto(`/${folder}/`);
			await page.evaluate(() => document.fonts.load("700 1em 'Story Serif'"));
			const set = await heights();
			await page.route(/serif.*woff2$/, (route) => route.abort());
			await page.reload();
			await page.evaluate(() => document.fonts.ready);
			expect(await heights(), `${size.width} px`).toEqual(set);
			await page.unroute(/serif.*woff2$/);
		}
	});

test('the opening fits the first screen of a small phone', async ({ page }) => {
	await page.setViewportSize(screens.small);
	for (const { folder } of editions) {
		await page.goto(`/${folder}/`);
		const bottom = await page
			.locator('section.first .picture.tall path[data-squares]')
			.first()
			.evaluate((field) => field.getBoundingClientRect().bottom);
		expect(bottom).toBeLessThanOrEqual(screens.small.height);
		for (const part of ['h1', '.standfirst', '.kind'])
			await expect(page.locator(part)).toBeInViewport({ ratio: 1 });
	}
});
