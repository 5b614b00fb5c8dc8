import { expect, test } from '@playwright/test';
import { away, sceneAway } from '../lecture.ts';
import { lecture, linked, openNotes, openStage, press, shows } from '../speaker.ts';
import { plainSteps, sceneOf } from '../story.ts';

const [start, next] = plainSteps(1);

test('a hidden stage follows at once, and stays connected', async ({ context }) => {
	const { stage, notes } = await lecture(context, start);
	await stage.evaluate(() => {
		// A covered window gets no frames and says that it is hidden.
		Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
		window.requestAnimationFrame = () => 0;
		document.dispatchEvent(new Event('visibilitychange'));
	});
	await press(notes, 'ArrowRight');
	await shows(stage, next);
	await press(notes, 'Shift+ArrowRight');
	await shows(stage, sceneAway(next, 1));
	await linked(notes, 'attached');
});

test('a tween that was running when the stage is hidden has ended', async ({ context }) => {
	const { stage, notes } = await lecture(context, start);
	await stage.evaluate(() => {
		window.requestAnimationFrame = () => 0;
	});
	await press(notes, 'ArrowRight');
	await expect(stage.locator('html')).toHaveAttribute('data-step', next);
	await expect(stage.locator(`#${sceneOf(next)} figure`)).not.toHaveAttribute('data-settled');
	await stage.evaluate(() => {
		Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
		document.dispatchEvent(new Event('visibilitychange'));
	});
	await shows(stage, next);
});

test('a stage whose clock stands still stays connected: it beats in answer', async ({
	context
}) => {
	const stage = await context.newPage();
	await stage.addInitScript(() => {
		window.setInterval = (() => 0) as unknown as typeof setInterval;
	});
	await stage.goto(`/en/present/#${start}`);
	await shows(stage, start);
	const notes = await openNotes(stage);
	await notes.waitForFunction(() => performance.now() > 6500);
	await linked(notes, 'attached');
});

test('a stage that hangs is given up, and catches up when it comes to itself', async ({
	context
}) => {
	const stage = await openStage(context, start, 'en', '?room=hangs');
	const notes = await context.newPage();
	await notes.goto('/en/present/notes/?room=hangs');
	await linked(notes, 'attached');
	const devtools = await context.newCDPSession(stage);
	await devtools.send('Debugger.enable');
	const stopped = new Promise((done) => devtools.once('Debugger.paused', done));
	await devtools.send('Debugger.pause');
	await stopped;
	await press(notes, 'ArrowRight', 'ArrowRight');
	await shows(notes, away(start, 2));
	await linked(notes, 'lost');
	await press(notes, 'ArrowRight');
	await devtools.send('Debugger.disable');
	for (const page of [stage, notes]) await shows(page, away(start, 3));
	await linked(notes, 'attached');
});
