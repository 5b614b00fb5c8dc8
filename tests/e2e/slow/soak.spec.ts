import { expect, test, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/support/browsers.mjs';
import { away, begin, burst } from '../lecture.ts';
import { bring, drawn, first, open, plainSteps, sceneOf, screens, settled, stepsOf } from '../story.ts';

/*
 * Whether anything is left behind by a reader who goes on and on. The engine's own compiled code grows with what is run,
 * by several percent of so small a heap: without its compilers what remains is the page's.
 */
test.use({ viewport: screens.phone, launchOptions: { executablePath: findChromium(), args: [...CHROMIUM_FLAGS, '--js-flags=--jitless'] } });

/** What a page holds when it is at rest and all garbage is gone. */
interface Footprint {
	/** Bytes. */
	readonly heap: number;
	/** In the document. */
	readonly elements: number;
	/** Nodes of all kinds, in the document and out of it. */
	readonly nodes: number;
	readonly listeners: number;
}

async function footprint(page: Page): Promise<Footprint> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	// What a collection frees may hold other things: twice.
	for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
	const { metrics } = await session.send('Performance.getMetrics');
	await session.detach();
	const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? NaN;
	return { heap: metric('JSHeapUsedSize'), elements: await page.locator('*').count(), nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Compares a page with itself before: as many elements and listeners, and no more than 5 % more heap and nodes. */
function same(before: readonly Footprint[], after: readonly Footprint[]): void {
	const of = (key: keyof Footprint) => [median(before.map((one) => one[key])), median(after.map((one) => one[key]))] as const;
	for (const key of ['elements', 'listeners'] as const) {
		const [was, is] = of(key);
		expect(is, key).toBe(was);
	}
	for (const key of ['heap', 'nodes'] as const) {
		const [was, is] = of(key);
		expect(is / was, `${key}: ${was} before, ${is} after`).toBeLessThanOrEqual(1.05);
	}
}

/** Goes ten times through the same, after once to warm up; what is left is compared, as it is after three rounds each. */
async function soak(page: Page, round: () => Promise<void>): Promise<void> {
	const rounds = async (count: number): Promise<Footprint[]> => {
		const seen: Footprint[] = [];
		for (let i = 0; i < count; i++) {
			await round();
			seen.push(await footprint(page));
		}
		return seen;
	};
	await round();
	const before = await rounds(3);
	for (let i = 0; i < 4; i++) await round();
	same(before, await rounds(3));
}

test('ten passes through the whole story leave nothing behind', async ({ page }) => {
	test.slow();
	await page.goto('/en/');
	const ids = await stepsOf(page);
	await soak(page, async () => {
		// A frame for each step: its transition begins, and the next one takes over from there.
		await page.evaluate(async () => {
			const line = document.querySelector<HTMLElement>('[data-trigger-line]')?.offsetHeight ?? NaN;
			const tops = [...document.querySelectorAll('.step')].map((card) => card.getBoundingClientRect().top + scrollY - line + 8);
			for (const top of tops) {
				scrollTo({ top, behavior: 'instant' });
				await new Promise(requestAnimationFrame);
			}
		});
		await settled(page, ids.at(-1) ?? '');
		await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
		await settled(page, ids[0] ?? '');
		await expect(page.locator('figure:not([data-settled])')).toHaveCount(0);
	});
});

test('ten passes through a lecture leave nothing behind', async ({ page }) => {
	test.slow();
	await begin(page, first, { motion: 'no-preference' });
	const ids = await stepsOf(page);
	await soak(page, async () => {
		await burst(page, ids.slice(1).map(() => 'PageDown'));
		await settled(page, ids.at(-1) ?? '');
		await burst(page, ['Home']);
		await settled(page, ids[0] ?? '');
	});
});

const [opening] = plainSteps(2);
for (const [whose, from, to] of [['one scene', ...plainSteps(1)], ['two scenes', away(opening, -2), opening]] as const)
	test(`a hundred fast reversals between two steps of ${whose} end where the last one went, and leave nothing behind`, async ({ page }) => {
		await open(page, 'en', from);
		await bring(page, from);
		const picture = page.locator(`section#${sceneOf(to)} figure .picture.tall`);
		const reverse = async (times: number): Promise<void> => {
			await page.evaluate(async ([one, other, count]) => {
				const line = document.querySelector<HTMLElement>('[data-trigger-line]')?.offsetHeight ?? NaN;
				const [low = 0, high = 0] = [one, other].map((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? NaN) + scrollY - line + 8);
				for (let i = 1; i <= count; i++) {
					scrollTo({ top: i % 2 ? low : high, behavior: 'instant' });
					await new Promise(requestAnimationFrame);
				}
			}, [from, to, times] as const);
			await settled(page, to);
			await expect(page.locator('figure:not([data-settled])')).toHaveCount(0);
		};
		await reverse(20);
		const [shown, before] = [await drawn(picture), [await footprint(page)]];
		await reverse(100);
		expect(await drawn(picture)).toEqual(shown);
		same(before, [await footprint(page)]);
	});
