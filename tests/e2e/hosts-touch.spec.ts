import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { serveHosts } from '../hosts/server.mjs';
import { stroke } from '../support/touch.ts';
import { asks } from '../asks.mjs';
import { plainSteps, sceneOf, scenes, screens } from './story.ts';

/* A finger on a picture that is pinned in the page of another site. */
let hosts: Awaited<ReturnType<typeof serveHosts>>;
test.beforeAll(
	async ({}, { project }) => void (hosts = await serveHosts(project.use.baseURL ?? ''))
);
test.afterAll(() => hosts.close());
test.use({ viewport: screens.phone, hasTouch: true });

/** Slow enough for no momentum to speak of. */
const SPEED = 400;

/** Goes to a step by the host’s own call, and waits till its picture, in its own frame, shows it. */
async function at(page: Page, step: string): Promise<FrameLocator> {
	await page.goto(`${hosts.url}plain.html`);
	const story = page.locator('iframe[data-inexhaustible]');
	await expect(story).toHaveAttribute('data-inexhaustible-mode', 'inline');
	await story.evaluate(
		(frame: HTMLIFrameElement & { inexhaustible?: { goTo(step: string): void } }, id) =>
			frame.inexhaustible?.goTo(id),
		step
	);
	const picture = page
		.locator('inexhaustible-story .row')
		.nth(scenes.indexOf(sceneOf(step)))
		.locator('.pin iframe')
		.contentFrame();
	await expect(picture.locator('figure')).toHaveAttribute('data-settled', step);
	return picture;
}

/** Where the reader can draw a guess, on the screen. */
async function paper(
	picture: FrameLocator
): Promise<{ x: number; y: number; width: number; height: number }> {
	const area = await picture.locator('.picture:visible .draw').boundingBox();
	if (!area) throw new Error('there is nowhere to draw');
	return area;
}

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

for (const step of [plainSteps(1)[0], asks.guess])
	test(`an upright stroke over the picture of ${step} scrolls the host’s page, and draws nothing`, async ({
		page
	}) => {
		const picture = await at(page, step);
		const { x, width } = (await picture.locator('.picture:visible').boundingBox()) ?? {
			x: 0,
			width: 0
		};
		const from = await scrolled(page);
		await stroke(
			await page.context().newCDPSession(page),
			[x + width / 2, 380],
			[x + width / 2, 80],
			SPEED
		);
		// A finger moves a little before it scrolls.
		await expect.poll(() => scrolled(page)).toBeGreaterThan(from + 250);
		await expect(picture.locator('[data-mark="you"]')).toHaveCount(0);
	});

test('a sideways stroke over the guess draws it, and doesn’t scroll', async ({ page }) => {
	const picture = await at(page, asks.guess);
	const { x, y, width, height } = await paper(picture);
	const from = await scrolled(page);
	await stroke(
		await page.context().newCDPSession(page),
		[x + 8, y + height * 0.6],
		[x + width - 8, y + height * 0.4],
		SPEED
	);
	await expect(picture.locator('.picture:visible [data-mark="you"]')).toBeVisible();
	expect(await scrolled(page)).toBe(from);
});
