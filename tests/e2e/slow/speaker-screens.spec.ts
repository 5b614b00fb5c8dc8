import { expect, test } from '@playwright/test';
import { away } from '../lecture.ts';
import { openAlone } from '../speaker.ts';
import { violations } from '../stop.ts';
import { asks } from '../../asks.mjs';
import { editions, first, last, plainSteps, screens } from '../story.ts';

const [, next] = plainSteps(1);

const sizes = {
	...screens,
	laptop: { width: 1366, height: 768 },
	hall: { width: 1920, height: 1080 }
};

for (const { folder } of editions) {
	for (const theme of ['dark', 'light'])
		test(`${folder}, ${theme}: nothing in the way of anybody`, async ({ page }) => {
			test.slow();
			for (const step of [asks.guess, asks.window, last]) {
				await openAlone(page, step, folder, theme === 'light' ? '?theme=light' : '');
				await page.keyboard.press('z');
				expect(
					await violations(page, { practice: false, contrast: step === last && folder === 'en' })
				).toEqual([]);
			}
			await page.keyboard.press('z');
			await page.locator('[data-dialog="plan"]').first().click();
			expect(await violations(page, { practice: false, contrast: folder === 'en' })).toEqual([]);
		});

	test(`${folder}: on every screen everything is inside the window`, async ({ page }) => {
		test.slow();
		for (const step of [away(first, 1), next, asks.guess, asks.window, last]) {
			await openAlone(page, step, folder);
			for (const [name, size] of Object.entries(sizes)) {
				await page.setViewportSize(size);
				const at = `${step}, ${name}`;
				const { width, height, cut } = await page.evaluate(() => ({
					width: document.documentElement.scrollWidth - innerWidth,
					height: document.documentElement.scrollHeight - innerHeight,
					cut: [
						...document.querySelectorAll<HTMLElement>(
							'.speaker button, .speaker h2, .speaker h3, :is(.now, .next, .speaker header) p:not(.vh *)'
						)
					]
						.filter(
							(one) =>
								one.offsetParent &&
								(one.scrollWidth > one.clientWidth + 1 ||
									one.getBoundingClientRect().right > innerWidth + 0.5) &&
								getComputedStyle(one).display !== 'inline'
						)
						.map(({ outerHTML }) => outerHTML.slice(0, 100))
				}));
				expect([at, width, cut]).toEqual([at, 0, []]);
				if (size.width >= 1000) {
					// One screen, without scrolling: the buttons, the notes and both pictures.
					expect([at, height]).toEqual([at, 0]);
					const hidden = await page
						.locator('.now .picture:visible, .now .text, .next .picture, .speaker button:visible')
						.evaluateAll((all) =>
							all
								.filter((one) => {
									const { top, bottom } = one.getBoundingClientRect();
									const desk = one.closest('.now, .next')?.getBoundingClientRect();
									return (
										top < 0 || bottom > innerHeight + 0.5 || (desk && bottom > desk.bottom + 0.5)
									);
								})
								.map(({ outerHTML }) => outerHTML.slice(0, 80))
						);
					expect([at, hidden]).toEqual([at, []]);
				}
			}
		}
	});
}
