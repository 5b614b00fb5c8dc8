import { expect, test, type Locator, type Page } from '@playwright/test';
import { textsOf } from '../../support/pdf.ts';
import { drawn, jump, listen, open, plainSteps, sceneOf, screens, settled } from '../story.ts';

/** A transition, and the moment in which it is caught. */
const [FROM, TO] = plainSteps(1);
const figure = (page: Page): Locator => page.locator(`section#${sceneOf(TO)} figure`);

/** Opens a step on a page whose clock obeys the test. */
async function begin(page: Page): Promise<void> {
	await page.clock.install();
	await open(page, 'en', FROM);
}

/** Stops the clock in the middle of a transition. */
async function stop(page: Page): Promise<void> {
	await page.clock.pauseAt(await page.evaluate(() => Date.now() + 5000));
	await page.evaluate((id) => void (location.hash = id), TO);
	await expect(page.locator('html')).toHaveAttribute('data-step', TO);
	await page.clock.runFor(300);
	await expect(figure(page)).not.toHaveAttribute('data-settled');
}

test('a tab that fell asleep in the middle of a transition is at its end an hour later', async ({
	page
}) => {
	const heard = listen(page);
	await begin(page);
	await stop(page);
	await page.clock.fastForward('01:00:00');
	await page.clock.resume();
	await settled(page, TO);
	await jump(page, FROM);
	expect(heard).toEqual([]);
});

test('who zooms in the middle of a transition is at the same step, its picture whole in the box that now shows', async ({
	page
}) => {
	const heard = listen(page);
	const zoomed = { width: 640, height: 400 };
	const rest: Record<string, string[]> = {};
	for (const [box, size] of [
		['tall', zoomed],
		['wide', screens.desktop]
	] as const) {
		await page.setViewportSize(size);
		await open(page, 'en', TO);
		rest[box] = await drawn(figure(page).locator(`.picture.${box}`));
	}
	await begin(page);
	for (const [box, size] of [
		['tall', zoomed],
		['wide', screens.desktop]
	] as const) {
		await stop(page);
		await page.setViewportSize(size);
		await page.clock.resume();
		await settled(page, TO);
		await expect(figure(page).locator(`.picture.${box} svg:visible`)).toHaveCount(1);
		expect(await drawn(figure(page).locator(`.picture.${box}`))).toEqual(rest[box]);
		await jump(page, FROM);
	}
	expect(heard).toEqual([]);
});

test('two fingers that spread in the middle of a transition change nothing of it', async ({
	page
}) => {
	const heard = listen(page);
	await page.setViewportSize(screens.phone);
	await begin(page);
	await stop(page);
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
	await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBe(2);
	await page.clock.resume();
	await settled(page, TO);
	await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
	await settled(page, TO);
	expect(heard).toEqual([]);
});

test('a page printed in the middle of a transition is the page printed at rest', async ({
	page
}) => {
	test.slow(); // the whole story on paper, twice
	const heard = listen(page);
	await begin(page);
	await jump(page, TO);
	const rest = await textsOf(await page.pdf());
	await jump(page, FROM);
	await stop(page);
	expect(await textsOf(await page.pdf())).toEqual(rest);
	await page.clock.resume();
	await settled(page, TO);
	expect(heard).toEqual([]);
});
