import puppeteer from 'puppeteer-core';
import { findFirefox } from '../support/browsers.mjs';

/** Firefox, driven by WebDriver BiDi. @type {import('./harness.mjs').Engine} */
export const firefox = {
	name: 'Firefox',
	installed: () => findFirefox() !== undefined,
	launch
};

/** @returns {Promise<import('./harness.mjs').Browser>} */
async function launch() {
	const browser = await puppeteer.launch({ browser: 'firefox', executablePath: findFirefox(), headless: true });
	const page = await browser.newPage();

	/** @type {string[]} */
	let problems = [];
	page.on('pageerror', (error) => problems.push(error instanceof Error ? error.message : String(error)));
	page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`));
	page.on('response', (answer) => answer.status() >= 400 && problems.push(`${answer.status()} ${answer.url()}`));

	return {
		async open(url) {
			await page.goto('about:blank');
			await page.goto(url, { waitUntil: 'load' });
		},
		run: (source) => page.evaluate(source),
		resize: (width, height) => page.setViewport({ width, height }),
		press: (key) => page.keyboard.press(key),
		async problems() {
			// A question to the page, so that what it reported before has arrived.
			await page.evaluate('0');
			const found = problems;
			problems = [];
			return found;
		},
		close: () => browser.close()
	};
}
