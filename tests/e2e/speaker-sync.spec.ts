import { expect, test, type Page } from '@playwright/test';
import { lecture, linked, openNotes, openStage, shows } from './speaker.ts';
import { listen } from './story.ts';

const press = async (page: Page, ...keys: string[]): Promise<void> => {
	for (const key of keys) await page.keyboard.press(key);
};
const covered = (stage: Page): ReturnType<Page['locator']> => stage.locator('[data-cover="black"]:not([hidden])');

test('either window moves both, and no press is lost', async ({ context }) => {
	const { stage, notes } = await lecture(context);
	const heard = [listen(stage), listen(notes)];
	await press(notes, 'ArrowRight');
	for (const page of [stage, notes]) await shows(page, 'wipeout/fall');
	await press(stage, 'PageDown', 'PageDown');
	for (const page of [stage, notes]) await shows(page, 'wipeout/trigger');
	await press(notes, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
	for (const page of [stage, notes]) await shows(page, 'moore/bend');
	await Promise.all([press(stage, 'PageUp', 'PageUp'), press(notes, 'ArrowLeft', 'ArrowLeft')]);
	for (const page of [stage, notes]) await shows(page, 'wipeout/after');
	expect(heard).toEqual([[], []]);
});

test('the keys of the stage work in the speaker’s window', async ({ context }) => {
	const { stage, notes } = await lecture(context, 'moore/crowd');
	for (const [key, step] of [['Shift+ArrowRight', 'detour/recipe'], ['End', 'ultimate/people'], ['Home', 'wipeout/field']] as const) {
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
	await press(notes, '6', '.', '3', 'Enter');
	for (const page of [stage, notes]) await shows(page, 'oil/truth');
	await press(notes, 'b', 'Escape');
	await expect(covered(stage)).toBeHidden();
});

test('the stage takes up where it was when it is reloaded, cover and frozen picture too', async ({ context }) => {
	const { stage, notes } = await lecture(context, 'oil/boom');
	await press(notes, 'z', 'ArrowRight', 'b');
	await expect(covered(stage)).toBeVisible();
	await stage.reload();
	await shows(stage, 'oil/boom');
	await expect(covered(stage)).toBeVisible();
	await expect(stage.locator('html')).toHaveAttribute('data-frozen');
	await expect(notes.locator('html')).toHaveAttribute('data-step', 'oil/guess');
	await press(notes, 'b', 'z');
	await shows(stage, 'oil/guess');
	await press(stage, 'PageDown');
	await shows(notes, 'oil/truth');
});

test('the speaker’s window takes up where the stage is when it is reloaded', async ({ context }) => {
	const { stage, notes } = await lecture(context, 'oil/boom');
	await press(stage, 'b');
	await notes.reload();
	await linked(notes, 'attached');
	await expect(notes.getByRole('button', { name: 'Black' })).toHaveAttribute('aria-pressed', 'true');
	await press(notes, 'b', 'ArrowRight');
	for (const page of [stage, notes]) await shows(page, 'oil/guess');
});

test('the speaker’s window can be closed and opened again', async ({ context }) => {
	const { stage, notes } = await lecture(context, 'bet/wager');
	await notes.close();
	await press(stage, 'PageDown');
	await shows(stage, 'bet/settled');
	const again = await openNotes(stage);
	await shows(again, 'bet/settled');
	await press(again, 'ArrowRight');
	await shows(stage, 'bet/window');
});

test('the speaker goes on alone when the stage is closed, and the next stage follows him', async ({ context }) => {
	const { stage, notes } = await lecture(context, 'bet/wager');
	await stage.close();
	await linked(notes, 'lost');
	await press(notes, 'ArrowRight');
	await shows(notes, 'bet/settled');
	const coming = context.waitForEvent('page');
	await notes.getByRole('button', { name: 'Open the projector’s window' }).click();
	const next = await coming;
	await shows(next, 'bet/settled');
	await linked(notes, 'attached');
	await press(next, 'PageDown');
	await shows(notes, 'bet/window');
});

test('a speaker’s window opened first brings the stage to its step', async ({ context }) => {
	const notes = await context.newPage();
	await notes.goto('/zh-hk/present/notes/#moore/ruler');
	await shows(notes, 'moore/ruler');
	await linked(notes, 'alone');
	await expect(notes.getByRole('status').first()).toHaveText('未有投影視窗');
	await press(notes, 'ArrowRight', 'ArrowRight');
	const coming = context.waitForEvent('page');
	await notes.getByRole('button', { name: '打開投影視窗' }).click();
	const stage = await coming;
	for (const page of [stage, notes]) await shows(page, 'moore/bend');
	await expect(notes.getByRole('status').first()).toHaveText('投影連線中');
});

test('a hidden stage follows at once, and stays connected', async ({ context }) => {
	const { stage, notes } = await lecture(context, 'moore/crowd');
	await stage.evaluate(() => {
		// A covered window gets no frames and says that it is hidden.
		Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
		window.requestAnimationFrame = () => 0;
		document.dispatchEvent(new Event('visibilitychange'));
	});
	await press(notes, 'ArrowRight');
	await shows(stage, 'moore/bend');
	await press(notes, 'Shift+ArrowRight');
	await shows(stage, 'detour/recipe');
	await linked(notes, 'attached');
});

test('a tween that was running when the stage is hidden has ended', async ({ context }) => {
	const { stage, notes } = await lecture(context, 'moore/crowd');
	await stage.evaluate(() => {
		window.requestAnimationFrame = () => 0;
	});
	await press(notes, 'ArrowRight');
	await expect(stage.locator('html')).toHaveAttribute('data-step', 'moore/bend');
	await expect(stage.locator('#moore figure')).not.toHaveAttribute('data-settled');
	await stage.evaluate(() => {
		Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
		document.dispatchEvent(new Event('visibilitychange'));
	});
	await shows(stage, 'moore/bend');
});

test('a stage whose clock stands still stays connected: it beats in answer', async ({ context }) => {
	const stage = await context.newPage();
	await stage.addInitScript(() => {
		window.setInterval = (() => 0) as unknown as typeof setInterval;
	});
	await stage.goto('/en/present/#oil/boom');
	await shows(stage, 'oil/boom');
	const notes = await openNotes(stage);
	await notes.waitForFunction(() => performance.now() > 6500);
	await linked(notes, 'attached');
});

test('a stage that hangs is given up, and catches up when it comes to itself', async ({ context }) => {
	const stage = await openStage(context, 'oil/boom', 'en', '?room=hangs');
	const notes = await context.newPage();
	await notes.goto('/en/present/notes/?room=hangs');
	await linked(notes, 'attached');
	const devtools = await context.newCDPSession(stage);
	await devtools.send('Debugger.enable');
	const stopped = new Promise((done) => devtools.once('Debugger.paused', done));
	await devtools.send('Debugger.pause');
	await stopped;
	await press(notes, 'ArrowRight', 'ArrowRight');
	await shows(notes, 'oil/truth');
	await linked(notes, 'lost');
	await press(notes, 'ArrowRight');
	await devtools.send('Debugger.disable');
	for (const page of [stage, notes]) await shows(page, 'oil/gulf');
	await linked(notes, 'attached');
});

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

test('while the room’s picture is frozen the speaker looks about alone', async ({ context }) => {
	const { stage, notes } = await lecture(context, 'oil/guess');
	await notes.getByRole('button', { name: 'Freeze' }).click();
	await expect(notes.getByText('The room stays at 6.2')).toBeVisible();
	await press(notes, 'ArrowRight', 'ArrowRight');
	await shows(notes, 'oil/gulf');
	await expect(stage.locator('html')).toHaveAttribute('data-frozen');
	await shows(stage, 'oil/guess');
	await notes.getByRole('button', { name: 'Freeze' }).click();
	await shows(stage, 'oil/gulf');
	await expect(notes.getByText('The room stays')).toHaveCount(0);
});

test('what a hand sets in either window is on the picture of both', async ({ context }) => {
	const { stage, notes } = await lecture(context, 'oil/guess');
	/** The same at last, when neither picture moves any more. */
	const same = (of: (page: Page) => Promise<string | null>): Promise<void> =>
		expect.poll(async () => {
			for (const page of [stage, notes]) await shows(page, 'oil/guess');
			return (await of(stage)) === (await of(notes));
		}).toBe(true);
	const dashed = (page: Page): Promise<string | null> => page.locator('#oil, section[data-scene="oil"]').locator('.s-you').first().getAttribute('d');
	await notes.locator('section[data-scene="oil"] .presets button').first().click();
	await expect(notes).toHaveURL(/guess=/);
	await expect(stage).toHaveURL(/guess=/);
	await same(dashed);
	const before = await dashed(notes);
	await stage.locator('section[data-scene="oil"] .presets button').last().click();
	await expect.poll(() => dashed(notes)).not.toBe(before);
	await same(dashed);

	await press(notes, 'Shift+ArrowRight', 'ArrowRight', 'ArrowRight');
	for (const page of [stage, notes]) await shows(page, 'bet/window');
	const years = notes.locator('section[data-scene="bet"] input[type=range]');
	await years.focus();
	await years.press('ArrowRight');
	await expect(stage).toHaveURL(/start=\d{4}/);
});

test('a stroke on the speaker’s picture moves the projector while it lasts', async ({ context }) => {
	const { stage, notes } = await lecture(context, 'oil/guess');
	const layer = notes.locator('section[data-scene="oil"] .draw.active');
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
	await expect(stage.locator('#oil figure')).not.toHaveAttribute('data-settled', 'oil/guess');
	await shows(stage, 'oil/truth');
});

test('the pointer on the speaker’s picture is at the same place on the projector’s', async ({ context }) => {
	const { stage, notes } = await lecture(context, 'moore/ruler');
	await notes.getByRole('button', { name: 'Pointer' }).click();
	const own = await notes.locator('section[data-scene="moore"] [data-box]').boundingBox();
	if (!own) throw new Error('the speaker has no picture');
	await notes.mouse.move(own.x + own.width * 0.25, own.y + own.height * 0.75);
	await expect(stage.locator('[data-pointer]')).not.toHaveAttribute('hidden');
	const there = await stage.evaluate(() => {
		const picture = [...document.querySelectorAll<HTMLElement>('#moore [data-box]')].find((box) => box.offsetParent)?.getBoundingClientRect();
		const dot = document.querySelector('[data-pointer]')?.getBoundingClientRect();
		return picture && dot ? [(dot.x - picture.x) / picture.width, (dot.y - picture.y) / picture.height] : [];
	});
	expect(there[0]).toBeCloseTo(0.25, 1);
	expect(there[1]).toBeCloseTo(0.75, 1);
	await expect(stage.locator('[data-pointer]')).toBeHidden();
});

test('whatever else is said on its channel changes nothing and throws nothing', async ({ context }) => {
	await context.addInitScript(() => {
		const names: string[] = [];
		const Channel = BroadcastChannel;
		window.BroadcastChannel = class extends Channel {
			constructor(name: string) {
				super(name);
				names.push(name);
			}
		};
		Object.assign(window, { names });
	});
	const { stage, notes } = await lecture(context, 'oil/boom');
	const heard = [listen(stage), listen(notes)];
	const [channel] = await stage.evaluate(() => (window as unknown as { names: string[] }).names);
	const stranger = await context.newPage();
	await stranger.goto('/en/');
	const said = await stranger.evaluate((name) => {
		const line = new BroadcastChannel(name);
		const hostile: unknown[] = [
			null, 7, 'next', [], {}, new Map(), { v: 1 }, { v: 1, from: '<b>', role: 'speaker', seq: 1, type: 'bye' },
			{ v: 1, from: 'stranger', role: 'stage', seq: 1e9, type: 'state', state: { step: 'bet/wager' }, heard: null },
			{ v: 1, from: 'stranger', role: 'speaker', seq: 1, type: 'command', id: 1, request: { kind: 'constructor' } },
			{ v: 1, from: 'stranger', role: 'speaker', seq: 1, type: 'command', id: 1, request: { kind: 'goTo', step: '../../x' } },
			{ v: 1, from: 'stranger', role: 'speaker', seq: 1, type: 'command', id: 1, request: { kind: 'hand', query: 'guess', values: [1, 2], dragging: false } }
		];
		for (const data of hostile) line.postMessage(data);
		// One that is well made, to see that the others did arrive.
		line.postMessage({ v: 1, from: 'stranger', role: 'speaker', seq: 1, type: 'command', id: 1, request: { kind: 'next' } });
		return hostile.length;
	}, channel ?? '');
	expect(said).toBe(12);
	for (const page of [stage, notes]) await shows(page, 'oil/guess');
	await press(notes, 'ArrowRight');
	for (const page of [stage, notes]) await shows(page, 'oil/truth');
	await expect(stage).not.toHaveURL(/guess=/);
	expect(heard).toEqual([[], []]);
});

test('a message from another origin, or without the lecture’s name, is not heard', async ({ context }) => {
	await context.addInitScript(() => void Reflect.deleteProperty(window, 'BroadcastChannel'));
	// A page of its own, since what stands in `srcdoc` is under the policy of the page around it.
	const message = { v: 1, from: 'stranger', role: 'speaker', seq: 9, type: 'command', id: 1, request: { kind: 'next' } };
	const body = `<script>for (const inexhaustible of ['another', undefined]) parent.postMessage({ inexhaustible, message: ${JSON.stringify(message)} }, '*'); parent.postMessage('sent', '*')</script>`;
	await context.route('**/stranger.html', (route) => route.fulfill({ contentType: 'text/html', body }));
	const { stage, notes } = await lecture(context, 'oil/boom');
	for (const page of [stage, notes]) {
		await page.evaluate(async (own) => {
			window.postMessage({ inexhaustible: 'another', message: own }, '*');
			const frame = document.createElement('iframe');
			frame.sandbox.add('allow-scripts');
			frame.src = '/stranger.html';
			const sent = new Promise((done) => addEventListener('message', ({ data }) => data === 'sent' && done(null)));
			document.body.append(frame);
			await sent;
			frame.remove();
		}, message);
	}
	await press(notes, 'b');
	await expect(covered(stage)).toBeVisible();
	await expect(stage.locator('html')).toHaveAttribute('data-step', 'oil/boom');
});
