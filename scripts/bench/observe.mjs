/**
 * What a page can see of itself. `observe` runs in the page, before its own scripts, so it may use nothing from here.
 * It only listens: a loop of animation frames would make a quiet page work.
 *
 * @typedef {object} Seen
 * @property {number | null} fcp
 * @property {number | null} lcp
 * @property {{ at: number, by: number }[]} shifts   layout shifts that no input caused
 * @property {{ at: number, ms: number }[]} long   long tasks
 * @property {{ id: number, ms: number }[]} events   of interactions, of 16 ms and more
 */

/** The name under which the page keeps what it saw. */
export const SEEN = '__bench';

export function observe() {
	/** @type {Seen} */
	const seen = { fcp: null, lcp: null, shifts: [], long: [], events: [] };
	Object.assign(window, { __bench: seen });
	/**
	 * Entries are read as they are: TypeScript knows but some kinds of them.
	 * @param {string} type
	 * @param {(entry: any) => void} note
	 * @param {object} [more]
	 */
	const on = (type, note, more) =>
		new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
			type,
			buffered: true,
			...more
		});
	on('paint', (entry) => {
		if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
	});
	on('largest-contentful-paint', (entry) => (seen.lcp = entry.startTime));
	on('layout-shift', (entry) => {
		if (!entry.hadRecentInput) seen.shifts.push({ at: entry.startTime, by: entry.value });
	});
	on('longtask', (entry) => seen.long.push({ at: entry.startTime, ms: entry.duration }));
	const events = { durationThreshold: 16 };
	on(
		'event',
		(entry) =>
			entry.interactionId && seen.events.push({ id: entry.interactionId, ms: entry.duration }),
		events
	);
}

/**
 * The time in which a reader's tap would have waited: what long tasks took beyond 50 ms, once there was something to tap.
 * @param {Seen} seen
 */
export function blocking({ fcp, long }) {
	return long.reduce(
		(sum, { at, ms }) => sum + Math.max(0, Math.min(ms, at + ms - (fcp ?? 0)) - 50),
		0
	);
}

/**
 * Cumulative layout shift as browsers report it: the worst window of at most 5 s, ended by a second without a shift.
 * @param {Seen['shifts']} shifts
 */
export function layoutShift(shifts) {
	let [worst, sum, start, last] = [0, 0, -Infinity, -Infinity];
	for (const { at, by } of shifts) {
		if (at - last >= 1000 || at - start >= 5000) [sum, start] = [0, at];
		sum += by;
		last = at;
		worst = Math.max(worst, sum);
	}
	return worst;
}
