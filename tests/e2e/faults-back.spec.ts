import { expect, test, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/support/browsers.mjs';
import { away, begin } from './lecture.ts';
import { bring, jump, listen, open, plainSteps, settled } from './story.ts';

/* Playwright's Chromium forgets pages that are left, the readers' don't. */
test.use({
	launchOptions: {
		executablePath: findChromium(),
		args: CHROMIUM_FLAGS,
		ignoreDefaultArgs: ['--disable-back-forward-cache']
	}
});

const [start, next] = plainSteps(1);
const [far] = plainSteps(-1);

/**
 * Arrives, leaves for the tables and comes back; fails where the browser had to make the page anew, and says why. It also
 * lets pages go for reasons of its own, which it masks: then once more.
 */
async function leaveAndReturn(page: Page, arrive: () => Promise<void>, tries = 3): Promise<void> {
	await arrive();
	await page.evaluate(() =>
		addEventListener('pageshow', ({ persisted }) =>
			document.documentElement.setAttribute('data-persisted', String(persisted))
		)
	);
	await page.goto('/en/data/');
	await page.goBack({ waitUntil: 'commit' });
	const reasons = await page.evaluate(
		() =>
			(
				performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming & {
					notRestoredReasons: { reasons: { reason: string }[] | null } | null;
				}
			).notRestoredReasons?.reasons?.map(({ reason }) => reason) ?? []
	);
	if (tries > 1 && reasons.length > 0 && reasons.every((reason) => reason === 'masked'))
		return leaveAndReturn(page, arrive, tries - 1);
	await expect(page.locator('html'), reasons.join()).toHaveAttribute('data-persisted', 'true');
}

test('a reader who leaves the story and comes back finds the page at their step, and reads on', async ({
	page
}) => {
	const heard = listen(page);
	let top = 0;
	await leaveAndReturn(page, async () => {
		await open(page, 'en', next);
		await bring(page, next);
		top = await page.evaluate(() => scrollY);
	});
	await settled(page, next);
	expect(await page.evaluate(() => scrollY)).toBe(top);
	await bring(page, start);
	await settled(page, start);
	await jump(page, far);
	expect(heard).toEqual([]);
});

test('who leaves in the middle of a transition finds it ended', async ({ page }) => {
	await leaveAndReturn(page, async () => {
		await open(page, 'en', start);
		await page.evaluate((id) => void (location.hash = id), next);
	});
	await settled(page, next);
});

test('a lecture that was left and come back to goes on, its timer too', async ({ page }) => {
	const heard = listen(page);
	await leaveAndReturn(page, async () => {
		await begin(page, start);
		await page.keyboard.press('PageDown');
		await settled(page, next);
	});
	await settled(page, next);
	await page.keyboard.press('PageDown');
	await settled(page, away(next, 1));
	expect(heard).toEqual([]);
});
