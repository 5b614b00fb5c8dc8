/**
 * A phone on a slow network: a fresh Chromium with a cold cache that emulates one, with touch input and measurements.
 *
 * @typedef {Awaited<ReturnType<typeof openPhone>>} Phone
 */
import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../support/browsers.mjs';
import { observe, SEEN } from './observe.mjs';
import { tally } from './wire.mjs';

/** @typedef {import('./observe.mjs').Seen} Seen */

export const SCREEN = { width: 390, height: 844 };
export const SLOWDOWN = 4;
/** Lighthouse's Slow 4G. DevTools delays each request, not each packet, so the first one is cheaper than on the road. */
const SLOW_4G = {
	offline: false,
	latency: 150,
	downloadThroughput: 1_600_000 / 8,
	uploadThroughput: 750_000 / 8
};
const FLAGS = [
	...CHROMIUM_FLAGS,
	'--disable-background-timer-throttling',
	'--disable-renderer-backgrounding'
];

const METRICS = /** @type {const} */ ([
	'TaskDuration',
	'ScriptDuration',
	'LayoutDuration',
	'RecalcStyleDuration'
]);

/** @param {string} executablePath */
export async function openPhone(executablePath) {
	const browser = await chromium.launch({ executablePath, args: FLAGS });
	const context = await browser.newContext({
		viewport: SCREEN,
		screen: SCREEN,
		deviceScaleFactor: 3,
		isMobile: true,
		hasTouch: true,
		// What it keeps, at rest and by itself, is weighed in budget.json; here it would only disturb the clock.
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	const root = await browser.newBrowserCDPSession();
	await page.addInitScript(observe);
	await cdp.send('Network.enable');
	await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
	// The thread's own time, not the wall's: what other programs on this machine do weighs much less.
	await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
	const slow = (/** @type {number} */ rate) => cdp.send('Emulation.setCPUThrottlingRate', { rate });
	await slow(SLOWDOWN);

	return {
		browser,
		page,
		cdp,
		slow,
		requests: tally(cdp),
		/** @returns {Promise<Seen>} */
		seen: () => page.evaluate((name) => Reflect.get(window, name), SEEN),
		/** What the main thread has spent so far, in ms. */
		async spent() {
			const { metrics } = await cdp.send('Performance.getMetrics');
			const [task, script, layout, style] = METRICS.map(
				(name) => 1000 * (metrics.find((m) => m.name === name)?.value ?? NaN)
			);
			return {
				task: task ?? NaN,
				script: script ?? NaN,
				layout: layout ?? NaN,
				style: style ?? NaN
			};
		},
		async heapBytes() {
			await cdp.send('HeapProfiler.collectGarbage');
			return (await cdp.send('Runtime.getHeapUsage')).usedSize;
		},
		/** CPU time of all of the browser's processes, in ms. */
		async processMs() {
			const { processInfo } = await root.send('SystemInfo.getProcessInfo');
			return processInfo.reduce((sum, { cpuTime }) => sum + 1000 * cpuTime, 0);
		},
		/** @param {number} x @param {number} y */
		async tap(x, y) {
			await touch(cdp, 'touchStart', x, y);
			await sleep(60);
			await touch(cdp, 'touchEnd');
		},
		/** @param {number} x @param {number} distance @param {number} speed in px/s */
		drag: (x, distance, speed) => drag(cdp, x, distance, speed)
	};
}

/**
 * One finger up the screen at a constant speed. `Input.synthesizeScrollGesture` does not scroll by touch in a headless
 * Chromium (its mouse form does), so the finger's moves are sent one by one, each to where the clock says it is by then.
 *
 * @param {import('@playwright/test').CDPSession} cdp
 * @param {number} x
 * @param {number} distance
 * @param {number} speed
 * @returns {Promise<import('./frames.mjs').Span>} when it was moving the page
 */
async function drag(cdp, x, distance, speed) {
	const y = Math.round(SCREEN.height * 0.85);
	const total = distance + 16; // the first pixels only tell a drag from a tap
	const traceClock = () => Number(process.hrtime.bigint() / 1000n);
	await touch(cdp, 'touchStart', x, y);
	const start = performance.now();
	const from = traceClock() + 60_000;
	let waiting = 0;
	for (let done = 0; done < total;) {
		await sleep(7);
		done = Math.min(total, ((performance.now() - start) * speed) / 1000);
		if (waiting > 200) continue;
		waiting++;
		const move = touch(cdp, 'touchMove', x, y - done).finally(() => waiting--);
		move.catch(() => {}); // a browser that is gone fails the next call that waits for it
		if (done === total) await move;
	}
	const to = traceClock();
	await sleep(120); // a finger at rest before it lifts flings nothing
	await touch(cdp, 'touchMove', x, y - total);
	await sleep(60);
	await touch(cdp, 'touchEnd');
	return [from, to];
}

/**
 * @param {import('@playwright/test').CDPSession} cdp
 * @param {'touchStart' | 'touchMove' | 'touchEnd'} type
 * @param {number} [x]
 * @param {number} [y]
 */
async function touch(cdp, type, x, y) {
	await cdp.send('Input.dispatchTouchEvent', {
		type,
		touchPoints: x === undefined || y === undefined ? [] : [{ x, y }]
	});
}

/** CPU time that this machine has spent on anything, in ms. */
export const machineMs = () =>
	cpus().reduce((sum, { times: { user, nice, sys, irq } }) => sum + user + nice + sys + irq, 0);

/** Wait, 15 s at most, until other programs and the last browser's end leave the machine alone. */
export async function quiet() {
	for (const until = performance.now() + 15_000; performance.now() < until;) {
		const [busy, start] = [machineMs(), performance.now()];
		await sleep(600);
		if ((machineMs() - busy) / (performance.now() - start) < 0.2) return;
	}
}
