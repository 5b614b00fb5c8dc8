/**
 * What the engine tests may ask of a browser, whichever it is.
 *
 * Playwright's own Firefox and WebKit are patched builds, downloaded from one place. These tests drive the browsers that
 * a Linux distribution ships: Firefox by WebDriver BiDi, WebKitGTK by classic WebDriver. The interface is the small part
 * that both can do.
 */

/**
 * @typedef {'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'PageUp' | 'PageDown' | 'Home' | 'End' | 'Tab' | 'Space'} Key
 */

/**
 * @typedef {object} Browser
 * @property {(url: string) => Promise<void>} open   load a fresh document, never move within the one that is there
 * @property {(source: string) => Promise<unknown>} run   the value of an expression in the page, awaited
 * @property {(source: string) => Promise<unknown>} inFrame   the same in the page’s first frame, whosever site it is of
 * @property {(width: number, height: number) => Promise<void>} resize   set the viewport, in CSS pixels
 * @property {(key: Key) => Promise<void>} press   a real key on whatever has the focus
 * @property {() => Promise<string[]>} problems   errors of the pages since the last call: thrown, logged, not loaded
 * @property {(url: string) => Promise<Browser>} another   one more window beside this one, at an address
 * @property {() => Promise<void>} close   the window; the first one takes the whole browser with it
 */

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {() => boolean} installed
 * @property {() => Promise<Browser>} launch
 * @property {0 | 1} half   which half of the steps it opens by address: the two engines share them, Chromium opens all
 * @property {string} [preload]   a script that must run before the page's own for `problems` to work
 */

/**
 * Call a function in the page. It is sent as text: it sees the page and its arguments, nothing of its own module.
 *
 * @template {unknown[]} A
 * @template T
 * @param {Browser} browser
 * @param {(...args: A) => T | Promise<T>} fn
 * @param {A} args
 * @returns {Promise<T>}
 */
export async function evaluate(browser, fn, ...args) {
	return /** @type {T} */ (await browser.run(call(fn, args)));
}

/**
 * Wait in the page until a function of it says something true. The page itself looks every 20 ms, so no message is lost
 * between looks and an animation isn't slowed by questions.
 *
 * @template {unknown[]} A
 * @param {Browser} browser
 * @param {(...args: A) => unknown} condition
 * @param {A} args
 * @param {number} [ms]
 * @returns {Promise<void>}
 */
export async function waitFor(browser, condition, args, ms = 5000) {
	const state = await browser.run(`(${poll})(() => ${call(condition, args)}, ${ms})`);
	if (state !== null)
		throw new Error(
			`In vain for ${ms} ms: ${condition} of ${JSON.stringify(args)}. It was ${state}`
		);
}

/**
 * @param {Function} fn
 * @param {unknown[]} args
 */
function call(fn, args) {
	return `(${fn})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
}

/**
 * Runs in the page. Answers null, or how the page stood when the time was up.
 * @param {() => unknown} condition
 * @param {number} ms
 * @returns {Promise<string | null>}
 */
function poll(condition, ms) {
	const end = performance.now() + ms;
	return new Promise((done, failed) => {
		const look = () => {
			try {
				if (condition()) return done(null);
			} catch (error) {
				return failed(error);
			}
			if (performance.now() < end) return setTimeout(look, 20);
			const settled = [...document.querySelectorAll('[data-settled]')].map((node) =>
				node.getAttribute('data-settled')
			);
			const step = document.documentElement.dataset.step;
			done(`${location.href}, step ${step}, settled ${settled.join(' ')}, scrolled to ${scrollY}`);
		};
		look();
	});
}
