import { expect, test, type Page } from '@playwright/test';
import { away } from './lecture.ts';
import { beats, lecture, linked, nameChannels, openAlone, shows } from './speaker.ts';
import { first, listen, plainSteps, sceneOf, stepsIn } from './story.ts';

const [start, next] = plainSteps(1);
const MINUTE = 60_000;

/** What the speaker's plan gives the first scene, in minutes, and each of its steps, in milliseconds. */
async function planned(page: Page): Promise<{ minutes: number; each: number }> {
	const minutes = Number(await page.locator('[data-plan-scene]').first().inputValue());
	return { minutes, each: Math.round((minutes * MINUTE) / stepsIn(sceneOf(first)).length) };
}

const elapsed = async (page: Page): Promise<number> => {
	const [minutes = 0, seconds = 0] = (
		(await page.locator('[data-show="elapsed"]').textContent()) ?? ''
	)
		.split(':')
		.map(Number);
	return minutes * 60 + seconds;
};

test('the timer starts with the first step forward, pauses, survives a reload, and is set back only when asked twice', async ({
	context
}) => {
	await nameChannels(context);
	const { stage, notes } = await lecture(context, start);
	await expect(notes.getByText('The timer starts with the first step forward')).toBeVisible();
	await notes.keyboard.press('ArrowLeft');
	expect(await elapsed(notes)).toBe(0);
	await stage.keyboard.press('PageDown');
	await expect.poll(() => elapsed(notes)).toBeGreaterThan(0);
	for (const part of ['.timer', '.paragraph:visible', '.now .picture:visible', '.clock'])
		await notes.locator(part).first().click();
	await notes.reload();
	await linked(notes, 'attached');
	await expect.poll(() => elapsed(notes)).toBeGreaterThan(2);
	await stage.reload();
	await shows(stage, start);
	await stage.keyboard.press('t');
	await expect(notes.getByRole('button', { name: 'Start the timer' })).toBeVisible();
	const stands = await elapsed(notes);
	await notes.keyboard.press('ArrowRight');
	await beats(notes, 6);
	expect(await elapsed(notes)).toBe(stands);
	await notes.keyboard.press('Shift+T');
	await notes.keyboard.press('Escape');
	expect(await elapsed(notes)).toBe(stands);
	await notes.keyboard.press('Shift+T');
	await notes.getByRole('button', { name: 'Set to zero' }).click();
	await expect.poll(() => elapsed(notes)).toBe(0);
	await notes.reload();
	await linked(notes, 'attached');
	expect(await elapsed(notes)).toBe(0);
});

test('a lecture without any storage keeps its time through a reload of either window, as long as the other lives', async ({
	context
}) => {
	await context.addInitScript(() => {
		for (const store of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, store, {
				get: () => {
					throw new DOMException('forbidden', 'SecurityError');
				}
			});
	});
	const { stage, notes } = await lecture(context, start);
	const heard = [listen(stage), listen(notes)];
	await notes.keyboard.press('ArrowRight');
	await expect.poll(() => elapsed(notes)).toBeGreaterThan(1);
	await stage.reload();
	await shows(stage, next);
	await notes.reload();
	await linked(notes, 'attached');
	await expect.poll(() => elapsed(notes)).toBeGreaterThan(2);
	await notes.keyboard.press('ArrowRight');
	await shows(stage, away(next, 1));
	expect(heard).toEqual([[], []]);
});

test('the pace is told in words, by the speaker’s own plan', async ({ page }) => {
	await page.clock.install({ time: new Date(2025, 0, 27, 14, 44) });
	await page.goto(`/zh-hk/present/notes/#${first}`);
	await page.clock.runFor(2000);
	await expect(page.locator('[data-show="clock"]')).toHaveText('下午2:44');
	await page.keyboard.press('ArrowRight');
	const { minutes, each } = await planned(page);
	await page.clock.runFor(Math.round(1.5 * each));
	await expect(page.locator('[data-show="pace"]')).toHaveText('準時');
	await page.clock.runFor(Math.round(0.5 * each) + 3 * MINUTE);
	await expect(page.locator('[data-show="pace"]')).toHaveText('慢了三分鐘');
	await page.getByRole('button', { name: '時間表' }).click();
	await expect(page.locator('[data-plan-all]')).toHaveValue('25');
	await page.locator('[data-plan-scene]').first().fill('10');
	await page.locator('[data-plan-scene]').first().press('Tab');
	await expect(page.locator('[data-plan-all]')).toHaveValue(String(25 - minutes + 10));
	await page.locator('[data-plan-all]').fill('90');
	await page.locator('[data-plan-all]').press('Enter');
	await page.getByRole('dialog').getByRole('button', { name: '關閉' }).click();
	await page.clock.runFor(1000);
	await expect(page.locator('[data-show="whole"]')).toHaveText('1:30:00');
	await expect(page.locator('[data-show="pace"]')).toHaveText('準時');
	await page.reload();
	await expect(page.locator('[data-show="whole"]')).toHaveText('1:30:00');
	await page.getByRole('button', { name: '時間表' }).click();
	await page.locator('[data-plan-scene]').first().fill('47');
	await page.locator('[data-plan-scene]').first().press('Tab');
	await page.getByRole('dialog').getByRole('button', { name: '關閉' }).click();
	await page.getByRole('button', { name: /^2 / }).click();
	await page.clock.runFor(1000);
	await expect(page.locator('[data-show="pace"]')).toHaveText(/^快了四十.分鐘$/);
});

for (const [way, by] of [
	['back', -3_600_000],
	['forth', 7_200_000]
] as const)
	test(`the clock of the computer may be put ${way} during a lecture`, async ({ page }) => {
		await openAlone(page, start);
		await page.keyboard.press('ArrowRight');
		await page.evaluate((jump) => {
			const now = Date.now;
			Date.now = () => now() + jump;
		}, by);
		await expect.poll(() => elapsed(page)).toBeGreaterThan(1);
		expect(await elapsed(page)).toBeLessThan(20);
		await expect(page.locator('[data-show="whole"]')).toHaveText('25:00');
		await page.reload();
		await shows(page, next);
		expect(await elapsed(page)).toBeGreaterThan(0);
		expect(await elapsed(page)).toBeLessThan(30);
	});

test('a speaker’s computer that slept for an hour knows how late it is', async ({ page }) => {
	const heard = listen(page);
	await page.clock.install({ time: new Date(2025, 0, 27, 14, 44) });
	await page.goto(`/en/present/notes/#${first}`);
	await shows(page, first);
	await page.clock.pauseAt(new Date(2025, 0, 27, 15));
	await page.keyboard.press('ArrowRight');
	await page.clock.runFor(60_000);
	expect(await elapsed(page)).toBe(60);
	await page.clock.fastForward('01:00:00');
	await page.clock.runFor(1000);
	await expect(page.locator('[data-show="elapsed"]')).toHaveText('1:01:01');
	await expect(page.locator('[data-show="clock"]')).toHaveText('4:01 pm');
	const { each } = await planned(page);
	await expect(page.locator('[data-show="pace"]')).toHaveText(
		`${Math.round(61 - (2 * each) / MINUTE)} min behind`
	);
	await page.clock.resume();
	await page.keyboard.press('ArrowRight');
	await shows(page, away(first, 2));
	expect(heard).toEqual([]);
});
