import { createServer } from 'node:http';
import { expect, type Page } from '@playwright/test';
import { bring, card, host, mode, openInline, frameOf, shown, test, words } from './hosts.ts';
import { last, listen, plainSteps, sceneOf, screens } from './story.ts';

const [step] = plainSteps(1);
/** Far down the page. */
const [far] = plainSteps(-1);

const JS = 'text/javascript';

for (const [when, values] of [
	['before the frame', { before: JS }],
	['after it', { after: JS }],
	['three times', { before: JS, after: JS, again: JS }]
] as const)
	test(`the loader may stand ${when}`, async ({ page, hosts }) => {
		const heard = listen(page);
		await openInline(page, host(hosts, 'order', values));
		await bring(page, step);
		await shown(page, step);
		await expect(words(page)).toHaveCount(1);
		const told = await page.evaluate(() => window.told);
		expect(told.modes).toEqual(['inline']);
		expect(told.steps.map(([id]) => id)).toEqual([step]);
		expect(heard).toEqual([]);
	});

test('a consent tool gives the frame its address later', async ({ page, hosts }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(host(hosts, 'consent'));
	expect(page.frames().some((frame) => frame.url().includes('/embed/'))).toBe(false);
	await frameOf(page).evaluate(
		(frame: HTMLIFrameElement) => void (frame.src = frame.dataset.src ?? '')
	);
	await mode(page, 'inline');
	await bring(page, step);
	await shown(page, step);
});

/** What the loader has put into the page, or left of it. */
const traces = (page: Page) =>
	page.evaluate(() => ({
		words: document.querySelectorAll('inexhaustible-story, inexhaustible-probe').length,
		frames: window.length,
		marks: document.querySelectorAll('[data-inexhaustible-mode]').length
	}));

test('a frame added later is pinned; once removed, nothing of it is left, and nobody is told anything more', async ({
	page,
	hosts
}) => {
	await openInline(page, host(hosts, 'order', { before: JS }));
	await bring(page, step);
	await shown(page, step);
	const copy = await frameOf(page).evaluate((frame) => {
		const html = frame.outerHTML.replace(/style="[^"]*"|data-inexhaustible-mode="\w+"/g, '');
		frame.remove();
		return html;
	});
	await expect.poll(() => traces(page)).toEqual({ words: 0, frames: 0, marks: 0 });
	await page.evaluate(() => void (window.told = { steps: [], modes: [] }));
	await page.mouse.wheel(0, 300);
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
	expect(await page.evaluate(() => window.told)).toEqual({ steps: [], modes: [] });
	await page.locator('h1').evaluate((heading, html) => {
		scrollTo(0, 0);
		heading.insertAdjacentHTML('afterend', html);
	}, copy);
	await mode(page, 'inline');
	await expect(words(page)).toHaveCount(1);
});

test('destroy() takes everything away and leaves the frame as it was, which reads by itself again', async ({
	page,
	hosts
}) => {
	await openInline(page, host(hosts, 'plain'));
	await bring(page, step);
	await shown(page, step);
	await frameOf(page).evaluate((frame: HTMLIFrameElement) => frame.inexhaustible?.destroy());
	expect(await traces(page)).toEqual({ words: 0, frames: 1, marks: 0 });
	expect(
		await frameOf(page).evaluate((frame: HTMLIFrameElement) => [
			frame.getAttribute('style'),
			frame.inexhaustible
		])
	).toEqual(['border: 0px;', undefined]);
	await expect(frameOf(page)).toBeVisible();
});

test('destroy() of a stacked story gives the frame its own height back', async ({
	page,
	hosts
}) => {
	await page.goto(host(hosts, 'plain', { attributes: '=stack' }));
	await mode(page, 'stack');
	await expect
		.poll(() => frameOf(page).evaluate((frame) => frame.clientHeight))
		.toBeGreaterThan(5000);
	await frameOf(page).evaluate((frame: HTMLIFrameElement) => frame.inexhaustible?.destroy());
	expect(await frameOf(page).evaluate((frame) => frame.clientHeight)).toBe(800);
	expect(await traces(page)).toEqual({ words: 0, frames: 1, marks: 0 });
});

