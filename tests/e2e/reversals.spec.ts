import { expect, test } from '@playwright/test';
import { bare, footprint, same } from './footprint.ts';
import { away } from './lecture.ts';
import { bring, drawn, open, plainSteps, sceneOf, settled } from './story.ts';

test.use(bare);

const [opening] = plainSteps(2);
for (const [whose, from, to] of [
	['one scene', ...plainSteps(1)],
	['two scenes', away(opening, -2), opening]
] as const)
	test(`a hundred fast reversals between two steps of ${whose} end where the last one went, and leave nothing behind`, async ({
		page
	}) => {
		await open(page, 'en', from);
		await bring(page, from);
		const picture = page.locator(`section#${sceneOf(to)} figure .picture.tall`);
		const reverse = async (times: number): Promise<void> => {
			await page.evaluate(
				async ([one, other, count]) => {
					const line =
						document.querySelector<HTMLElement>('[data-trigger-line]')?.offsetHeight ?? NaN;
					const [low = 0, high = 0] = [one, other].map(
						(id) =>
							(document.getElementById(id)?.getBoundingClientRect().top ?? NaN) + scrollY - line + 8
					);
					for (let i = 1; i <= count; i++) {
						scrollTo({ top: i % 2 ? low : high, behavior: 'instant' });
						await new Promise(requestAnimationFrame);
					}
				},
				[from, to, times] as const
			);
			await settled(page, to);
			await expect(page.locator('figure:not([data-settled])')).toHaveCount(0);
		};
		await reverse(20);
		const [shown, before] = [await drawn(picture), [await footprint(page)]];
		await reverse(100);
		expect(await drawn(picture)).toEqual(shown);
		same(before, [await footprint(page)]);
	});
