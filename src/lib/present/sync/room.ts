import { isName, newName } from './read.ts';

const SLOT = 'inexhaustible:room';

/** The lecture that an address belongs to, `?room=…`, or null. */
function roomInAddress(): string | null {
	const room = new URLSearchParams(location.search).get('room');
	return isName(room) ? room : null;
}

function kept(): string | null {
	try {
		return sessionStorage.getItem(SLOT);
	} catch {
		return null;
	}
}

/** Puts the room into the address, where a reload finds it. */
function name(room: string): void {
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
	try {
		sessionStorage.setItem(SLOT, room);
		if (roomInAddress() && roomInAddress() !== room) name(room);
	} catch {
		name(room);
	}
	return room;
}

/** The stage's lecture: the one that the address names, else the one of this tab, else a new one. */
export function stageRoom(): string {
	const before = roomInAddress() ?? kept();
	return keep(isName(before) ? before : newName());
}

/** The stage's lecture was somebody else's already: a new one. */
export const otherRoom = (): string => keep(newName());

/** The speaker's window's lecture: the address names it, and goes on doing so. */
export function speakerRoom(): string {
	const room = roomInAddress() ?? newName();
	if (room !== roomInAddress()) name(room);
	return room;
}
