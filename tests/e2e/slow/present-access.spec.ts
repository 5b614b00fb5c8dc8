import { expect, test } from '@playwright/test';
import { begin, room } from '../lecture.ts';
import { violations } from '../stop.ts';
import { asks } from '../../asks.mjs';
import { slug } from '../../support/content.mjs';

test.use({ viewport: room });

for (const contrast of ['paper', 'dark', 'high'])
	test(`axe finds nothing on the stage and its layers (${contrast})`, async ({ page }) => {
		test.slow();
		const over = page.locator('dialog[open], [data-notes]:visible');
		await page.addInitScript(([name, value]) => localStorage.setItem(`${name}:contrast`, value), [
			slug,
			contrast
		] as const);
		for (const folder of ['en', 'zh-hk']) {
			await begin(page, asks.guess, { folder });
			await expect(page.locator('html')).toHaveAttribute('data-contrast', contrast);
			for (const key of ['', 'o', '?', 'q', 'g', 'S']) {
				if (key) await page.keyboard.press(key === 'S' ? 'Shift+S' : key);
				if (key === 'q') await expect(page.locator('[data-code] svg')).toBeVisible();
				await expect(over).toHaveCount(key ? 1 : 0);
				expect(await violations(page, { contrast: folder === 'en' }), `${folder} ${key}`).toEqual(
					[]
				);
				if (key) await page.keyboard.press('Escape');
			}
		}
	});
