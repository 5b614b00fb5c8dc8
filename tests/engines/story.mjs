/**
 * How the built story must behave in every engine, told in terms of its public contract: addresses, `data-step`,
 * `data-settled`, the `story:step` event, a figure that stands still while its scene scrolls.
 *
 * `STORY_BUILD` names another folder than `build/` to test.
 */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { serve } from '../../scripts/support/server.mjs';
import { asks } from '../asks.mjs';
import { plainSteps, sceneOf } from '../support/content.mjs';
import { evaluate, waitFor } from './harness.mjs';

/** @typedef {import('./harness.mjs').Browser} Browser */

const LANGUAGES = /** @type {const} */ (['zh-hk', 'en']);
const PHONE = /** @type {const} */ ([390, 844]);
const DESK = /** @type {const} */ ([1280, 800]);

/**
 * Register the tests of one engine: skipped when it isn't installed, failed where REQUIRE_ENGINES says that it must be.
 * @param {import('./harness.mjs').Engine} engine
 */
export function testStory(engine) {
	if (!engine.installed()) {
		const reason = `${engine.name} is not installed`;
		if (process.env.REQUIRE_ENGINES) test(engine.name, () => assert.fail(reason));
		else test(engine.name, { skip: reason }, () => {});
		return;
	}

	describe(engine.name, { timeout: 600_000 }, () => {
		/** @type {Awaited<ReturnType<typeof serve>>} */
		let site;
		/** @type {Browser} */
		let browser;

		before(async () => {
			site = await serve({ dir: process.env.STORY_BUILD ?? 'build', preload: engine.preload });
			browser = await engine.launch();
		});
		after(async () => {
			await browser?.close();
			await site?.close();
		});
		afterEach(async () =>
			assert.deepEqual(await browser.problems(), [], 'the page reported errors')
		);

		test('every other step opens by its address, in one edition or the other', async () => {
			await browser.resize(...PHONE);
			const chosen = (await steps(browser, `${site.url}en/`)).filter(
				(_, i) => i % 2 === engine.half
			);
			for (const [i, id] of chosen.entries()) {
				await browser.open(`${site.url}${LANGUAGES[i % LANGUAGES.length]}/#${id}`);
				await waitFor(browser, isSettled, [id]);
			}
		});

		for (const [lang, [width, height]] of /** @type {const} */ ([
			[LANGUAGES[0], PHONE],
			[LANGUAGES[1], DESK]
		])) {
			test(`${lang}: a shared step leads into the story`, async () => {
				await browser.resize(...PHONE);
				const [step] = plainSteps(-1);
				await browser.open(`${site.url}${lang}/s/${sceneOf(step)}/#${step}`);
				await waitFor(browser, isSettled, [step]);
				// Firefox reports the fonts of the page that was left, which it stopped fetching.
				const others = (await browser.problems()).filter(
					(problem) => !problem.startsWith('downloadable font: download failed')
				);
				assert.deepEqual(others, []);
			});

			const at = `${lang} at ${width}×${height}`;

			test(`${at}: scrolling down and up visits every step in order`, async () => {
				await browser.resize(width, height);
				const ids = await steps(browser, `${site.url}${lang}/`);
				assert.deepEqual(await visit(browser, ids), ids);
				const back = ids.toReversed();
				assert.deepEqual(await visit(browser, back), back);
			});

			test(`${at}: the picture stands still while its scene scrolls`, async () => {
				await browser.resize(width, height);
				await browser.open(`${site.url}${lang}/`);
				const scenes = await evaluate(browser, () =>
					[...document.querySelectorAll('section[data-scene]')].map((scene) => scene.id)
				);
				assert.notEqual(scenes.length, 0, 'the page has no scene');
				for (const scene of scenes) {
					const tops = await evaluate(browser, figureTops, scene);
					const [low, high] = [Math.min(...tops), Math.max(...tops)];
					assert.ok(high - low <= 1, `${scene}: the figure moved: ${tops}`);
					assert.ok(
						low > -1 && high < height / 2,
						`${scene}: the figure is off the screen: ${tops}`
					);
				}
			});
		}

		test('the guess answers the keyboard', async () => {
			await browser.resize(...PHONE);
			const scene = sceneOf(asks.guess);
			await browser.open(`${site.url}en/#${asks.guess}`);
			await waitFor(browser, isSettled, [asks.guess]);
			await evaluate(browser, openSliders, scene);
			await waitFor(browser, slidersAreOpen, [scene]);
			const { value, atEnd } = await evaluate(browser, focusGuess, scene);
			await browser.press(atEnd ? 'ArrowLeft' : 'ArrowRight');
			await waitFor(browser, guessIsNot, [scene, value]);
		});
	});
}

