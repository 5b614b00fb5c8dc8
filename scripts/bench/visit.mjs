/**
 * One visit to one site: load, rest, scroll to the end, scroll there once more at full speed, tap. Each part writes its
 * figures; a site that can't be scrolled is an error, because its figures would look wonderful.
 *
 * @typedef {Record<string, number | null>} Figures   by the keys that `report.mjs` prints
 * @typedef {import('./phone.mjs').Phone} Phone
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { CATEGORIES, framesOf } from './frames.mjs';
import { blocking, layoutShift } from './observe.mjs';
import { machineMs, openPhone, quiet, SCREEN, SLOWDOWN } from './phone.mjs';
import { weigh } from './wire.mjs';

const SPEED = 1200;
const TAPS = 5;
const IDLE_S = 3;

/**
 * @param {string} chromium
 * @param {string} url
 * @returns {Promise<Figures>}
 */
export async function visit(chromium, url) {
	await quiet();
	const [busy, cpuBefore, start] = [machineMs(), process.cpuUsage(), performance.now()];
	const phone = await openPhone(chromium);
	try {
		const load = await loaded(phone, url);
		const scroll = await scrolled(phone);
		const again = await scrolledAgain(phone);
		const { shifts } = await phone.seen();
		const inp = await tapped(phone);
		const inpLanguage = await switched(phone);
		const { user, system } = process.cpuUsage(cpuBefore);
		const others = machineMs() - busy - (await phone.processMs()) - (user + system) / 1000;
		return {
			...load,
			...scroll,
			...again,
			...weigh(phone.requests.all.values()),
			layoutShift: layoutShift(shifts),
			inp,
			inpLanguage,
			othersPct: Math.max(0, (100 * others) / (performance.now() - start))
		};
	} finally {
		await phone.browser.close();
	}
}

/**
 * Loaded is when nothing was asked for, and no long task ran, for 2 s.
 * @param {Phone} phone
 * @param {string} url
 */
async function loaded(phone, url) {
	const start = performance.now();
	await phone.page.goto(url, { waitUntil: 'load' });
	for (let calm = false; !calm && performance.now() - start < 25_000; await sleep(200)) {
		const busy = await phone.page.evaluate(sinceLongTask);
		calm =
			phone.requests.open() === 0 &&
			performance.now() - phone.requests.last > 2000 &&
			busy > 2000 &&
			performance.now() - start > 4000;
	}
	const [seen, { task }] = [await phone.seen(), await phone.spent()];
	const elements = await phone.page.evaluate(() => document.querySelectorAll('*').length);
	const heap = await phone.heapBytes();
	phone.requests.phase = 'scroll';
	const before = await phone.spent();
	await sleep(1000 * IDLE_S);
	const idle = (await phone.spent()).task - before.task;
	return {
		fcp: seen.fcp,
		lcp: seen.lcp,
		blocking: blocking(seen),
		longLoad: seen.long.length,
		loadCpu: task,
		heapMB: heap / 1024 ** 2,
		elements,
		idle: idle / IDLE_S
	};
}

/** @param {Phone} phone */
async function scrolled(phone) {
	const before = (await phone.seen()).long.length;
	await phone.browser.startTracing(phone.page, { categories: CATEGORIES });
	const { task } = await phone.spent();
	const { px, gestures } = await toTheEnd(phone);
	const slowCpu = (1000 * ((await phone.spent()).task - task)) / px;
	const { traceEvents } = JSON.parse((await phone.browser.stopTracing()).toString());
	const long = (await phone.seen()).long.slice(before);
	return {
		px,
		...framesOf(traceEvents, gestures),
		longScroll: long.length,
		longestScroll: Math.max(0, ...long.map(({ ms }) => ms)),
		slowCpu
	};
}

/**
 * The CPU's share in scrolling is measured at full speed and without a trace: the steadiest figure on a busy machine.
 * @param {Phone} phone
 */
async function scrolledAgain(phone) {
	await phone.slow(1);
	await phone.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
	await sleep(2000);
	const before = await phone.spent();
	const { px } = await toTheEnd(phone);
	const after = await phone.spent();
	await phone.slow(SLOWDOWN);
	const per1000 = (/** @type {keyof typeof after} */ what) =>
		(1000 * (after[what] - before[what])) / px;
	return {
		cpu: per1000('task'),
		cpuScript: per1000('script'),
		cpuLayout: per1000('layout'),
		cpuStyle: per1000('style')
	};
}

/**
 * Down to the end, by one drag if nothing takes the finger for its own, such as a picture to draw in; then beside it.
 * @param {Phone} phone
 */
async function toTheEnd(phone) {
	const where = () =>
		phone.page.evaluate(() => ({
			y: scrollY,
			left: document.documentElement.scrollHeight - innerHeight - scrollY
		}));
	/** @type {import('./frames.mjs').Span[]} */
	const gestures = [];
	let px = 0;
	for (const x of [SCREEN.width / 2, SCREEN.width - 8, 8, SCREEN.width / 2]) {
		const { y, left } = await where();
		if (left < 60) break;
		gestures.push(await phone.drag(x, left, SPEED));
		px += (await where()).y - y;
	}
	if ((await where()).left > SCREEN.height)
		throw new Error(`A finger scrolled the page ${px} px and no further.`);
	return { px, gestures };
}

/**
 * Interaction to next paint: the slowest of a few taps on the walk's button, each when the page is at rest.
 * @param {Phone} phone
 */
async function tapped(phone) {
	await phone.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
	const box = await phone.page.locator('[data-command="next"]').boundingBox();
	return box && toNextPaint(phone, box, TAPS);
}

/**
 * The same for the switch to the other language, which leads to another page: that one is held back until the tap's
 * own paint has been told, or the page that tells would be gone.
 * @param {Phone} phone
 */
async function switched(phone) {
	const link = phone.page.locator('[data-language]').first();
	const box = await link.boundingBox();
	if (!box) return null;
	await phone.page.route('**/*', (route) => route.abort('aborted'));
	return toNextPaint(phone, box, 1);
}

/**
 * @param {Phone} phone
 * @param {{ x: number, y: number, width: number, height: number }} box
 * @param {number} taps
 */
async function toNextPaint(phone, { x, y, width, height }, taps) {
	const before = (await phone.seen()).events.length;
	for (let i = 0; i < taps; i++) {
		for (let calm = 0; calm < 1500; calm = await phone.page.evaluate(sinceLongTask))
			await sleep(1500);
		await phone.tap(x + width / 2, y + height / 2);
		await sleep(800);
	}
	const events = (await phone.seen()).events.slice(before);
	return Math.max(16, ...events.map(({ ms }) => ms)); // quicker ones are not told
}

/** Runs in the page. */
function sinceLongTask() {
	/** @type {import('./observe.mjs').Seen} */
	const seen = Reflect.get(window, '__bench');
	const last = seen.long.at(-1);
	return last ? performance.now() - last.at - last.ms : 1e9;
}
