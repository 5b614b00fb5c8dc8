import { expect, test, type Page } from '@playwright/test';
import { away, numberOf, sceneAway } from '../lecture.ts';
import { covered, lecture, linked, openNotes, press, shows } from '../speaker.ts';
import { asks } from '../../asks.mjs';
import { first, last, listen, plainSteps, sceneOf } from '../story.ts';

const [start, next] = plainSteps(1);
const third = away(next, 1);

test('either window moves both, and no press is lost', async ({ context }) => {
	const { stage, notes } = await lecture(context);
	const heard = [listen(stage), listen(notes)];
	await press(notes, 'ArrowRight');
	for (const page of [stage, notes]) await shows(page, away(first, 1));
	await press(stage, 'PageDown', 'PageDown');
	for (const page of [stage, notes]) await shows(page, away(first, 3));
	await press(notes, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
	for (const page of [stage, notes]) await shows(page, away(first, 8));
	await Promise.all([press(stage, 'PageUp', 'PageUp'), press(notes, 'ArrowLeft', 'ArrowLeft')]);
	for (const page of [stage, notes]) await shows(page, away(first, 4));
	expect(heard).toEqual([[], []]);
});

test('the keys of the stage work in the speaker’s window', async ({ context }) => {
	const { stage, notes } = await lecture(context, next);
	for (const [key, step] of [
		['Shift+ArrowRight', sceneAway(next, 1)],
		['End', last],
		['Home', first]
	] as const) {
		await press(notes, key);
		for (const page of [stage, notes]) await shows(page, step);
	}
	await press(notes, 'b');
	await expect(covered(stage)).toBeVisible();
	await press(notes, '.');
	await expect(covered(stage)).toBeHidden();
	await press(notes, 'c');
	await expect(stage.locator('html')).toHaveAttribute('data-contrast', 'dark');
	await press(notes, 'm');
	await expect(stage.locator('html')).toHaveAttribute('data-motion', 'reduced');
	await press(notes, 'k');
	await expect(stage.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
	await expect(notes.locator('html')).toHaveAttribute('lang', 'en');
	await press(notes, ...numberOf(third), 'Enter');
	for (const page of [stage, notes]) await shows(page, third);
	await press(notes, 'b', 'Escape');
	await expect(covered(stage)).toBeHidden();
});

test('the stage takes up where it was when it is reloaded, cover and frozen picture too', async ({
	context
}) => {
	const { stage, notes } = await lecture(context, start);
	await press(notes, 'z', 'ArrowRight', 'b');
	await expect(covered(stage)).toBeVisible();
	await stage.reload();
	await shows(stage, start);
	await expect(covered(stage)).toBeVisible();
	await expect(stage.locator('html')).toHaveAttribute('data-frozen');
	await expect(notes.locator('html')).toHaveAttribute('data-step', next);
	await press(notes, 'b', 'z');
	await shows(stage, next);
	await press(stage, 'PageDown');
	await shows(notes, third);
});

test('the speaker’s window takes up where the stage is when it is reloaded', async ({
	context
}) => {
	const { stage, notes } = await lecture(context, start);
	await press(stage, 'b');
	await notes.reload();
	await linked(notes, 'attached');
	await expect(notes.getByRole('button', { name: 'Black' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await press(notes, 'b', 'ArrowRight');
	for (const page of [stage, notes]) await shows(page, next);
});

test('the speaker’s window can be closed and opened again', async ({ context }) => {
	const { stage, notes } = await lecture(context, start);
	await notes.close();
	await press(stage, 'PageDown');
	await shows(stage, next);
	const again = await openNotes(stage);
	await shows(again, next);
	await press(again, 'ArrowRight');
	await shows(stage, third);
});

test('the speaker goes on alone when the stage is closed, and the next stage follows', async ({
	context
}) => {
	const { stage, notes } = await lecture(context, start);
	await stage.close();
	await linked(notes, 'lost');
	await press(notes, 'ArrowRight');
	await shows(notes, next);
	const coming = context.waitForEvent('page');
	await notes.getByRole('button', { name: 'Open the projector’s window' }).click();
	const newStage = await coming;
	await shows(newStage, next);
	await linked(notes, 'attached');
	await press(newStage, 'PageDown');
	await shows(notes, third);
});

test('a speaker’s window opened first brings the stage to its step', async ({ context }) => {
	const notes = await context.newPage();
	await notes.goto(`/zh-hk/present/notes/#${start}`);
	await shows(notes, start);
	await linked(notes, 'alone');
	await expect(notes.getByRole('status').first()).toHaveText('未有投影視窗');
	await press(notes, 'ArrowRight', 'ArrowRight');
	const coming = context.waitForEvent('page');
	await notes.getByRole('button', { name: '打開投影視窗' }).click();
	const stage = await coming;
	for (const page of [stage, notes]) await shows(page, third);
	await expect(notes.getByRole('status').first()).toHaveText('投影連線中');
});

test('while the room’s picture is frozen the speaker looks about alone', async ({ context }) => {
	const { stage, notes } = await lecture(context, start);
	await notes.getByRole('button', { name: 'Freeze' }).click();
	await expect(notes.getByText(`The room stays at ${numberOf(start)}`)).toBeVisible();
	await press(notes, 'ArrowRight', 'ArrowRight');
	await shows(notes, third);
	await expect(stage.locator('html')).toHaveAttribute('data-frozen');
	await shows(stage, start);
	await notes.getByRole('button', { name: 'Freeze' }).click();
	await shows(stage, third);
	await expect(notes.getByText('The room stays')).toHaveCount(0);
});

test('what a hand sets in either window is on the picture of both', async ({ context }) => {
	const { stage, notes } = await lecture(context, asks.guess);
	/** The same at last, when neither picture moves any more. */
	const same = (of: (page: Page) => Promise<string | null>): Promise<void> =>
		expect
			.poll(async () => {
				for (const page of [stage, notes]) await shows(page, asks.guess);
				return (await of(stage)) === (await of(notes));
			})
			.toBe(true);
	const dashed = (page: Page): Promise<string | null> =>
		page
			.locator(`section[data-scene="${sceneOf(asks.guess)}"]`)
			.locator('.s-you')
			.first()
			.getAttribute('d');
	await notes
		.locator(`section[data-scene="${sceneOf(asks.guess)}"] .presets button`)
		.first()
		.click();
	await expect(notes).toHaveURL(/guess=/);
	await expect(stage).toHaveURL(/guess=/);
	await same(dashed);
	const before = await dashed(notes);
	await stage
		.locator(`section[data-scene="${sceneOf(asks.guess)}"] .presets button`)
		.last()
		.click();
	await expect.poll(() => dashed(notes)).not.toBe(before);
	await same(dashed);

	await press(notes, ...numberOf(asks.window), 'Enter');
	for (const page of [stage, notes]) await shows(page, asks.window);
	const years = notes.locator(`section[data-scene="${sceneOf(asks.window)}"] input[type=range]`);
	await years.focus();
	await years.press('ArrowRight');
	await expect(stage).toHaveURL(/start=\d{4}/);
});

test('a stroke on the speaker’s picture moves the projector while it lasts', async ({
	context
}) => {
	const { stage, notes } = await lecture(context, asks.guess);
	const layer = notes.locator(`section[data-scene="${sceneOf(asks.guess)}"] .draw.active`);
	const box = await layer.boundingBox();
	if (!box) throw new Error('there is nothing to draw on');
	await notes.mouse.move(box.x + box.width * 0.1, box.y + box.height * 0.5);
	await notes.mouse.down();
	await notes.mouse.move(box.x + box.width * 0.9, box.y + box.height * 0.3, { steps: 12 });
	await expect(stage).toHaveURL(/guess=/);
	await notes.mouse.up();
	const guess = (page: Page): string | null => new URL(page.url()).searchParams.get('guess');
	await expect.poll(() => guess(stage) !== null && guess(stage) === guess(notes)).toBe(true);
	await press(notes, 'ArrowRight');
	await expect(stage.locator(`#${sceneOf(asks.guess)} figure`)).not.toHaveAttribute(
		'data-settled',
		asks.guess
	);
	await shows(stage, asks.truth);
});

test('the pointer on the speaker’s picture is at the same place on the projector’s', async ({
	context
}) => {
	const { stage, notes } = await lecture(context, start);
	await notes.getByRole('button', { name: 'Pointer' }).click();
	const pictureBox = await notes
		.locator(`section[data-scene="${sceneOf(start)}"] [data-format]`)
		.boundingBox();
	if (!pictureBox) throw new Error('the speaker has no picture');
	await notes.mouse.move(
		pictureBox.x + pictureBox.width * 0.25,
		pictureBox.y + pictureBox.height * 0.75
	);
	await expect(stage.locator('[data-pointer]')).not.toHaveAttribute('hidden');
	const there = await stage.evaluate((scene) => {
		const picture = [...document.querySelectorAll<HTMLElement>(`#${scene} [data-format]`)]
			.find((box) => box.offsetParent)
			?.getBoundingClientRect();
		const dot = document.querySelector('[data-pointer]')?.getBoundingClientRect();
		return picture && dot
			? [(dot.x - picture.x) / picture.width, (dot.y - picture.y) / picture.height]
			: [];
	}, sceneOf(start));
	expect(there[0]).toBeCloseTo(0.25, 1);
	expect(there[1]).toBeCloseTo(0.75, 1);
	await expect(stage.locator('[data-pointer]')).toBeHidden();
});
