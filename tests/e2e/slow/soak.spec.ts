import { expect, test, type Page } from '@playwright/test';
import { bare, footprint, same, type Footprint } from '../footprint.ts';
import { begin, burst } from '../lecture.ts';
import { first, settled, stepsOf } from '../story.ts';

/* Whether anything is left behind by a reader who goes on and on. */
test.use(bare);

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
			const tops = [...document.querySelectorAll('.step')].map(
				(card) => card.getBoundingClientRect().top + scrollY - line + 8
			);
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
		await burst(
			page,
			ids.slice(1).map(() => 'PageDown')
		);
		await settled(page, ids.at(-1) ?? '');
		await burst(page, ['Home']);
		await settled(page, ids[0] ?? '');
	});
});
