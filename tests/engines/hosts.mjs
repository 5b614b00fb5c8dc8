/**
 * How an embedded story must behave in every engine, in the page of another site: pinned by the loader, stacked where
 * nothing can be pinned, and without the loader. Told by what the host’s page sees: places, events, the mode.
 */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { serveHosts } from '../hosts/server.mjs';
import { serve } from '../../scripts/support/server.mjs';
import { last, plainSteps } from '../support/content.mjs';
import { evaluate, waitFor } from './harness.mjs';
import { stepsHere, visit } from './story.mjs';

/** @typedef {import('./harness.mjs').Browser} Browser */
/** @typedef {{ mode: string, goTo(step: string): void }} Embedding   what a host finds at our frame */

/** More than its frame is high, and as wide as pictures stand beside the words or above them. */
const SCREENS = /** @type {const} */ ([
	[390, 844],
	[1280, 800]
]);

/** A step far down the host’s page, and far from its end. */
const [far] = plainSteps(3);

/**
 * Register the tests of one engine; whether it is missing, its tests of the story say.
 * @param {import('./harness.mjs').Engine} engine
 */
export function testHosts(engine) {
	if (!engine.installed()) return;
	/** Phones have the one, desks the other; Chromium walks on both. */
	const [width, height] = engine.name === 'WebKit' ? SCREENS[0] : SCREENS[1];

	describe(`${engine.name}, in another site’s page`, { timeout: 600_000 }, () => {
		/** @type {Awaited<ReturnType<typeof serve>>} */
		let site;
		/** @type {Awaited<ReturnType<typeof serveHosts>>} */
		let hosts;
		/** @type {Browser} */
		let browser;

		before(async () => {
			site = await serve({ dir: process.env.STORY_BUILD ?? 'build', preload: engine.preload });
			hosts = await serveHosts(site.url);
			browser = await engine.launch();
			// Once by itself: an engine that has just begun, on a busy machine, may take longer over the story than the loader waits.
			await browser.open(`${site.url}en/embed/`);
			await waitFor(browser, () => document.documentElement.dataset.step !== undefined, [], 20_000);
		});
		after(async () => {
			await browser?.close();
			await hosts?.close();
			await site?.close();
		});
		afterEach(async () =>
			assert.deepEqual(await browser.problems(), [], 'the page reported errors')
		);

		/** @param {string} page @param {string} mode */
		async function open(page, mode) {
			await browser.open(hosts.url + page);
			await waitFor(browser, modeIs, [mode]);
		}

		test(`inline at ${width}×${height}: scrolling down and up visits every step in order, with at most two pictures loaded`, async () => {
			await browser.resize(width, height);
			await open('plain.html', 'inline');
			const ids = await evaluate(browser, listen);
			assert.notEqual(ids.length, 0, 'the host’s page has no step');
			// The first is current from the start, so it is told of on the way back alone.
			const way = [...ids.slice(1), ...ids.toReversed().slice(1)];
			for (const id of way) {
				await waitFor(browser, scrollToCard, [id]);
				await waitFor(browser, lastHeard, [id]);
				await waitFor(browser, isAlive, [id]);
			}
			const { seen, most } = await evaluate(browser, heard);
			assert.deepEqual(
				seen.map(({ step }) => step),
				way
			);
			for (const { by, index, step } of seen)
				assert.deepEqual([by, index], ['scroll', ids.indexOf(step)]);
			assert.equal(most, 2, 'pictures loaded at once');
		});

		for (const [width, height] of SCREENS) {
			test(`inline at ${width}×${height}: every picture stands still while its words pass`, async () => {
				await browser.resize(width, height);
				await open('plain.html', 'inline');
				const ids = await evaluate(browser, listen);
				for (const id of new Set(
					ids.map((step) => ids.find((one) => one.split('/')[0] === step.split('/')[0]) ?? step)
				)) {
					await waitFor(browser, scrollToCard, [id]);
					await waitFor(browser, isAlive, [id]);
					assert.deepEqual(await evaluate(browser, pictureTops, id), Array(9).fill(0), id);
				}
			});
		}

		test('inline: the host may ask for a step; Space goes on from its page and from a picture alike', async () => {
			await browser.resize(...SCREENS[0]);
			await open('plain.html', 'inline');
			await evaluate(browser, listen);
			await evaluate(browser, goTo, far);
			await waitFor(browser, lastHeard, [far]);
			await waitFor(browser, cardIsSeen, [far]);
			const { seen } = await evaluate(browser, heard);
			assert.equal(seen.at(-1)?.by, 'host');
			await waitFor(browser, hasGreeted, [far]);
			for (const focus of [focusPicture, focusPage]) {
				const before = await evaluate(browser, focus);
				await browser.press('Space');
				await waitFor(browser, hasScrolled, [before]);
			}
		});

		test('inline: what the reader looks for is found among the words, and the picture follows', async () => {
			await browser.resize(...SCREENS[0]);
			await open('plain.html', 'inline');
			await evaluate(browser, listen);
			const found = await evaluate(browser, find, far);
			// WebKitGTK's own search doesn't look into shadow roots for scripts.
			assert.equal(found, engine.name !== 'WebKit');
			if (found) await waitFor(browser, lastHeard, [far]);
		});

		test('stack: in a box that cuts off what overflows, the frame is as high as the story, and steps are told', async () => {
			await browser.resize(...SCREENS[0]);
			await open('ancestor.html?overflow=hidden', 'stack');
			await waitFor(browser, frameIsHigh, [10_000]);
			await evaluate(browser, listen);
			// Behind any other the next card may be seen at once, and is then the last that is told.
			await evaluate(browser, goTo, last);
			await waitFor(browser, lastHeard, [last]);
			assert.ok(
				await evaluate(browser, () => scrollY > 1000),
				'the host’s page has not gone there'
			);
		});

		test('without the loader the frame scrolls itself through every step, and its host stays where it is', async () => {
			await browser.resize(...SCREENS[0]);
			await browser.open(`${hosts.url}plain.html?loader=off`);
			const inside = { ...browser, run: browser.inFrame };
			await waitFor(inside, () => document.documentElement.dataset.step !== undefined, []);
			const ids = await evaluate(inside, stepsHere);
			assert.deepEqual(await visit(inside, ids), ids);
			assert.equal(await evaluate(browser, () => scrollY), 0);
			assert.equal(
				await evaluate(browser, () => document.querySelector('iframe')?.offsetHeight),
				800
			);
		});
	});
}