/**
 * The ids of all steps, from a fresh page at its top.
 * @param {Browser} browser
 * @param {string} url
 */
async function steps(browser, url) {
	await browser.open(url);
	// The page tells of no step until its script has run: who listens before would take the first one for never seen.
	await waitFor(browser, isAlive, []);
	const ids = await evaluate(browser, stepsHere);
	assert.notEqual(ids.length, 0, 'the page has no step');
	assert.equal(new Set(ids).size, ids.length, 'a step has its id twice');
	return ids;
}

/**
 * Scroll to each step in turn and tell which steps the page says it came by, the one it started from included.
 * @param {Browser} browser
 * @param {string[]} ids
 */
export async function visit(browser, ids) {
	await evaluate(browser, listen);
	for (const id of ids) {
		await evaluate(browser, scrollToStep, id);
		await waitFor(browser, isCurrent, [id]);
	}
	const last = ids.at(-1) ?? '';
	await waitFor(browser, isSettled, [last]);
	const { start, seen } = await evaluate(browser, heard);
	for (const { by } of seen) assert.equal(by, 'scroll');
	return [...(start === ids[0] ? [start] : []), ...seen.map(({ step }) => step)];
}

/*
 * The functions below run in the page.
 */

export function stepsHere() {
	return [...document.querySelectorAll('body [data-step]')].map((node) => node.id).filter(Boolean);
}

/** @param {string} id */
function isCurrent(id) {
	const marked = [...document.querySelectorAll('[aria-current="step"]')].map((node) => node.id);
	return document.documentElement.dataset.step === id && marked.length === 1 && marked[0] === id;
}

function isAlive() {
	return document.documentElement.dataset.step !== undefined;
}

/** @param {string} id */
function isSettled(id) {
	const figure = document.getElementById(id)?.closest('[data-scene]')?.querySelector('figure');
	return document.documentElement.dataset.step === id && figure?.dataset.settled === id;
}

/** Keep what `story:step` says from now on, in place of what was kept before. */
function listen() {
	const page =
		/** @type {Window & { __heard?: { start?: string, seen: object[], off: () => void } }} */ (
			window
		);
	page.__heard?.off();
	/** @type {object[]} */
	const seen = [];
	const hear = (/** @type {Event} */ event) =>
		void (event instanceof CustomEvent && seen.push(event.detail));
	window.addEventListener('story:step', hear);
	const off = () => window.removeEventListener('story:step', hear);
	page.__heard = { start: document.documentElement.dataset.step, seen, off };
}

function heard() {
	const page =
		/** @type {{ __heard?: { start?: string, seen: { step: string, by: string }[] } }} */ (window);
	const { start, seen } = page.__heard ?? { seen: [] };
	return { start, seen };
}

/**
 * Bring a card's top well past the line at 72% of the stage where it becomes current, and no further than its own gap.
 * @param {string} id
 */
function scrollToStep(id) {
	const top = document.getElementById(id)?.getBoundingClientRect().top ?? NaN;
	window.scrollTo({ top: window.scrollY + top - window.innerHeight * 0.6, behavior: 'instant' });
}

/**
 * The figure's position at nine points in the middle half of the distance over which it must stick.
 * @param {string} id
 */
function figureTops(id) {
	const scene = document.getElementById(id);
	const figure = scene?.querySelector('figure');
	if (!scene || !figure) throw new Error(`No figure in ${id}`);
	const way = scene.offsetHeight - figure.offsetHeight;
	const start = window.scrollY + scene.getBoundingClientRect().top;
	return Array.from({ length: 9 }, (_, i) => {
		window.scrollTo({ top: start + way * (0.25 + i / 16), behavior: 'instant' });
		return figure.getBoundingClientRect().top;
	});
}

/** @param {string} scene */
function openSliders(scene) {
	const button = document.querySelector(`#${scene} [aria-expanded]`);
	if (!(button instanceof HTMLButtonElement)) throw new Error('No button opens the sliders');
	button.click();
}

/** @param {string} scene */
const slidersAreOpen = (scene) => document.querySelector(`#${scene} input[type=range]`) !== null;

/** @param {string} scene */
function focusGuess(scene) {
	const guess = document.querySelector(`#${scene} input[type=range]`);
	if (!(guess instanceof HTMLInputElement)) throw new Error('No guess');
	guess.focus();
	return { value: guess.value, atEnd: guess.valueAsNumber >= Number(guess.max || 100) };
}

/**
 * @param {string} scene
 * @param {string} value
 */
function guessIsNot(scene, value) {
	const guess = document.querySelector(`#${scene} input[type=range]`);
	return guess instanceof HTMLInputElement && guess.value !== value;
}
