/** A scene whose code fails to load, in every engine: each caches failures in its own way. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../scripts/support/server.mjs';
import { plainSteps } from '../support/content.mjs';
import { evaluate, waitFor } from './harness.mjs';

/** @typedef {import('./harness.mjs').Browser} Browser */

/**
 * How often a scene’s code fails to load, and a step of the scene; another each time, since browsers cache what has
 * loaded.
 */
const LOSSES = /** @type {const} */ ([
	[1, plainSteps(-1)[0]],
	[2, plainSteps(2)[0]]
]);

/**
 * Register the tests of one engine, if it is installed: whether it must be is told by `testStory`.
 * @param {import('./harness.mjs').Engine} engine
 */
export function testFaults(engine) {
	if (!engine.installed()) return;

	describe(`${engine.name}: a scene that fails to load`, { timeout: 120_000 }, () => {
		/** @type {Awaited<ReturnType<typeof serve>>} */
		let site;
		/** @type {Browser} */
		let browser;
		/** How often each script still fails. */
		let losses = 0;
		/** @type {Map<string, number>} */
		const asked = new Map();

		before(async () => {
			const lose = (/** @type {string} */ path) => {
				// Without the worker, which asks for every part on its own account.
				if (path === '/service-worker.js') return true;
				if (!losses || !path.endsWith('.js')) return false;
				asked.set(path, (asked.get(path) ?? 0) + 1);
				return (asked.get(path) ?? 0) <= losses;
			};
			site = await serve({
				dir: process.env.STORY_BUILD ?? 'build',
				preload: engine.preload,
				lose
			});
			browser = await engine.launch();
		});
		after(async () => {
			await browser?.close();
			await site?.close();
		});

		for (const [times, step] of LOSSES)
			test(
				times === 1
					? 'once comes at the second try'
					: 'twice keeps its served picture, and says so',
				async () => {
					losses = 0;
					asked.clear();
					await browser.resize(390, 844);
					await browser.open(`${site.url}en/`);
					await waitFor(browser, isAlive, []);
					losses = times;
					await evaluate(browser, goTo, step);
					await waitFor(browser, times === 1 ? lively : still, [step], 10_000);
					assert.equal(Math.max(...asked.values()), 2, 'asked for twice');
					// The browser’s own word on what it was refused.
					await browser.problems();
				}
			);
	});
}

/*
 * The functions below run in the page.
 */

const isAlive = () => document.documentElement.dataset.step !== undefined;

/** @param {string} id */
function goTo(id) {
	location.hash = id;
}

/** @param {string} id */
function lively(id) {
	const scene = document.getElementById(id)?.closest('section');
	return (
		scene?.dataset.noScripts === undefined && scene?.querySelector('figure')?.dataset.settled === id
	);
}

/** @param {string} id */
function still(id) {
	const scene = document.getElementById(id)?.closest('section');
	const [picture, word] = ['figure svg', '.lost'].map((part) =>
		scene?.querySelector(part)?.checkVisibility()
	);
	return scene?.dataset.noScripts === '' && picture && word;
}
