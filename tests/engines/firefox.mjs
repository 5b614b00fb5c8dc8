import puppeteer from 'puppeteer-core';
import { findFirefox } from '../../scripts/support/browsers.mjs';

/** What Firefox reports as an error when a page is left before it has all that it asked for. */
const STOPPED =
	/^(downloadable font: download failed|Failed to load ‘.*’\. A ServiceWorker intercepted the request)/;

/** Firefox, driven by WebDriver BiDi. @type {import('./harness.mjs').Engine} */
export const firefox = {
	name: 'Firefox',
	half: 0,
	installed: () => findFirefox() !== undefined,
	launch
};

/** @returns {Promise<import('./harness.mjs').Browser>} */
async function launch() {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: findFirefox(),
		headless: true
	});
	return windowOf(browser, await browser.newPage(), () => browser.close());
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<void>} close
 * @returns {import('./harness.mjs').Browser}
 */
function windowOf(browser, page, close) {
	/** @type {string[]} */
	let problems = [];
	page.on('pageerror', (error) =>
		problems.push(error instanceof Error ? error.message : String(error))
	);
	page.on(
		'console',
		(message) => message.type() === 'error' && problems.push(`console: ${message.text()}`)
	);
	page.on(
		'response',
		(answer) => answer.status() >= 400 && problems.push(`${answer.status()} ${answer.url()}`)
	);

	/** Firefox may take what it stops fetching for the page that is left as an end of the way out itself: it is then sent once more. */
	const leave = () =>
		page.goto('about:blank').catch((/** @type {unknown} */ error) => {
			if (!String(error).includes('NS_BINDING_ABORTED')) throw error;
			return page.goto('about:blank');
		});

	const session = {
		/** @param {string} url */
		async open(url) {
			const before = await session.problems();
			await leave();
			problems = [
				...before,
				...(await session.problems()).filter((problem) => !STOPPED.test(problem))
			];
			await page.goto(url, { waitUntil: 'load' });
		},
		/** @param {string} source */
		run: (source) => page.evaluate(source),
		/** @param {string} source */
		async inFrame(source) {
			const frame = await page.waitForFrame(
				(one) => one !== page.mainFrame() && one.url() !== 'about:blank'
			);
			return frame.evaluate(source);
		},
		/** @type {import('./harness.mjs').Browser['resize']} */
		resize: (width, height) => page.setViewport({ width, height }),
		/** @param {import('./harness.mjs').Key} key */
		press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
		async problems() {
			// A question to the page, so that what it reported before has arrived.
			await page.evaluate('0');
			const found = problems;
			problems = [];
			return found;
		},
		/** @param {string} url */
		async another(url) {
			const next = await browser.newPage();
			const window = windowOf(browser, next, () => next.close());
			await window.open(url);
			return window;
		},
		close
	};
	return session;
}
