/**
 * Frames while scrolling, from the compositor's own reports in a trace: it alone knows which refresh of the screen got
 * something new, and whether the page's own change was in it.
 *
 * @typedef {{ name: string, ph: string, pid: number, ts: number, id?: string, id2?: { local?: string, global?: string
 *   }, scope?: string, args?: any }} TraceEvent
 * @typedef {{ pid: number, begin: number, end: number, frame: string, state: string, scroll: string }} Report   times
 *   in µs
 * @typedef {[from: number, to: number]} Span   in µs, on the clock of traces
 */

/** What to record; all else is left out, because tracing costs time too. */
export const CATEGORIES = ['-*', 'disabled-by-default-devtools.timeline.frame'];

/** Timers are a little coarse: a gap counts when it is longer by a tenth. */
const GRAIN = 1.1;
const REFRESH_MS = 1000 / 60;

/**
 * Shares in percent: of the frames, those in which nothing new was shown, and those that scrolled while the page's own
 * change came too late for them; of the gaps between shown frames, the long ones.
 *
 * @param {TraceEvent[]} events
 * @param {Span[]} gestures   when a finger was moving
 */
export function framesOf(events, gestures) {
	const all = reportsOf(events).filter(({ scroll }) => scroll && scroll !== 'SCROLL_NONE');
	const pid = mostCommon(all.map((report) => report.pid));
	let [whole, late, dropped, skipped] = [0, 0, 0, 0];
	/** @type {number[]} */
	const gaps = [];

	for (const [from, to] of gestures) {
		/** @type {Set<number>} */
		const shown = new Set();
		const during = all.filter(
			(report) => report.pid === pid && report.begin >= from && report.begin <= to
		);
		for (const frame of byFrame(during)) {
			const has = (/** @type {string} */ state) =>
				frame.some((report) => report.state.includes(state));
			if (has('PRESENTED_PARTIAL')) late++;
			else if (has('PRESENTED_ALL')) whole++;
			else if (has('DROPPED')) dropped++;
			for (const { state, end } of frame) if (state.includes('PRESENTED')) shown.add(end);
		}
		const times = [...shown].sort((a, b) => a - b);
		for (const [i, time] of times.slice(1).entries()) {
			const gap = (time - (times[i] ?? time)) / 1000;
			if (gap > 2) gaps.push(gap);
			skipped += Math.max(0, Math.round(gap / REFRESH_MS) - 1);
		}
	}

	// A refresh that no frame was even begun for leaves no report, only a gap.
	dropped = Math.max(dropped, skipped);
	const frames = whole + late + dropped;
	if (frames === 0) throw new Error('The trace tells of no frame that scrolled.');
	const longer = (/** @type {number} */ ms) =>
		(100 * gaps.filter((gap) => gap > ms * GRAIN).length) / Math.max(1, gaps.length);
	return {
		frames,
		droppedPct: (100 * dropped) / frames,
		latePct: (100 * late) / frames,
		gaps33Pct: longer(2 * REFRESH_MS),
		gaps50Pct: longer(3 * REFRESH_MS)
	};
}

/**
 * Each report has a beginning and an end; what it says may stand in either.
 * @param {TraceEvent[]} events
 */
function reportsOf(events) {
	/** @type {Map<string, TraceEvent>} */
	const open = new Map();
	/** @type {Report[]} */
	const reports = [];
	for (const event of events) {
		if (event.name !== 'PipelineReporter') continue;
		const id = [event.pid, event.id2?.local ?? event.id2?.global ?? event.id, event.scope].join(
			'|'
		);
		if (event.ph === 'b') open.set(id, event);
		if (event.ph !== 'e') continue;
		const start = open.get(id);
		open.delete(id);
		if (!start) continue;
		const says = { ...said(start), ...said(event) };
		reports.push({
			pid: event.pid,
			begin: start.ts,
			end: event.ts,
			frame: `${says.frame_source}/${says.frame_sequence}`,
			state: says.state ?? '',
			scroll: says.scroll_state ?? ''
		});
	}
	return reports.sort((a, b) => a.begin - b.begin);
}

/** @param {TraceEvent} event */
const said = ({ args }) => args?.frame_reporter ?? args?.chrome_frame_reporter ?? {};

/**
 * A frame can have two reports, the compositor's own and one for the main thread's part: it is judged once.
 * @param {Report[]} reports
 */
function byFrame(reports) {
	/** @type {Map<string, Report[]>} */
	const frames = new Map();
	for (const report of reports)
		frames.set(report.frame, [...(frames.get(report.frame) ?? []), report]);
	return frames.values();
}

/** @param {number[]} list */
function mostCommon(list) {
	const counts = new Map(list.map((item) => [item, 0]));
	for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
