import { parse } from '../../schema.ts';
import { readItem, writeItem } from '../../storage.ts';
import { name, newName } from './window-name.ts';

/** A room's name; null for anything else. */
const sessionIn = (said: string | null): string | null => parse(name, said);

/** The lecture that an address belongs to, `?room=…`, or null. */
const sessionInAddress = (): string | null =>
	sessionIn(new URLSearchParams(location.search).get('room'));

/** Puts the room into the address, where a reload finds it. */
function putInAddress(room: string): void {
	const address = new URL(location.href);
	address.searchParams.set('room', room);
	try {
		history.replaceState(history.state, '', address);
	} catch (error) {
		if (!(error instanceof DOMException)) throw error;
	}
}

/** Keeps the room for this tab, so that a reload, or leaving and coming back, finds the same speaker's window. */
function keep(room: string): string {
	const kept = writeItem('sessionStorage', 'room', room);
	if (!kept || (sessionInAddress() ?? room) !== room) putInAddress(room);
	return room;
}

/** The stage's lecture: the one that the address names, else the one of this tab, else a new one. */
export const stageSession = (): string =>
	keep(sessionInAddress() ?? sessionIn(readItem('sessionStorage', 'room')) ?? newName());

/** The stage's lecture was somebody else's already: a new one. */
export const newSession = (): string => keep(newName());

/** The speaker's window's lecture: the address names it, and goes on doing so. */
export function speakerSession(): string {
	const room = sessionInAddress() ?? newName();
	if (room !== sessionInAddress()) putInAddress(room);
	return room;
}
