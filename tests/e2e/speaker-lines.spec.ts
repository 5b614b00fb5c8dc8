import { expect, test } from '@playwright/test';
import { covered, lecture, linked, openNotes, openStage, press, shows } from './speaker.ts';

for (const way of ['postMessage', 'storage'] as const) {
	test.describe(`without BroadcastChannel, by ${way}`, () => {
		test.beforeEach(async ({ context }) => {
			await context.addInitScript((only) => {
				Reflect.deleteProperty(window, 'BroadcastChannel');
				if (only === 'storage') Object.defineProperty(window, 'opener', { value: null });
				else Storage.prototype.setItem = () => {
					throw new DOMException('forbidden', 'SecurityError');
				};
			}, way);
		});

		test('windows follow each other, after a reload of either too', async ({ context }) => {
			const { stage, notes } = await lecture(context, 'oil/boom');
			await press(notes, 'ArrowRight');
			for (const page of [stage, notes]) await shows(page, 'oil/guess');
			await press(stage, 'PageDown');
			for (const page of [stage, notes]) await shows(page, 'oil/truth');
			await press(notes, 'b');
			await expect(covered(stage)).toBeVisible();
			await stage.reload();
			await expect(covered(stage)).toBeVisible();
			await press(notes, 'b', 'ArrowRight');
			for (const page of [stage, notes]) await shows(page, 'oil/gulf');
			await notes.reload();
			await linked(notes, 'attached');
			await press(notes, 'ArrowRight');
			for (const page of [stage, notes]) await shows(page, 'oil/answers');
		});
	});
}

test('two lectures in one browser never drive each other', async ({ context }) => {
	const first = await lecture(context, 'oil/boom');
	const second = await lecture(context, 'bet/wager');
	await press(first.notes, 'ArrowRight');
	await press(second.stage, 'PageDown');
	for (const page of Object.values(first)) await shows(page, 'oil/guess');
	for (const page of Object.values(second)) await shows(page, 'bet/settled');
});

test('a second stage in the same room takes its lecture elsewhere', async ({ context }) => {
	const first = await openStage(context, 'oil/boom', 'en', '?room=oneroom');
	const second = await openStage(context, 'bet/wager', 'en', '?room=oneroom');
	await expect(second).not.toHaveURL(/room=oneroom/);
	await press(second, 'PageDown');
	await shows(second, 'bet/settled');
	await shows(first, 'oil/boom');
	const notes = await openNotes(first);
	await press(notes, 'ArrowRight');
	await shows(first, 'oil/guess');
	await shows(second, 'bet/settled');
});
