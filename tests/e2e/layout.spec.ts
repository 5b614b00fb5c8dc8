import { expect, test, type Page } from '@playwright/test';
import { bring, editions, fetchFaces, jump, open, restyle, screens, settled, stepsOf } from './story.ts';

/** What the Layout Instability API tells (https://wicg.github.io/layout-instability/#sec-layout-shift), which TypeScript doesn't know yet. */
interface LayoutShift extends PerformanceEntry {
	readonly value: number;
	readonly hadRecentInput: boolean;
	readonly sources: readonly { readonly node: Node | null; readonly previousRect: DOMRectReadOnly; readonly currentRect: DOMRectReadOnly }[];
}

declare global {
	interface Window {
		/** What has moved by itself since the page began. */
		shifts: { value: number; what: string }[];
	}
}

/** Notes that lie on each other, or leave their picture, as the browser lays them out. */
const faults = (page: Page, scene: string): Promise<string[]> =>
	page.evaluate((name) => {
		const picture = [...document.querySelectorAll<HTMLElement>(`section#${name} figure .picture`)].find((box) => box.offsetParent !== null);
		if (!picture) return ['no picture is shown'];
		const frame = picture.getBoundingClientRect();
		const rooms = [...picture.querySelectorAll<HTMLElement>('.note')].filter((note) => Number(getComputedStyle(note).opacity) > 0.5).map((note) => {
			const range = document.createRange();
			range.selectNodeContents(note);
			const lines = [...range.getClientRects()].filter(({ width, height }) => width && height);
			const shave = 2;
			return {
				key: note.dataset.note,
				x1: Math.min(...lines.map(({ left }) => left)) + shave, x2: Math.max(...lines.map(({ right }) => right)) - shave,
				y1: Math.min(...lines.map(({ top }) => top)) + shave, y2: Math.max(...lines.map(({ bottom }) => bottom)) - shave
			};
		});
		const found = rooms.filter(({ x1, x2, y1, y2 }) => x1 < frame.left - 4 || x2 > frame.right + 4 || y1 < frame.top - 6 || y2 > frame.bottom + 6).map(({ key }) => `${key} leaves the picture`);
		rooms.forEach((a, i) => rooms.slice(i + 1).forEach((b) => {
			const dx = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
			const dy = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
			if (dx > 1 && dy > 3) found.push(`${a.key} lies on ${b.key}`);
		}));
		return found;
	}, scene);

for (const { folder } of editions)
	for (const [name, size] of Object.entries({ phone: screens.phone, small: screens.small, narrow: { width: 320, height: 640 }, desktop: screens.desktop, projector: screens.projector, large: { width: 1920, height: 1080 } }))
		test(`no label lies on another or leaves its picture (${folder}, ${name})`, async ({ page }) => {
			await page.setViewportSize(size);
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await page.goto(`/${folder}/`);
			await fetchFaces(page);
			await page.reload();
			const found: string[] = [];
			for (const id of await stepsOf(page)) {
				await jump(page, id);
				found.push(...(await faults(page, id.split('/')[0] ?? '')).map((fault) => `${id}: ${fault}`));
			}
			expect(found).toEqual([]);
		});

