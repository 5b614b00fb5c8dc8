import { expect, test } from '@playwright/test';
import { away } from '../lecture.ts';
import { covered, lecture, linked, openNotes, openStage, press, shows } from '../speaker.ts';
import { plainSteps } from '../story.ts';

const [start, next] = plainSteps(1);
const [other, otherNext] = plainSteps(-1);

for (const way of ['postMessage', 'storage'] as const) {
	test.describe(`without BroadcastChannel, by ${way}`, () => {
		test.beforeEach(async ({ context }) => {
			await context.addInitScript((only) => {
				Reflect.deleteProperty(window, 'BroadcastChannel');
				if (only === 'storage') Object.defineProperty(window, 'opener', { value: null });
				else
					Storage.prototype.setItem = () => {
						throw new DOMException('forbidden', 'SecurityError');
					};
			}, way);
		});

		test('windows follow each other, after a reload of either too', async ({ context }) => {
			const { stage, notes } = await lecture(context, start);
			await press(notes, 'ArrowRight');
			for (const page of [stage, notes]) await shows(page, next);
			await press(stage, 'PageDown');
			for (const page of [stage, notes]) await shows(page, away(start, 2));
			await press(notes, 'b');
			await expect(covered(stage)).toBeVisible();
			await stage.reload();
			await expect(covered(stage)).toBeVisible();
			await press(notes, 'b', 'ArrowRight');
			for (const page of [stage, notes]) await shows(page, away(start, 3));
			await notes.reload();
			await linked(notes, 'attached');
			await press(notes, 'ArrowRight');
			for (const page of [stage, notes]) await shows(page, away(start, 4));
		});
	});
}

test('two lectures in one browser never drive each other', async ({ context }) => {
	const first = await lecture(context, start);
	const second = await lecture(context, other);
	await press(first.notes, 'ArrowRight');
	await press(second.stage, 'PageDown');
	for (const page of Object.values(first)) await shows(page, next);
	for (const page of Object.values(second)) await shows(page, otherNext);
});

test('a second stage in the same room takes its lecture elsewhere', async ({ context }) => {
	const first = await openStage(context, start, 'en', '?room=oneroom');
	const second = await openStage(context, other, 'en', '?room=oneroom');
	await expect(second).not.toHaveURL(/room=oneroom/);
	await press(second, 'PageDown');
	await shows(second, otherNext);
	await shows(first, start);
	const notes = await openNotes(first);
	await press(notes, 'ArrowRight');
	await shows(first, next);
	await shows(second, otherNext);
});
