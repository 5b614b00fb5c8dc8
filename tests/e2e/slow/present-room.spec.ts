import { expect, test, type Page } from '@playwright/test';
import { begin, room } from '../lecture.ts';
import { asks } from '../../asks.mjs';
import { editions, first, jump, stepsOf } from '../story.ts';

/**
 * What an audience would see wrong: text smaller than `least`, text or a label outside the window or its picture,
 * labels on one another, a page that scrolls.
 */
const faults = (page: Page, least: number): Promise<string[]> =>
	page.evaluate((smallest) => {
		const shown = (element: Element): boolean =>
			element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
		const said: { text: string; size: number; box: DOMRect }[] = [];
		const walker = document.createTreeWalker(
			document.querySelector('main.lecture') as Element,
			NodeFilter.SHOW_TEXT
		);
		while (walker.nextNode()) {
			const { data, parentElement: parent } = walker.currentNode as Text;
			if (!parent || !data.trim() || parent.closest('.vh, figcaption') || !shown(parent)) continue;
			const range = document.createRange();
			range.selectNodeContents(walker.currentNode);
			const box = range.getBoundingClientRect();
			// Text of an SVG is sized in units of its picture; a stamp that has shrunk to nothing doesn't count.
			const unit = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
			if (box.width > 1)
				said.push({
					text: data.trim().slice(0, 24),
					size: parseFloat(getComputedStyle(parent).fontSize) * unit,
					box
				});
		}
		const picture = [...document.querySelectorAll<HTMLElement>('.picture')].find(
			(one) => one.offsetParent !== null
		);
		const edge = picture?.getBoundingClientRect();
		const notes = [...(picture?.querySelectorAll<HTMLElement>('.label') ?? [])].map((note) => {
			const range = document.createRange();
			range.selectNodeContents(note);
			const { left, right, top, bottom } = range.getBoundingClientRect();
			// A font's line box is higher than its letters; most of all the serif's.
			const [first, last] = [note.firstElementChild ?? note, note.lastElementChild ?? note].map(
				(line) =>
					parseFloat(getComputedStyle(line).fontSize) *
					(note.classList.contains('serif') ? 0.36 : 0.18)
			);
			return {
				key: note.dataset.label,
				left: left + 2,
				right: right - 2,
				top: top + (first ?? 0),
				bottom: bottom - (last ?? 0)
			};
		});
		/** Half a label's height, whatever the screen: leading may reach out of the box, letters not. */
		const slack = (edge?.width ?? 0) / 150;
		return [
			...said
				.filter(({ size }) => size < smallest)
				.map(({ text, size }) => `${text} has ${size.toFixed(1)} px`),
			...said
				.filter(
					({ box }) =>
						box.left < -1 ||
						box.top < -1 ||
						box.right > innerWidth + 1 ||
						box.bottom > innerHeight + 1
				)
				.map(({ text }) => `${text} leaves the window`),
			...notes
				.filter(
					({ left, right, top, bottom }) =>
						edge &&
						(left < edge.left - slack ||
							right > edge.right + slack ||
							top < edge.top - slack ||
							bottom > edge.bottom + slack)
				)
				.map(({ key }) => `${key} leaves the picture`),
			...notes.flatMap((a, i) =>
				notes
					.slice(i + 1)
					.filter(
						(b) =>
							Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
							Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
					)
					.map((b) => `${a.key} lies on ${b.key}`)
			),
			...(edge ? [] : ['there is no picture']),
			...(document.documentElement.scrollWidth > innerWidth ||
			document.documentElement.scrollHeight > innerHeight
				? ['the page scrolls']
				: []),
			...(document.querySelectorAll('h1:not([hidden])').length === 1
				? []
				: ['there is not one headline'])
		];
	}, least);

for (const { folder } of editions)
	test(`every step is whole, and large enough for the back row, on every screen (${folder})`, async ({
		page
	}) => {
		test.setTimeout(240_000); // as many stops as the story has steps, each on four screens
		await begin(page, first, { folder });
		for (const id of await stepsOf(page)) {
			await jump(page, id);
			for (const [size, least] of [
				[room, 18],
				[{ width: 1280, height: 800 }, 18],
				[{ width: 1920, height: 1080 }, 23.9],
				[{ width: 3840, height: 2160 }, 40]
			] as const) {
				await page.setViewportSize(size);
				expect(await faults(page, least), `${id} at ${size.width}`).toEqual([]);
			}
		}
	});

for (const [size, box] of [
	[{ width: 390, height: 844 }, 'tall'],
	[{ width: 844, height: 390 }, 'low'],
	[{ width: 768, height: 1024 }, 'tall']
] as const)
	test(`a phone or tablet shows the ${box} picture, whole, and buttons to step with (${size.width}×${size.height})`, async ({
		page
	}) => {
		await page.setViewportSize(size);
		for (const { folder } of editions) {
			await begin(page, asks.guess, { folder });
			await expect(page.locator(`.picture.${box} svg`).locator('visible=true')).toHaveCount(1);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
				size.width
			);
			await page.mouse.move(100, 100);
			for (const button of ['previous', 'next']) {
				const target = await page.locator(`.tools [data-command=${button}]`).boundingBox();
				expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(44);
			}
		}
	});

test('text grows to 160 % and shrinks to 80 %, is kept, and stays in the window', async ({
	page
}) => {
	await page.setViewportSize(room);
	await begin(page, asks.truth);
	const scale = (): Promise<string> =>
		page.evaluate(() => document.documentElement.style.getPropertyValue('--scale'));
	for (let i = 0; i < 8; i++) await page.keyboard.press('+');
	expect(await scale()).toBe('1.6');
	expect(await faults(page, 18)).toEqual([]);
	await page.reload();
	expect(await scale()).toBe('1.6');
	for (let i = 0; i < 10; i++) await page.keyboard.press('-');
	expect(await scale()).toBe('0.8');
	await page.keyboard.press('0');
	expect(await scale()).toBe('1');
});