/*
 * The functions below run in the host’s page. They see nothing but themselves, so each looks for the story anew.
 */

/** @param {string} mode */
function modeIs(mode) {
	return document.querySelector('iframe')?.dataset.inexhaustibleMode === mode;
}

/**
 * Record the steps that the host’s page is told of from now on, and how many pictures are loaded at most. Answers all
 * steps of a pinned story.
 */
function listen() {
	/** @type {{ step: string, by: string, index: number }[]} */
	const seen = [];
	const root = document.querySelector('inexhaustible-story')?.shadowRoot;
	const pictures = () => root?.querySelectorAll('.pin iframe').length ?? 0;
	/** @type {Set<unknown>} */
	const greeted = new Set();
	const kept = { seen, greeted, most: pictures() };
	window.addEventListener(
		'message',
		({ source, data }) => void (data?.type === 'hello' && greeted.add(source))
	);
	window.addEventListener('story:step', (event) => {
		const { step, by, index } =
			/** @type {CustomEvent<{ step: string, by: string, index: number }>} */ (event).detail;
		seen.push({ step, by, index });
	});
	if (root)
		new MutationObserver(() => void (kept.most = Math.max(kept.most, pictures()))).observe(root, {
			childList: true,
			subtree: true
		});
	Object.assign(window, { __kept: kept });
	return [...(root?.querySelectorAll('[data-step]') ?? [])].map(
		(card) => card.getAttribute('data-step') ?? ''
	);
}

function heard() {
	return (
		/** @type {Window & { __kept?: { seen: { step: string, by: string, index: number }[], most: number } }} */ (
			window
		).__kept ?? { seen: [], most: NaN }
	);
}

/** @param {string} id */
function lastHeard(id) {
	const { __kept } = /** @type {Window & { __kept?: { seen: { step: string }[] } }} */ (window);
	return __kept?.seen.at(-1)?.step === id;
}

