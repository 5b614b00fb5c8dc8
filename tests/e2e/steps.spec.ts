import { expect, test, type Page } from '@playwright/test';
import { bring, open, screens, settled, stepsOf } from './story.ts';

/** Whether the page is at the step whose card was the last to pass the line. */
const atGeometry = (page: Page, ids: readonly string[]): Promise<boolean> =>
	page.evaluate((all) => {
		const line = document.querySelector<HTMLElement>('[data-trigger-line]')?.offsetHeight ?? 0;
		const passed = all.filter(
			(id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) <= line
		);
		return document.documentElement.dataset.step === (passed.at(-1) ?? all[0]);
	}, ids);

test('a flick to the end and back settles at both ends, whatever lay between', async ({ page }) => {
	await page.goto('/en/');
	const ids = await stepsOf(page);
	const [first = '', last = ''] = [ids[0], ids.at(-1)];
	for (let i = 0; i < 3; i++) {
		await page.evaluate(() =>
			scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })
		);
		await settled(page, last);
		await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
		await settled(page, first);
	}
});

test('a jump over many steps is one event and one transition', async ({ page }) => {
	await page.goto('/en/');
	const ids = await stepsOf(page);
	const last = ids.at(-1) ?? '';
	await page.evaluate(() =>
		addEventListener(
			'story:step',
			() => (document.body.dataset.events = String(Number(document.body.dataset.events ?? 0) + 1))
		)
	);
	await page.evaluate((id) => void (location.hash = id), last);
	await settled(page, last);
	await expect(page.locator('body')).toHaveAttribute('data-events', '1');
});

test('slow scrolling, a few pixels at a time, misses nothing', async ({ page }) => {
	await page.goto('/zh-hk/');
	const [, second = ''] = await stepsOf(page);
	await bring(page, second, 30);
	await expect(page.locator('html')).not.toHaveAttribute('data-step', second);
	for (let i = 0; i < 20; i++) {
		await page.mouse.wheel(0, 3);
		await page.evaluate(() => new Promise(requestAnimationFrame));
	}
	await settled(page, second);
});

test('a fast wheel through the story ends where the geometry says', async ({ page }) => {
	await page.goto('/zh-hk/');
	const ids = await stepsOf(page);
	for (let i = 0; i < 30; i++) await page.mouse.wheel(0, 700);
	await expect.poll(() => atGeometry(page, ids)).toBe(true);
});

test('when the viewport changes height the step is what the geometry says, at once', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/en/');
	const ids = await stepsOf(page);
	await bring(page, ids[3] ?? '', 10);
	const seen = new Set<string>();
	for (const height of [700, 1100, 620, 844, 1300, 560]) {
		await page.setViewportSize({ width: 390, height });
		await expect.poll(() => atGeometry(page, ids)).toBe(true);
		seen.add((await page.locator('html').getAttribute('data-step')) ?? '');
	}
	expect(seen.size).toBeGreaterThan(1);
});

test('turning the phone in mid-story keeps the step', async ({ page }) => {
	await page.setViewportSize(screens.phone);
	await page.goto('/zh-hk/');
	const ids = await stepsOf(page);
	for (const id of [ids[2] ?? '', ids[ids.length - 2] ?? '']) {
		await open(page, 'zh-hk', id);
		await page.setViewportSize(screens.turned);
		await settled(page, id);
		await page.setViewportSize(screens.phone);
		await settled(page, id);
		await page.setViewportSize(screens.desktop);
		await settled(page, id);
		await page.setViewportSize(screens.phone);
	}
});

for (const size of [screens.phone, screens.desktop]) {
	test(`the picture stays while its words pass (${size.width} px)`, async ({ page }) => {
		await page.setViewportSize(size);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto('/en/');
		const ids = await stepsOf(page);
		const scenes = [...new Set(ids.map((id) => id.split('/')[0] ?? ''))];
		for (const scene of scenes) {
			const sceneSteps = ids.filter((id) => id.startsWith(`${scene}/`));
			await open(page, 'en', sceneSteps[0] ?? '');
			const tops: number[] = [];
			for (let i = 0; i < 6; i++) {
				await page.mouse.wheel(0, 240);
				tops.push(
					await page
						.locator(`section#${scene} figure`)
						.evaluate((figure) => figure.getBoundingClientRect().top)
				);
			}
			expect(Math.max(...tops) - Math.min(...tops)).toBeLessThanOrEqual(0.5);
		}
	});
}
