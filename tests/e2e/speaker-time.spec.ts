import { expect, test, type Page } from '@playwright/test';
import { beats, lecture, linked, nameChannels, openAlone, shows } from './speaker.ts';
import { listen } from './story.ts';

const elapsed = async (page: Page): Promise<number> => {
	const [minutes = 0, seconds = 0] = ((await page.locator('[data-show="elapsed"]').textContent()) ?? '').split(':').map(Number);
	return minutes * 60 + seconds;
};

test('the timer starts with the first step forward, pauses, survives a reload, and is set back only when asked twice', async ({ context }) => {
	await nameChannels(context);
	const { stage, notes } = await lecture(context, 'oil/boom');
	await expect(notes.getByText('The timer starts with the first step forward')).toBeVisible();
	await notes.keyboard.press('ArrowLeft');
	expect(await elapsed(notes)).toBe(0);
	await stage.keyboard.press('PageDown');
	await expect.poll(() => elapsed(notes)).toBeGreaterThan(0);
	for (const part of ['.timer', '.paragraph:visible', '.now .picture:visible', '.clock']) await notes.locator(part).first().click();
	await notes.reload();
	await linked(notes, 'attached');
	await expect.poll(() => elapsed(notes)).toBeGreaterThan(2);
	await stage.reload();
	await shows(stage, 'oil/boom');
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

test('a lecture without any storage keeps its time through a reload of either window, as long as the other lives', async ({ context }) => {
	await context.addInitScript(() => {
		for (const store of ['localStorage', 'sessionStorage']) Object.defineProperty(window, store, { get: () => { throw new DOMException('forbidden', 'SecurityError'); } });
	});
	const { stage, notes } = await lecture(context, 'oil/boom');
	const heard = [listen(stage), listen(notes)];
	await notes.keyboard.press('ArrowRight');
	await expect.poll(() => elapsed(notes)).toBeGreaterThan(1);
	await stage.reload();
	await shows(stage, 'oil/guess');
	await notes.reload();
	await linked(notes, 'attached');
	await expect.poll(() => elapsed(notes)).toBeGreaterThan(2);
	await notes.keyboard.press('ArrowRight');
	await shows(stage, 'oil/truth');
	expect(heard).toEqual([[], []]);
});

test('the pace is told in words, by the speaker’s own plan', async ({ page }) => {
	await page.clock.install({ time: new Date(2025, 0, 27, 14, 44) });
	await page.goto('/zh-hk/present/notes/#wipeout/field');
	await page.clock.runFor(2000);
	await expect(page.locator('[data-show="clock"]')).toHaveText('下午2:44');
	await page.keyboard.press('ArrowRight');
	await page.clock.runFor(60_000);
	await expect(page.locator('[data-show="pace"]')).toHaveText('準時');
	await page.clock.runFor(180_000);
	await expect(page.locator('[data-show="pace"]')).toHaveText('慢了三分鐘');
	await page.getByRole('button', { name: '時間表' }).click();
	await expect(page.locator('[data-plan-all]')).toHaveValue('25');
	await page.locator('[data-plan-scene]').first().fill('10');
	await page.locator('[data-plan-scene]').first().press('Tab');
	await expect(page.locator('[data-plan-all]')).toHaveValue('31.5');
	await page.locator('[data-plan-all]').fill('90');
	await page.locator('[data-plan-all]').press('Enter');
	await page.getByRole('dialog').getByRole('button', { name: '關閉' }).click();
	await page.clock.runFor(1000);
	await expect(page.locator('[data-show="whole"]')).toHaveText('1:30:00');
	await expect(page.locator('[data-show="pace"]')).toHaveText('準時');
	await page.getByRole('button', { name: '5 馬爾薩斯' }).click();
	await page.clock.runFor(1000);
	await expect(page.locator('[data-show="pace"]')).toHaveText(/^快了四十.分鐘$/);
	await page.reload();
	await expect(page.locator('[data-show="whole"]')).toHaveText('1:30:00');
});

for (const [way, by] of [['back', -3_600_000], ['forth', 7_200_000]] as const)
	test(`the clock of the computer may be put ${way} during a lecture`, async ({ page }) => {
		await openAlone(page, 'oil/boom');
		await page.keyboard.press('ArrowRight');
		await page.evaluate((jump) => {
			const now = Date.now;
			Date.now = () => now() + jump;
		}, by);
		await expect.poll(() => elapsed(page)).toBeGreaterThan(1);
		expect(await elapsed(page)).toBeLessThan(20);
		await expect(page.locator('[data-show="whole"]')).toHaveText('25:00');
		await page.reload();
		await shows(page, 'oil/guess');
		expect(await elapsed(page)).toBeGreaterThan(0);
		expect(await elapsed(page)).toBeLessThan(30);
	});

test('a speaker’s computer that slept for an hour knows how late it is', async ({ page }) => {
	const heard = listen(page);
	await page.clock.install({ time: new Date(2025, 0, 27, 14, 44) });
	await page.goto('/en/present/notes/#wipeout/field');
	await shows(page, 'wipeout/field');
	await page.clock.pauseAt(new Date(2025, 0, 27, 15));
	await page.keyboard.press('ArrowRight');
	await page.clock.runFor(60_000);
	expect(await elapsed(page)).toBe(60);
	await page.clock.fastForward('01:00:00');
	await page.clock.runFor(1000);
	await expect(page.locator('[data-show="elapsed"]')).toHaveText('1:01:01');
	await expect(page.locator('[data-show="clock"]')).toHaveText('4:01 pm');
	await expect(page.locator('[data-show="pace"]')).toHaveText('60 min behind');
	await page.clock.resume();
	await page.keyboard.press('ArrowRight');
	await shows(page, 'wipeout/record');
	expect(heard).toEqual([]);
});
