/**
 * Each edition as one file, opened from a disk: the story scrolls, the lecture steps, and the speaker's window moves it.
 *
 * In Firefox alone: of a file's errors WebKit tells nothing but that there was one, and takes mere notices for them.
 */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { first, plainSteps, steps, slug } from '../support/content.mjs';
import { stick } from '../support/stick.mjs';
import { evaluate, waitFor } from './harness.mjs';
import { isAttached, shows } from './speaker.mjs';
import { stepsHere, visit } from './story.mjs';

const [start, next] = plainSteps(1);
const third = steps[steps.indexOf(next) + 1] ?? '';

const FILES = [`${slug}-zh-hk.html`, `${slug}-en.html`];

/**
 * Register the tests of one engine; whether it is missing, its tests of the story say.
 * @param {import('./harness.mjs').Engine} engine
 */
export function testSingle(engine) {
	if (!engine.installed()) return;

	describe(`${engine.name}, from a disk`, { timeout: 300_000 }, () => {
		/** @type {ReturnType<typeof stick>} */
		let made;
		/** @type {import('./harness.mjs').Browser} */
		let browser;

		before(async () => {
			made = stick(Object.fromEntries(FILES.map((file) => [file, file])), process.env.STORY_BUILD);
			browser = await engine.launch();
			await browser.resize(1280, 800);
		});
		after(async () => {
			await browser?.close();
			made?.remove();
		});
		afterEach(async () =>
			assert.deepEqual(await browser.problems(), [], 'the page reported errors')
		);

		for (const file of FILES) {
			test(`${file}: the story opens at a step, and visits every step as it is scrolled`, async () => {
				await browser.open(made.address(file, `#${next}`));
				await waitFor(browser, shows, [next]);
				await browser.open(made.address(file));
				await waitFor(browser, shows, [first]);
				const ids = await evaluate(browser, stepsHere);
				assert.deepEqual(ids, steps);
				assert.deepEqual(await visit(browser, ids), ids);
			});

			test(`${file}: the lecture steps, in its own serif`, async () => {
				await browser.open(made.address(file, `?present#${start}`));
				await waitFor(browser, shows, [start]);
				await browser.press('PageDown');
				await waitFor(browser, shows, [next]);
				await waitFor(browser, isSerif, []);
			});
		}

		test('the speaker’s window moves the stage, and the stage it', async () => {
			const at = (/** @type {string} */ page) =>
				made.address(`${slug}-en.html`, `?${page}&room=engines#${start}`);
			await browser.open(at('present'));
			await waitFor(browser, shows, [start]);
			const notes = await browser.another(at('notes'));
			await waitFor(notes, isAttached, [], 10_000);
			await notes.press('ArrowRight');
			for (const window of [notes, browser]) await waitFor(window, shows, [next], 10_000);
			await browser.press('PageDown');
			for (const window of [browser, notes]) await waitFor(window, shows, [third], 10_000);
			assert.deepEqual(await notes.problems(), []);
			await notes.close();
		});
	});
}

/** Runs in the page. */
function isSerif() {
	const headline = [...document.querySelectorAll('h1')].find((one) => !one.hidden);
	const [first = ''] = headline ? getComputedStyle(headline).fontFamily.split(',') : [];
	const name = first.replaceAll('"', '');
	return (
		name === 'Story Serif' &&
		[...document.fonts].some(
			({ family, status }) => family.replaceAll('"', '') === name && status === 'loaded'
		)
	);
}