/**
 * Bring a card’s top a little past the line where it becomes current, and tell whether it was there already: words may
 * move once when pictures come or the window takes its size.
 * @param {string} id
 */
function scrollToCard(id) {
	const root = document.querySelector('inexhaustible-story')?.shadowRoot;
	const top = root?.querySelector(`[data-step="${id}"]`)?.getBoundingClientRect().top ?? NaN;
	const line = root?.querySelector('.line')?.getBoundingClientRect().height ?? NaN;
	const before = scrollY;
	window.scrollBy({ top: top - line + 8, behavior: 'instant' });
	return Math.abs(scrollY - before) < 2;
}

/**
 * Whether the picture of a step’s scene has its frame.
 * @param {string} id
 */
function isAlive(id) {
	const card = document
		.querySelector('inexhaustible-story')
		?.shadowRoot?.querySelector(`[data-step="${id}"]`);
	return card?.closest('.row')?.querySelector('.pin iframe') !== null;
}

/**
 * Whether the picture of a step’s scene has run its script since the page listens.
 * @param {string} id
 */
function hasGreeted(id) {
	const card = document
		.querySelector('inexhaustible-story')
		?.shadowRoot?.querySelector(`[data-step="${id}"]`);
	const picture = card?.closest('.row')?.querySelector('.pin iframe');
	const { __kept } = /** @type {Window & { __kept?: { greeted: Set<unknown> } }} */ (window);
	return picture instanceof HTMLIFrameElement && __kept?.greeted.has(picture.contentWindow);
}

/**
 * The frame’s position at nine points of the distance over which it must stick.
 * @param {string} id
 */
function pictureTops(id) {
	const card = document
		.querySelector('inexhaustible-story')
		?.shadowRoot?.querySelector(`[data-step="${id}"]`);
	const row = card?.closest('.row');
	const picture = row?.querySelector('.pin iframe');
	if (!row || !picture) throw new Error(`No picture of ${id}`);
	const start = window.scrollY + row.getBoundingClientRect().top;
	const way = row.getBoundingClientRect().height - picture.getBoundingClientRect().height;
	return Array.from({ length: 9 }, (_, i) => {
		window.scrollTo({ top: start + way * ((i + 0.5) / 9), behavior: 'instant' });
		return Math.round(picture.getBoundingClientRect().top);
	});
}

/** @param {string} id */
function goTo(id) {
	const frame = /** @type {(HTMLIFrameElement & { inexhaustible?: Embedding }) | null} */ (
		document.querySelector('iframe[data-inexhaustible]')
	);
	frame?.inexhaustible?.goTo(id);
}

/** @param {string} id */
function cardIsSeen(id) {
	const card = document
		.querySelector('inexhaustible-story')
		?.shadowRoot?.querySelector(`[data-step="${id}"]`);
	const { top, bottom } = card?.getBoundingClientRect() ?? { top: NaN, bottom: NaN };
	return top >= 0 && bottom <= innerHeight;
}

/** Focus a loaded picture, and return how far the page has scrolled. */
function focusPicture() {
	const root = document.querySelector('inexhaustible-story')?.shadowRoot;
	const picture = root?.querySelector('[aria-current]')?.closest('.row')?.querySelector('iframe');
	picture?.focus({ preventScroll: true });
	if (!picture || root?.activeElement !== picture)
		throw new Error('The picture has not the focus.');
	return scrollY;
}

function focusPage() {
	const root = document.querySelector('inexhaustible-story')?.shadowRoot;
	if (root?.activeElement instanceof HTMLElement) root.activeElement.blur();
	return scrollY;
}

/** @param {number} before */
function hasScrolled(before) {
	return scrollY - before > innerHeight * 0.6;
}

/** @param {string} id */
function find(id) {
	const [words = ''] = [
		...(document
			.querySelector('inexhaustible-story')
			?.shadowRoot?.querySelectorAll(`[data-step="${id}"] p`) ?? [])
	]
		.map((p) => p.textContent?.slice(0, 25) ?? '')
		.filter((text) => text.length > 20);
	const page = /** @type {Window & { find?: (text: string) => boolean }} */ (window);
	return page.find?.(words);
}

/** @param {number} px */
function frameIsHigh(px) {
	return (document.querySelector('iframe')?.offsetHeight ?? 0) > px;
}