test('two stories in two languages know nothing of each other', async ({ page, hosts }) => {
	await page.setViewportSize(screens.desktop);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(host(hosts, 'two'));
	await expect(page.locator('#en')).toHaveAttribute('data-inexhaustible-mode', 'inline', {
		timeout: 15_000
	});
	await page
		.locator('#en')
		.evaluate((frame: HTMLIFrameElement, id) => frame.inexhaustible?.goTo(id), step);
	await page.locator('#zh').evaluate((frame) => frame.scrollIntoView());
	await expect(page.locator('#zh')).toHaveAttribute('data-inexhaustible-mode', 'inline', {
		timeout: 15_000
	});
	await expect(page.locator('inexhaustible-story')).toHaveCount(2);
	expect(
		await page
			.locator('inexhaustible-story')
			.evaluateAll((all) => all.map((one) => (one as HTMLElement).lang))
	).toEqual(['en', 'zh-Hant-HK']);
	await page
		.locator('#zh')
		.evaluate((frame: HTMLIFrameElement, id) => frame.inexhaustible?.goTo(id), far);
	const chinese = page.locator('inexhaustible-story:lang(zh)');
	await expect(chinese.locator('.step[aria-current]')).toHaveAttribute('data-step', far);
	await expect(
		page
			.frameLocator(`inexhaustible-story:lang(zh) iframe[src*="/zh-hk/embed/${sceneOf(far)}/"]`)
			.locator('figure')
	).toHaveAttribute('data-settled', far, { timeout: 15_000 });
	// The English one has been scrolled past to its end, and stays there.
	await expect(page.locator('inexhaustible-story:lang(en) .step[aria-current]')).toHaveAttribute(
		'data-step',
		last
	);
});

test('without the loader the frame scrolls itself, and the host’s page goes on at both of its ends', async ({
	page,
	hosts
}) => {
	await page.setViewportSize(screens.desktop);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(host(hosts, 'plain', { loader: 'off', height: 600 }));
	const frame = page.frameLocator('article iframe');
	await expect(frame.locator('html')).toHaveAttribute('data-step', /./);
	const at = () => page.evaluate(() => scrollY);
	const inside = () =>
		page
			.frames()[1]
			?.evaluate(() => [scrollY, document.documentElement.scrollHeight - innerHeight - scrollY]);
	await frameOf(page).hover();
	const before = await at();
	await page.mouse.wheel(0, 400);
	await expect.poll(async () => (await inside())?.[0]).toBe(400);
	expect(await at()).toBe(before);
	await page.frames()[1]?.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }));
	await expect
		.poll(async () => {
			await page.mouse.wheel(0, 200);
			return at();
		})
		.toBeGreaterThan(before);
	await page.frames()[1]?.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
	await expect
		.poll(async () => {
			await page.mouse.wheel(0, -200);
			return at();
		})
		.toBe(0);
});

test('a frame that is no page of ours, or never answers, is left to scroll, and the link stays', async ({
	page,
	hosts
}) => {
	await page.goto(host(hosts, 'plain', { door: 'nothing/' }));
	await mode(page, 'scroll');
	const silent = createServer(() => undefined);
	await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready));
	const at = silent.address();
	if (at === null || typeof at === 'string') throw new Error('the silent server has no port');
	await page.goto(host(hosts, 'address', { src: `http://127.0.0.1:${at.port}/en/embed/` }), {
		waitUntil: 'commit'
	});
	await mode(page, 'scroll');
	expect(await page.evaluate(() => window.told.modes)).toEqual(['scroll']);
	await page.locator('#link').click({ noWaitAfter: true });
	await expect(page).toHaveURL(/\/en\/$/);
	silent.closeAllConnections();
	silent.close();
});

test('an address that only looks like an embeddable page, without the attribute, is ignored', async ({
	page,
	hosts
}) => {
	await page.goto(host(hosts, 'noise'));
	await mode(page, 'inline');
	await expect(page.locator('#stranger')).not.toHaveAttribute('data-inexhaustible-mode', /./);
	await expect(card(page, step)).toBeAttached();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the frame shows the story’s pages, and the link leads to it', async ({ page, hosts }) => {
		await page.goto(host(hosts, 'plain'));
		await expect(page.frameLocator('article iframe').locator('svg').first()).toBeAttached();
		await page.locator('#link').press('Enter');
		await expect.poll(() => page.url()).toMatch(/\/en\/$/);
	});
});
