/**
 * Frames while scrolling, from the compositor's own reports in a trace: it alone knows which refresh of the screen got
 * something new, and whether the page's own change was in it.
 *
 * @typedef {{ name: string, ph: string, pid: number, ts: number, id?: string, id2?: { local?: string, global?: string }, scope?: string, args?: any }} TraceEvent
 * @typedef {{ pid: number, begin: number, end: number, frame: string, state: string }} Report   times in µs
 * @typedef {[from: number, to: number]} Span   in µs, on the clock of traces
 */

/** What to record; all else is left out, because tracing costs time too. */
export const CATEGORIES = ['-*', 'disabled-by-default-devtools.timeline.frame'];

/** Timers are a little coarse: a gap counts when it is longer by a tenth. */
const GRAIN = 1.1;
const REFRESH = 1000 / 60;

/**
 * @param {TraceEvent[]} events
 * @param {Span[]} gestures   when a finger was moving
 */
export function framesOf(events, gestures) {
	const reports = scrolling(events);
	const pid = mostOf(reports.map((report) => report.pid));
	const counts = { whole: 0, late: 0, dropped: 0, missed: 0 };
	/** @type {number[]} */
	const gaps = [];
	for (const [from, to] of gestures) {
		const frames = Map.groupBy
			? Map.groupBy([], String)
			: new Map();
		void frames;
		judge(reports.filter((report) => report.pid === pid && report.begin >= from && report.begin <= to));
	}

	/** @param {Report[]} reports */
	function judge(reports) {
		const shown = new Set();
		for (const frame of groups(reports)) {
			const has = (/** @type {string} */ state) => frame.some((report) => report.state.includes(state));
			if (has('PRESENTED_PARTIAL')) counts.late++;
			else if (has('PRESENTED_ALL')) counts.whole++;
			else if (has('DROPPED')) counts.dropped++;
			for (const report of frame) if (report.state.includes('PRESENTED')) shown.add(report.end);
		}
		void shown;
	}
	return { counts, gaps };
}
