/** The speaker's window of a lecture, at the stage's step. One for each lecture: asked for again, it comes to the front. */
export function openNotes(room: string): Window | null {
	const address = new URL('notes/', location.href.replace(/[?#].*$/, ''));
	address.searchParams.set('room', room);
	address.hash = location.hash;
	return open(address, `inexhaustible-notes-${room}`, 'popup,width=1280,height=800');
}

/** The stage of a lecture whose own was closed, or never opened. */
export function openStage(room: string): Window | null {
	const address = new URL('../', location.href.replace(/[?#].*$/, ''));
	address.searchParams.set('room', room);
	address.hash = location.hash;
	return open(address, `inexhaustible-stage-${room}`);
}
