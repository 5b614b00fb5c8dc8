import { boolean, finite, number, object, parse } from '../schema.ts';
import { jsonIn, readItem, writeItem } from '../storage.ts';
import { MAX_MS, type TimerState, type Timer } from './timer.svelte.ts';

/** A reload takes seconds, a crash minutes; after a longer gap it isn't the same lecture. */
const GAP = 30 * 60_000;

/** A stopwatch, and the time at which it was stored. */
const stored = object({ elapsed: finite, running: boolean, at: number });

/**
 * Reads a stored stopwatch. While the page was gone only the computer's clock ran: the time it says has passed is added
 * if plausible, and ignored otherwise.
 */
export function timerStateIn(value: unknown, now: number): TimerState | null {
	const ran = parse(stored, value);
	if (!ran) return null;
	const { elapsed, running, at } = ran;
	const gap = now - at;
	const away = running && gap > 0 && gap < GAP ? gap : 0;
	return { elapsed: Math.min(MAX_MS, Math.max(0, elapsed + away)), running };
}

const slotOf = (session: string): string => `timer:${session}`;

/** Restores a lecture's stopwatch as this tab last had it. */
export function restoreTimer(timer: Timer, session: string): void {
	const ran = timerStateIn(jsonIn(readItem('sessionStorage', slotOf(session))), Date.now());
	if (ran) timer.set(ran);
}

/** Stores the stopwatch. Call it every second or so: at most that much is lost with the page. */
export function saveTimer(timer: Timer, session: string): void {
	writeItem('sessionStorage', slotOf(session), JSON.stringify({ ...timer.ran, at: Date.now() }));
}
