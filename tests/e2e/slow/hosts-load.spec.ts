import { expect, type Page } from '@playwright/test';
import { plain, textsOf } from '../../support/pdf.ts';
import {
	bring,
	card,
	host,
	insideOf,
	mode,
	openInline,
	frameOf,
	pictureOf,
	shown,
	test,
	words
} from '../hosts.ts';
import { asks } from '../../asks.mjs';
import { plainSteps, sceneOf, screens, steps } from '../story.ts';

const [step, next] = plainSteps(1);

/** The layout shifts without input since the page loaded: all of them, not those of one session window. */
const shifts = (page: Page): Promise<number> =>
	page.evaluate(
		() =>
			new Promise<number>((done) => {
				let sum = 0;
				const seen = new PerformanceObserver((list) =>
					list
						.getEntries()
						.forEach((entry) => (sum += (entry as PerformanceEntry & { value: number }).value))
				);
				seen.observe({ type: 'layout-shift', buffered: true });
				requestAnimationFrame(() => setTimeout(() => done(sum), 100));
			})
	);

for (const [name, size] of [
	['phone', screens.phone],
	['desktop', screens.desktop]
] as const)
	for (const [where, above, wanted] of [
		['in the first screen', 'auto', 'inline'],
		['at the fold', '60vh', 'inline'],
		['below the fold', '130vh', 'inline']
	] as const)
		test(`nothing that is seen moves when the words take the frame’s place: ${where} (${name})`, async ({
			page,
			hosts
		}) => {
			await page.setViewportSize(size);
			await page.goto(host(hosts, 'plain', { above }));
			if (where === 'below the fold') await page.mouse.wheel(0, size.height * 0.5);
			await mode(page, wanted);
			await expect(words(page).locator('iframe').first()).toBeAttached();
			expect(await shifts(page)).toBeLessThanOrEqual(0.01);
		});

test('a frame that ends within the view is left to scroll until it has gone from there, and nothing moves', async ({
	page,
	hosts
}) => {
	await page.setViewportSize(screens.desktop);
	await page.goto(host(hosts, 'plain', { height: 400 }));
	await mode(page, 'scroll');
	await expect(page.frameLocator('article iframe').locator('html')).toHaveAttribute(
		'data-step',
		/./,
		{ timeout: 15_000 }
	);
	expect(await shifts(page)).toBeLessThanOrEqual(0.01);
});

test('on paper the host’s page has all words of the story, and what its pictures show in words', async ({
	page,
	hosts
}) => {
	test.setTimeout(60_000);
	await page.setViewportSize(screens.desktop);
	await openInline(page, host(hosts, 'plain'));
	await expect(words(page).locator('iframe').first()).toBeAttached();
	const cards = await words(page)
		.locator('.step')
		.evaluateAll((all) =>
			all.map((one) => one.querySelector('p:not(.number, .act)')?.textContent ?? '')
		);
	const alive = await words(page)
		.locator('.scene')
		.evaluateAll((all) =>
			all.map(
				(scene) =>
					[
						scene.querySelector('iframe') !== null,
						scene.querySelector('.head p.vh')?.textContent ?? ''
					] as const
			)
		);
	const paper = (await textsOf(await page.pdf({ format: 'A4' }))).join('');
	expect(cards.length).toBe(steps.length);
	expect(cards.filter((text) => !paper.includes(plain(text).slice(0, 40)))).toEqual([]);
	expect(
		alive.filter(([picture, text]) => !picture && !paper.includes(plain(text).slice(0, 40)))
	).toEqual([]);
	await page.emulateMedia({ media: 'print' });
	expect(
		await words(page)
			.locator('.pin')
			.evaluateAll(
				(pins) => pins.filter((pin) => getComputedStyle(pin).position === 'sticky').length
			)
	).toBe(0);
});

for (const [name, size] of [
	['turned phone', screens.turned],
	['zoomed to 200 %', { width: 640, height: 400 }]
] as const)
	test(`on a low screen nothing is pinned, and every step still has its picture (${name})`, async ({
		page,
		hosts
	}) => {
		await page.setViewportSize(size);
		await openInline(page, host(hosts, 'plain'));
		for (const id of [next, asks.guess]) {
			await bring(page, id);
			await shown(page, id);
			const scene = sceneOf(id);
			expect(
				await pictureOf(page, scene).evaluate(
					(frame) => getComputedStyle(frame.parentElement as HTMLElement).position
				)
			).toBe('static');
			await pictureOf(page, scene).scrollIntoViewIfNeeded();
			// All of the picture, with its controls, is in its frame: it doesn't scroll there, and the words begin after it.
			await expect
				.poll(() =>
					insideOf(page, scene)
						.locator('html')
						.evaluate((root) => root.scrollHeight - innerHeight)
				)
				.toBe(0);
			const { picture, list } = await pictureOf(page, scene).evaluate((frame) => ({
				picture: frame.getBoundingClientRect().bottom,
				list: frame.parentElement?.nextElementSibling?.getBoundingClientRect().top ?? 0
			}));
			expect(list).toBeGreaterThanOrEqual(picture - 1);
		}
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
		).toBeLessThanOrEqual(0);
	});

test('zoomed to 200 % on a tall window it is the phone’s layout, and nothing is wider than the page', async ({
	page,
	hosts
}) => {
	await page.setViewportSize({ width: 640, height: 720 });
	await openInline(page, host(hosts, 'plain'));
	await bring(page, step);
	await shown(page, step);
	await expect(card(page, step)).toBeInViewport();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
});

test('a reader who wants no motion gets none: each picture is there at once, with motion it takes its time', async ({
	page,
	hosts
}) => {
	await page.setViewportSize(screens.phone);
	await openInline(page, host(hosts, 'plain'));
	/** How many times lines were drawn anew on the way from one step to the next. */
	const drawings = async (from: string, to: string): Promise<number> => {
		await bring(page, from);
		await shown(page, from);
		const figure = insideOf(page, sceneOf(from)).locator('figure');
		await figure.evaluate((node) => {
			window.most = 0;
			new MutationObserver((changes) => (window.most += changes.length)).observe(node, {
				subtree: true,
				attributes: true,
				attributeFilter: ['d']
			});
		});
		await bring(page, to);
		await shown(page, to);
		return figure.evaluate(() => window.most);
	};
	const calm = await drawings(step, next);
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	expect(await drawings(step, next)).toBeGreaterThan(calm * 2);
	await expect(frameOf(page)).toBeHidden();
});
