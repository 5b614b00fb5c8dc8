import { boolean, finite, number, object, parse } from '../schema.ts';
import { jsonIn, readItem, writeItem } from '../storage.ts';
import { MAX_MS, type TimerState, type Timer } from './timer.svelte.ts';

/** A reload takes seconds, a crash minutes; beyond this it was not one lecture. */
const GAP = 30 * 60_000;

/** A stopwatch, and the moment at which it was kept. */
const kept = object({ elapsed: finite, running: boolean, at: number });

/**
 * A stopwatch as it was kept, as it stands now. While the page was away only the computer's clock ran: time that it says
 * has passed is believed when it can be, and counts for nothing otherwise.
 */
export function timerStateIn(value: unknown, now: number): TimerState | null {
	const ran = parse(kept, value);
	if (!ran) return null;
	const { elapsed, running, at } = ran;
	const gap = now - at;
	const away = running && gap > 0 && gap < GAP ? gap : 0;
	return { elapsed: Math.min(MAX_MS, Math.max(0, elapsed + away)), running };
}

const slotOf = (room: string): string => `timer:${room}`;

/** Takes up a lecture's stopwatch where it was when this tab last showed it. */
export function restoreTimer(timer: Timer, room: string): void {
	const ran = timerStateIn(jsonIn(readItem('sessionStorage', slotOf(room))), Date.now());
	if (ran) timer.set(ran);
}

/** To be called every second or so: what is lost with the page is no more than that. */
export function saveTimer(timer: Timer, room: string): void {
	writeItem('sessionStorage', slotOf(room), JSON.stringify({ ...timer.ran, at: Date.now() }));
}
