import { parse } from '../../schema.ts';
import { readItem, writeItem } from '../../storage.ts';
import { name, newName } from './window-name.ts';

/** A session id; null for anything else. */
const sessionIn = (said: string | null): string | null => parse(name, said);

/** The session in the address, `?room=…`, or null. */
const sessionInAddress = (): string | null =>
	sessionIn(new URLSearchParams(location.search).get('room'));

/** Puts the session into the address, where a reload finds it. */
function putInAddress(session: string): void {
	const address = new URL(location.href);
	address.searchParams.set('room', session);
	try {
		history.replaceState(history.state, '', address);
	} catch (error) {
		if (!(error instanceof DOMException)) throw error;
	}
}

/**
 * Stores the session for this tab, so that the speaker's window is found again after a reload, or after leaving and
 * coming back.
 */
function remember(session: string): string {
	const stored = writeItem('sessionStorage', 'room', session);
	if (!stored || (sessionInAddress() ?? session) !== session) putInAddress(session);
	return session;
}

/** The stage's session: the address's, else this tab's, else a new one. */
export const stageSession = (): string =>
	remember(sessionInAddress() ?? sessionIn(readItem('sessionStorage', 'room')) ?? newName());

/** A new session, for a stage whose own is already in use. */
export const newSession = (): string => remember(newName());

/** The speaker's session: the address's, else a new one, which is put there. */
export function speakerSession(): string {
	const session = sessionInAddress() ?? newName();
	if (session !== sessionInAddress()) putInAddress(session);
	return session;
}
