/**
 * The two windows of a lecture in every engine: each moves the other, by each of the three ways, and each takes up where
 * the other is after a reload.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../scripts/support/server.mjs';
import { plainSteps, steps } from '../support/content.mjs';
import { evaluate, waitFor } from './harness.mjs';

/** @typedef {import('./harness.mjs').Browser} Browser */

/** What a browser may lack. A window that the driver opens has no opener, so the way by `opener` is tested in Chromium alone. */
const WAYS = /** @type {const} */ (['BroadcastChannel', 'storage']);

/** Steps that follow each other. */
const [start = '', second = '', third = '', , fifth = '', sixth = ''] = steps.slice(
	steps.indexOf(plainSteps(1)[0])
);

/**
 * Register the tests of one engine, if it is installed: whether it must be is told by `testStory`.
 * @param {import('./harness.mjs').Engine} engine
 */
export function testSpeaker(engine) {
	if (!engine.installed()) return;

	for (const way of WAYS)
		describe(`${engine.name}: the speaker's window, by ${way}`, { timeout: 300_000 }, () => {
			/** @type {Awaited<ReturnType<typeof serve>>} */
			let site;
			/** @type {Browser} */
			let stage;

			before(async () => {
				const without = way === 'storage' ? 'delete window.BroadcastChannel;' : '';
				site = await serve({
					dir: process.env.STORY_BUILD ?? 'build',
					preload: without + (engine.preload ?? '')
				});
				stage = await engine.launch();
			});
			after(async () => {
				await stage?.close();
				await site?.close();
			});

			test('either window moves both, and takes up where the other is after a reload', async () => {
				const at = (/** @type {string} */ step, notes = '') =>
					`${site.url}en/present/${notes}?room=engines#${step}`;
				await stage.open(at(start));
				assert.equal(
					await evaluate(stage, () => typeof BroadcastChannel),
					way === 'storage' ? 'undefined' : 'function'
				);
				await waitFor(stage, shows, [start]);
				const notes = await stage.another(at(start, 'notes/'));
				await waitFor(notes, isAttached, [], 10_000);

				await notes.press('ArrowRight');
				for (const window of [notes, stage]) await waitFor(window, isAt, [second]);
				await stage.press('PageDown');
				for (const window of [stage, notes]) await waitFor(window, isAt, [third]);
				for (let i = 0; i < 3; i++) await notes.press('ArrowRight');
				for (const window of [stage, notes]) await waitFor(window, isAt, [sixth]);

				// From an older address, so that only the other window can know better.
				await stage.open(at(start));
				await waitFor(stage, isAt, [sixth]);
				await notes.open(at(start, 'notes/'));
				await waitFor(notes, isAt, [sixth]);
				await notes.press('ArrowLeft');
				for (const window of [notes, stage]) await waitFor(window, shows, [fifth], 10_000);

				assert.deepEqual(await notes.problems(), []);
				assert.deepEqual(await stage.problems(), []);
				await notes.close();
			});
		});
}

/*
 * The functions below run in the page.
 */

/** @param {string} id */
const isAt = (id) => document.documentElement.dataset.step === id;

export const isAttached = () => document.documentElement.dataset.link === 'attached';

/** @param {string} id */
export function shows(id) {
	const figure = document.querySelector(`section[data-scene="${id.split('/')[0]}"] figure`);
	return (
		document.documentElement.dataset.step === id &&
		figure instanceof HTMLElement &&
		figure.dataset.settled === id
	);
}
