import { expect } from '@playwright/test';
import { bring, host, mode, openInline, frameOf, pictureOf, shown, test, words } from './hosts.ts';
import { listen, plainSteps, sceneOf, screens } from './story.ts';

const [step, next] = plainSteps(1);
/** Far down the page. */
const [, far] = plainSteps(-1);

test.use({ viewport: screens.desktop });

test('an ancestor that only clips is no hindrance; one that makes a box to scroll gets the story stacked', async ({
	page,
	hosts
}) => {
	await openInline(page, host(hosts, 'ancestor', { overflow: 'clip' }));
	await bring(page, step);
	await shown(page, step);
	for (const overflow of ['hidden', 'auto', 'clip auto']) {
		await page.goto(host(hosts, 'ancestor', { overflow }));
		await mode(page, 'stack');
		await expect(words(page)).toHaveCount(0);
		await expect(frameOf(page)).toBeVisible();
	}
});

test('an ancestor that becomes a box to scroll only later is noticed: the words go, the frame comes back, stacked', async ({
	page,
	hosts
}) => {
	const heard = listen(page);
	await openInline(page, host(hosts, 'ancestor', { overflow: 'visible' }));
	await bring(page, step);
	await shown(page, step);
	await page.locator('article').evaluate((node) => node.classList.add('late'));
	await bring(page, next);
	await mode(page, 'stack');
	await expect(words(page)).toHaveCount(0);
	await expect(frameOf(page)).toBeVisible();
	expect(await page.evaluate(() => window.told.modes)).toEqual(['inline', 'stack']);
	expect(heard).toEqual([]);
});

for (const [what, bar, wanted] of [
	['at the top of the view', 0, 'inline'],
	['under a bar', '56px', 'stack']
] as const)
	test(`an inner box that scrolls ${what}: ${wanted}, and asked for a step the box scrolls to it`, async ({
		page,
		hosts
	}) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(host(hosts, 'app', { bar }));
		await mode(page, wanted);
		await frameOf(page).evaluate(
			(frame: HTMLIFrameElement, id) => frame.inexhaustible?.goTo(id),
			far
		);
		if (wanted === 'inline') {
			await shown(page, far);
			expect(
				await pictureOf(page, sceneOf(far)).evaluate((frame) =>
					Math.round(frame.getBoundingClientRect().top)
				)
			).toBe(0);
		} else
			await expect(page.frameLocator('article iframe').locator(`[id="${far}"]`)).toBeInViewport();
		expect(await page.locator('main').evaluate((box) => box.scrollTop)).toBeGreaterThan(2000);
		expect(await page.evaluate(() => scrollY)).toBe(0);
	});

test('under a strict policy with trusted types the story is pinned all the same, and nothing is reported', async ({
	page,
	hosts
}) => {
	const heard = listen(page);
	await page.addInitScript(() =>
		addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective))
	);
	await openInline(page, host(hosts, 'policy'));
	await bring(page, next);
	await shown(page, next);
	// The words have their looks: a policy that bars inline styles doesn't reach them.
	expect(
		await words(page)
			.locator('.pin')
			.first()
			.evaluate((pin) => getComputedStyle(pin).position)
	).toBe('sticky');
	expect(heard).toEqual([]);
});

test('a policy that bars the frame leaves the link, and says so', async ({ page, hosts }) => {
	await page.goto(host(hosts, 'frameless'));
	await mode(page, 'link');
	expect(await page.evaluate(() => window.told.modes)).toEqual(['link']);
	await page.locator('#link').click();
	await expect(page).toHaveURL(/\/en\/$/);
	await expect(page.locator('html')).toHaveAttribute('data-step', /./);
});

test('a sandboxed frame without an origin is pinned, and so are its pictures', async ({
	page,
	hosts
}) => {
	await openInline(page, host(hosts, 'plain', { attributes: ' sandbox=allow-scripts' }));
	await bring(page, step);
	await shown(page, step);
	await expect(pictureOf(page, sceneOf(step))).toHaveAttribute('sandbox', 'allow-scripts');
	expect(
		await page
			.frames()
			.at(-1)
			?.evaluate(() => origin)
	).toBe('null');
});

test('a host page in some folder works as one at the root', async ({ page, hosts }) => {
	await openInline(page, host(`${hosts}news/2026/`, 'plain'));
	await bring(page, step);
	await shown(page, step);
});
