import { expect, test } from '@playwright/test';
import { away, headlineOf, numberOf } from './lecture.ts';
import { openAlone, openStage, shows } from './speaker.ts';
import { asks } from '../asks.mjs';
import { editions, first, last, listen, plainSteps, steps } from './story.ts';

const [start, next] = plainSteps(1);

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	for (const { folder } of editions)
		test(`${folder}: the notes of every step are there to read, and nothing else`, async ({
			page
		}) => {
			await page.goto(`/${folder}/present/notes/`);
			await expect(page.locator('[data-paragraph]:visible')).not.toHaveCount(0);
			expect(await page.locator('[data-visible-at] h3:visible').count()).toBe(steps.length);
			expect(await page.locator('[data-paragraph]:visible').count()).toBe(
				await page.locator('[data-paragraph]').count()
			);
			await expect(page.locator('button:visible')).toHaveCount(0);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
		});
});

test('both windows take over the page as it was served, and draw no part of it anew', async ({
	page
}) => {
	for (const door of ['present/', 'present/notes/']) {
		await page.route(`**/en/${door}`, async (route) => {
			const response = await route.fetch();
			await route.fulfill({
				response,
				body: (await response.text()).replace(
					/<(h1|button|dialog|figure|input)\b/g,
					'<$1 data-prerendered'
				)
			});
		});
		await page.goto(`/en/${door}#${asks.guess}`);
		await shows(page, asks.guess);
		const parts = page.locator(':is(h1, button, dialog, figure, input)');
		expect(await parts.count()).toBeGreaterThan(steps.length);
		await expect(
			page.locator(':is(h1, button, dialog, figure, input):not([data-prerendered])')
		).toHaveCount(0);
	}
});

test('shows the step now, the next as a still, its notes, and the headline after that', async ({
	page
}) => {
	const heard = listen(page);
	const headline = await headlineOf(page, 'en', next);
	await openAlone(page, start);
	await expect(page.locator('.paragraph:visible').first()).toHaveAttribute('aria-current', 'true');
	await expect(page.locator(`[data-next-picture="${next}"] svg`)).toHaveCount(1);
	await expect(page.locator('.next').getByText(headline, { exact: true })).toBeVisible();
	await expect(page.locator('.next').getByText(`then ${numberOf(away(next, 1))}`)).toBeVisible();
	await page.keyboard.press('End');
	await shows(page, last);
	await expect(page.getByText('This is the last step.')).toBeVisible();
	await expect(page.locator('[data-next-picture] svg')).toHaveCount(0);
	expect(heard).toEqual([]);
});

test('the notes grow and shrink by keys and buttons, within their ends, and stay so', async ({
	page
}) => {
	await openAlone(page, start);
	const size = (): Promise<number> =>
		page
			.locator('.paragraph:visible')
			.first()
			.evaluate((paragraph) => parseFloat(getComputedStyle(paragraph).fontSize));
	expect(await size()).toBe(27);
	await page.keyboard.press('+');
	expect(await size()).toBe(29);
	for (let i = 0; i < 12; i++) await page.keyboard.press('+');
	expect(await size()).toBe(40);
	for (let i = 0; i < 15; i++) await page.getByRole('button', { name: 'Smaller notes' }).click();
	expect(await size()).toBe(20);
	await page.reload();
	await shows(page, start);
	expect(await size()).toBe(20);
	await page.keyboard.press('0');
	expect(await size()).toBe(27);
});

test('a paragraph is marked by H and J and by a click, the first one at each step', async ({
	page
}) => {
	await openAlone(page, first);
	const step = await page.evaluate(
		() =>
			[...document.querySelectorAll<HTMLElement>('.script [data-visible-at]')].find(
				(part) => part.querySelectorAll('[data-paragraph]').length > 1
			)?.dataset.visibleAt ?? ''
	);
	await page.evaluate((id) => void (location.hash = id), step);
	await shows(page, step);
	const marked = (): Promise<number[]> =>
		page
			.locator('.paragraph:visible')
			.evaluateAll((all) => all.flatMap((one, i) => (one.getAttribute('aria-current') ? [i] : [])));
	expect(await marked()).toEqual([0]);
	await page.keyboard.press('j');
	expect(await marked()).toEqual([1]);
	await page.keyboard.press('h');
	await page.keyboard.press('h');
	expect(await marked()).toEqual([0]);
	await page.locator('.paragraph:visible').nth(1).click();
	expect(await marked()).toEqual([1]);
	await expect(page.locator('html')).toHaveAttribute('data-step', step);
	await page.keyboard.press('ArrowRight');
	await expect.poll(marked).toEqual([0]);
});

for (const [folder, says] of [
	['zh-hk', /彈出視窗.*Shift\+S/],
	['en', /pop-ups.*Shift\+S/]
] as const)
	test(`${folder}: a speaker’s window that the browser bars is told, with the way to the notes in this one`, async ({
		context
	}) => {
		await context.addInitScript(() => (window.open = () => null));
		const stage = await openStage(context, start, folder);
		await stage.keyboard.press('s');
		await expect(stage.locator('[data-toast]')).toHaveText(says);
		await expect(stage.locator('[data-toast]')).toBeInViewport({ ratio: 1 });
		await expect(stage.locator('[data-status]')).toHaveText(says);
		await stage.keyboard.press('Shift+S');
		await expect(stage.locator('[data-notes] .paragraph:visible').first()).toBeVisible();
		await expect(stage.locator('html')).toHaveAttribute('data-step', start);
	});

test('the notes are in the stage’s own window for those with one screen', async ({ context }) => {
	const stage = await openStage(context, start);
	await expect(stage.locator('[data-notes]')).toBeHidden();
	await stage.keyboard.press('Shift+S');
	await expect(stage.locator('[data-notes] .paragraph:visible').first()).toHaveAttribute(
		'aria-current',
		'true'
	);
	await stage.getByRole('button', { name: 'Larger notes' }).click();
	await expect(stage.locator('html')).toHaveAttribute('data-step', start);
	expect(
		await stage
			.locator('.paragraph:visible')
			.first()
			.evaluate((one) => getComputedStyle(one).fontSize)
	).toBe('29px');
	await stage.keyboard.press('PageDown');
	await shows(stage, next);
	await stage.keyboard.press('Shift+S');
	await expect(stage.locator('[data-notes]')).toBeHidden();
});
