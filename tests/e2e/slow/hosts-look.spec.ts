import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import {
	bring,
	card,
	host,
	insideOf,
	openInline,
	pictureOf,
	shown,
	test,
	words
} from '../hosts.ts';
import { violations } from '../stop.ts';
import { asks } from '../../asks.mjs';
import { plainSteps, sceneOf, screens } from '../story.ts';

const [step] = plainSteps(1);

for (const [name, size] of [
	['phone', screens.phone],
	['desktop', screens.desktop]
] as const)
	test(`styles that fall upon everything in the host’s page do the story no harm (${name})`, async ({
		page,
		hosts
	}) => {
		await page.setViewportSize(size);
		await openInline(page, host(hosts, 'hostile', { height: 900 }));
		await bring(page, step);
		await shown(page, step);
		const faults = await words(page).evaluate((story) => {
			const found: string[] = [];
			const wrong = (node: Element, what: string): void =>
				void found.push(`${node.localName}.${node.className}: ${what}`);
			const computed = getComputedStyle(story);
			if (
				computed.display !== 'block' ||
				computed.position !== 'static' ||
				computed.float !== 'none' ||
				computed.opacity !== '1' ||
				computed.transform !== 'none'
			)
				wrong(story, 'stands elsewhere');
			if (story.getBoundingClientRect().width !== document.querySelector('article')?.clientWidth)
				wrong(story, 'is narrower than its column');
			for (const node of story.shadowRoot?.querySelectorAll(
				'p, h2, h3, li, b, span, a, time, .row, .pin, .steps'
			) ?? []) {
				const style = getComputedStyle(node);
				const { width, height } = node.getBoundingClientRect();
				if (style.direction !== 'ltr' || !/^(start|left)$/.test(style.textAlign))
					wrong(node, `${style.direction}, ${style.textAlign}`);
				if (
					style.letterSpacing !== 'normal' ||
					style.wordSpacing !== '0px' ||
					style.textTransform !== 'none' ||
					style.textIndent !== '0px' ||
					style.fontStyle !== 'normal'
				)
					wrong(node, 'is spaced or set otherwise');
				if (style.color === 'rgb(255, 0, 0)' || style.color === 'rgb(204, 0, 255)')
					wrong(node, `is ${style.color}`);
				if (
					node.textContent?.trim() &&
					(width === 0 || height === 0 || style.visibility !== 'visible')
				)
					wrong(node, 'is hidden');
				if (
					node.localName === 'p' &&
					!node.matches('.kind, .act, .unit, .number, .sources, .vh') &&
					parseFloat(style.fontSize) < 16
				)
					wrong(node, style.fontSize);
				if (parseFloat(style.fontSize) < 12) wrong(node, style.fontSize);
			}
			return found;
		});
		expect(faults).toEqual([]);
		const { frame, pin } = await pictureOf(page, sceneOf(step)).evaluate((node) => ({
			frame: node.getBoundingClientRect().width,
			pin: node.parentElement?.getBoundingClientRect().width
		}));
		expect(frame).toBe(pin);
		expect(frame).toBeGreaterThan(size.width * 0.6);
	});

for (const colorScheme of ['light', 'dark'] as const)
	test(`the host’s page, the words in it and the pictures have no fault of access (${colorScheme})`, async ({
		page,
		hosts
	}) => {
		test.setTimeout(90_000);
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize(screens.desktop);
		await openInline(page, host(hosts, 'plain'));
		for (const id of [asks.guess, asks.window]) {
			await bring(page, id);
			await shown(page, id);
			expect(await violations(page, { frames: true, contrast: id === asks.guess }), id).toEqual([]);
		}
		// Axe has been in the words: they are in what it looked at.
		const { passes } = await new AxeBuilder({ page }).include('inexhaustible-story').analyze();
		expect(passes.find(({ id }) => id === 'color-contrast')?.nodes.length).toBeGreaterThan(20);
		// Each picture has what it shows in words, before its steps; and a name.
		expect(
			await words(page)
				.locator('.scene')
				.evaluateAll(
					(all) =>
						all.filter(
							(scene) => (scene.querySelector('.head p.vh')?.textContent?.length ?? 0) < 80
						).length
				)
		).toBe(0);
		await expect(pictureOf(page, sceneOf(asks.window))).toHaveAttribute('title', /\w/);
	});

test('the theme that the editor chose wins, for the words and for the pictures', async ({
	page,
	hosts
}) => {
	for (const [theme, paper] of [
		['dark', 'rgb(20, 22, 26)'],
		['light', 'rgb(251, 250, 246)']
	] as const) {
		await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' });
		await page.goto('about:blank');
		await openInline(page, host(hosts, 'plain', { query: `?theme=${theme}` }));
		await bring(page, step);
		await shown(page, step);
		expect(
			await words(page)
				.locator('.all')
				.evaluate((all) => getComputedStyle(all).backgroundColor)
		).toBe(paper);
		expect(
			await insideOf(page, sceneOf(step))
				.locator('html')
				.evaluate((root) => getComputedStyle(root).backgroundColor)
		).toBe(paper);
		await expect(card(page, step)).toBeVisible();
	}
});
