import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, Capabilities, Key } from 'selenium-webdriver';
import { findWebKit } from '../../scripts/support/browsers.mjs';
import { endGroup, freePort, startDriver, startScreen } from './processes.mjs';

/**
 * WebKitGTK, driven by classic WebDriver.
 *
 * Its driver hands out no console and refuses BiDi (2.50), and the browser writes nothing to stdout under automation.
 * So the server puts a script into each page, before the page's own, that keeps the errors for `problems` to fetch.
 * @type {import('./harness.mjs').Engine}
 */
export const webkit = {
	name: 'WebKit',
	half: 1,
	installed: () => findWebKit() !== undefined,
	launch,
	preload: `(${collect})()`
};

/** The toolbar of WebKit's small browser is 447 px wide at least, too wide for a phone: this squeezes it. */
const NARROW_TOOLBAR = `* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }
image { -gtk-icon-transform: scale(0); }`;

/** What ends a test run early: without an answer to these the browser would outlive it. */
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** @type {Record<import('./harness.mjs').Key, string>} */
const KEYS = {
	ArrowLeft: Key.ARROW_LEFT,
	ArrowRight: Key.ARROW_RIGHT,
	ArrowUp: Key.ARROW_UP,
	ArrowDown: Key.ARROW_DOWN,
	PageUp: Key.PAGE_UP,
	PageDown: Key.PAGE_DOWN,
	Home: Key.HOME,
	End: Key.END,
	Tab: Key.TAB,
	Space: Key.SPACE
};

/** @returns {Promise<import('./harness.mjs').Browser>} */
async function launch() {
	const found = findWebKit();
	if (!found) throw new Error('WebKitGTK is not installed.');

	const home = mkdtempSync(join(tmpdir(), 'webkit-'));
	mkdirSync(join(home, 'gtk-3.0'));
	writeFileSync(join(home, 'gtk-3.0', 'gtk.css'), NARROW_TOOLBAR);
	/** @type {number[]} */
	const groups = [];
	const leave = () => process.exit(1);
	const end = () => {
		process.removeListener('exit', end);
		for (const signal of SIGNALS) process.removeListener(signal, leave);
		for (const group of groups.splice(0)) endGroup(group);
		rmSync(home, { recursive: true, force: true, maxRetries: 5 });
	};
	process.once('exit', end);
	for (const signal of SIGNALS) process.once(signal, leave);

	try {
		const display = await startScreen(found.screen, groups);
		const port = await freePort();
		await startDriver(found.driver, port, groups, {
			...process.env,
			DISPLAY: display,
			GDK_BACKEND: 'x11',
			NO_AT_BRIDGE: '1',
			XDG_CONFIG_HOME: home,
			XDG_CACHE_HOME: home,
			XDG_DATA_HOME: home
		});
		const driver = await new Builder()
			.usingServer(`http://127.0.0.1:${port}`)
			.withCapabilities(
				new Capabilities({
					browserName: 'MiniBrowser',
					'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] }
				})
			)
			.build();
		await driver.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });
		const first = await driver.getWindowHandle();
		return windowOf(driver, first, async () => {
			try {
				await driver.quit();
			} finally {
				end();
			}
		});
	} catch (error) {
		end();
		throw error;
	}
}

/**
 * One window. The driver looks at one at a time, so each turns to its own before it does anything.
 * @param {import('selenium-webdriver').WebDriver} driver
 * @param {string} handle
 * @param {() => Promise<void>} close
 * @returns {import('./harness.mjs').Browser}
 */
function windowOf(driver, handle, close) {
	/** @type {string[]} */
	let problems = [];
	const turn = () => driver.switchTo().window(handle);
	/** They live in the page, so they are fetched before it is left. */
	const fetchProblems = async () => {
		/** @type {string[]} */
		const found = await driver.executeScript('return (window.__problems ?? []).splice(0)');
		problems.push(...found);
	};
	/** How much higher the window is than the page in it: known after the first resize. */
	let toolbar = 0;

	return {
		async open(url) {
			await turn();
			await fetchProblems();
			await driver.get('about:blank');
			await driver.get(url);
		},
		async run(source) {
			await turn();
			return driver.executeScript(`return ${source}`);
		},
		async inFrame(source) {
			await turn();
			await driver.switchTo().frame(0);
			try {
				return await driver.executeScript(`return ${source}`);
			} finally {
				await driver.switchTo().defaultContent();
			}
		},
		async resize(width, height) {
			await turn();
			// The window takes its size when it pleases: a size read too early is mended by the next round.
			for (let round = 0; round < 10; round++) {
				await driver
					.manage()
					.window()
					.setRect({ x: 0, y: 0, width, height: height + toolbar });
				/** @type {[number, number]} */
				const [w, h] = await driver.executeScript(sizeBecomes, width, height);
				if (w === width && h === height) return;
				toolbar += height - h;
			}
			throw new Error(`The window doesn't take the size ${width}×${height}.`);
		},
		async press(key) {
			await turn();
			await driver.actions().sendKeys(KEYS[key]).perform();
		},
		async problems() {
			await turn();
			await fetchProblems();
			const found = problems;
			problems = [];
			return found;
		},
		async another(url) {
			await turn();
			await driver.switchTo().newWindow('window');
			const next = await driver.getWindowHandle();
			const window = windowOf(driver, next, async () => {
				await driver.switchTo().window(next);
				await driver.close();
			});
			await window.open(url);
			return window;
		},
		close
	};
}

/**
 * Runs in the page: its size, as soon as it is the one hoped for, or after a while whatever it is.
 * @param {number} width
 * @param {number} height
 * @returns {Promise<[number, number]>}
 */
function sizeBecomes(width, height) {
	const end = performance.now() + 500;
	return new Promise((done) => {
		const look = () => {
			const fits = innerWidth === width && innerHeight === height;
			if (fits || performance.now() > end) done([innerWidth, innerHeight]);
			else setTimeout(look, 20);
		};
		look();
	});
}

/** Runs in the page, first of all scripts. */
function collect() {
	/** @type {string[]} */
	const problems = [];
	Object.assign(window, { __problems: problems });
	const log = console.error;
	console.error = (...args) => {
		problems.push(`console: ${args.map(String).join(' ')}`);
		log(...args);
	};
	const onError = (/** @type {Event} */ event) => {
		const node = event.target;
		// A notice by the standard, not an error: scrollama's observer is told of the rest in the next frame.
		if (event instanceof ErrorEvent && event.message.startsWith('ResizeObserver loop')) return;
		if (event instanceof ErrorEvent) problems.push(event.message);
		else if (node instanceof Element) problems.push(`Not loaded: ${node.outerHTML.slice(0, 200)}`);
	};
	window.addEventListener('error', onError, true);
	window.addEventListener('unhandledrejection', (event) =>
		problems.push(`Rejected: ${event.reason}`)
	);
}