for (const width of [320, 360, 390, 600, 768, 960, 1024, 1280, 1600, 2560])
	test(`nothing is wider than the page at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const { folder } of editions) {
			await page.goto(`/${folder}/`);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			const cut = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.step p, .after p, h1, h2:not(.vh), .standfirst, .ending p, .ending li')].filter((text) => text.getBoundingClientRect().right > innerWidth + 1).map((text) => text.innerText.slice(0, 20)));
			expect(cut).toEqual([]);
		}
	});

test('at 200% text everything is still there to read', async ({ page }) => {
	await page.setViewportSize(screens.phone);
	await page.goto('/en/');
	await restyle(page, 'html { font-size: 212% !important; }');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(screens.phone.width);
	const clipped = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.step, .after, .ending')].filter((box) => box.scrollWidth > box.clientWidth + 1).length);
	expect(clipped).toBe(0);
});

test('at 400% zoom nothing sticks: the figure, then its words', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 200 });
	await page.goto('/zh-hk/');
	for (const figure of await page.locator('figure').all()) expect(await figure.evaluate((node) => getComputedStyle(node).position)).toBe('static');
	for (const id of (await stepsOf(page)).slice(0, 4)) {
		await open(page, 'zh-hk', id);
		await expect(page.locator(`[id="${id}"] p`).first()).toBeInViewport();
	}
});

for (const size of [screens.phone, screens.small, { width: 390, height: 664 }])
	test(`a card at rest covers no data and fits under the picture (${size.width}×${size.height})`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.setViewportSize(size);
		for (const { folder } of editions) {
			await page.goto(`/${folder}/`);
			for (const id of await stepsOf(page)) {
				await jump(page, id);
				const gap = await page.evaluate((step) => {
					const card = document.getElementById(step)?.getBoundingClientRect();
					const words = document.getElementById(step)?.lastElementChild?.getBoundingClientRect();
					const scene = step.split('/')[0];
					const picture = [...document.querySelectorAll<HTMLElement>(`section#${scene} figure .picture`)].find((box) => box.offsetParent !== null)?.getBoundingClientRect();
					const covering = [...document.querySelectorAll('.step')].filter((other) => other.id !== step && other.getBoundingClientRect().bottom > (picture?.top ?? 0) + 4 && other.getBoundingClientRect().top < (picture?.bottom ?? 0)).length;
					return { under: (card?.top ?? 0) - (picture?.bottom ?? 0), covering, over: (words?.bottom ?? 0) - innerHeight };
				}, id);
				expect(gap.under, id).toBeGreaterThanOrEqual(0);
				expect(gap.covering, id).toBe(0);
				// The card's own edge may lie a hair under the window's, its last line or control may not.
				expect(gap.over, id).toBeLessThanOrEqual(0.5);
			}
		}
	});

test('nothing jumps: layout shift over the whole story and a language switch stays under 0.005', async ({ page }) => {
	test.slow();
	await page.setViewportSize(screens.phone);
	await page.addInitScript(() => {
		window.shifts = [];
		const named = (node: Node | null): string => {
			const box = node instanceof Element ? node : node?.parentElement;
			return box ? `${box.closest('section')?.id ?? ''} ${box.localName}.${box.classList}` : 'a part that is gone';
		};
		new PerformanceObserver((list) => {
			for (const { value, hadRecentInput, startTime, sources } of list.getEntries() as LayoutShift[])
				if (!hadRecentInput) window.shifts.push({ value, what: `${Math.round(startTime)} ms: ${sources.map(({ node, previousRect, currentRect }) => `${named(node)} ${previousRect.top} → ${currentRect.top}`).join(', ')}` });
		}).observe({ type: 'layout-shift', buffered: true });
	});
	/** How much has moved since the page began, what did, and when. */
	async function still(): Promise<void> {
		const shifts = await page.evaluate(() => window.shifts);
		expect(shifts.reduce((sum, { value }) => sum + value, 0), shifts.map(({ value, what }) => `${value.toFixed(4)} at ${what}`).join('\n')).toBeLessThanOrEqual(0.005);
	}
	await page.goto('/zh-hk/');
	await page.evaluate(() => document.fonts.ready);
	for (const id of await stepsOf(page)) {
		await bring(page, id);
		await settled(page, id);
	}
	await still();
	await page.locator('a[data-language]').click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.evaluate(() => document.fonts.ready);
	await still();
});

for (const { folder } of editions)
	test(`headings are as high before their face has come (${folder})`, async ({ page }) => {
		const heights = (): Promise<number[]> => page.locator('h1, .head').evaluateAll((heads) => heads.map((head) => Math.round(head.getBoundingClientRect().height)));
		for (const size of [screens.phone, screens.small, screens.desktop]) {
			await page.setViewportSize(size);
			await page.goto(`/${folder}/`);
			await page.evaluate(() => document.fonts.load("700 1em 'Story Serif'"));
			const set = await heights();
			await page.route(/serif.*woff2$/, (route) => route.abort());
			await page.reload();
			expect(await heights(), `${size.width} px`).toEqual(set);
			await page.unroute(/serif.*woff2$/);
		}
	});

test('the opening fits the first screen of a small phone', async ({ page }) => {
	await page.setViewportSize(screens.small);
	for (const { folder } of editions) {
		await page.goto(`/${folder}/`);
		const bottom = await page.locator('section.first .picture.tall path[data-squares]').first().evaluate((field) => field.getBoundingClientRect().bottom);
		expect(bottom).toBeLessThanOrEqual(screens.small.height);
		for (const part of ['h1', '.standfirst', '.kind']) await expect(page.locator(part)).toBeInViewport({ ratio: 1 });
	}
});
