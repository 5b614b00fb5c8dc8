/** Where the lecture's other window is, as the page says, with its room, at our step. */
function otherWindow(room: string): URL {
	const address = new URL(document.querySelector<HTMLElement>('[data-window]')?.dataset.window ?? '', location.href);
	address.searchParams.set('room', room);
	address.hash = location.hash;
	return address;
}

/** The speaker's window of a lecture, at the stage's step, null if the browser bars it. One for each lecture: asked for again, it comes to the front. */
export const openNotes = (room: string): Window | null => open(otherWindow(room), `inexhaustible-notes-${room}`, 'popup,width=1280,height=800');

/** The stage of a lecture whose own was closed, or never opened. */
export const openStage = (room: string): Window | null => open(otherWindow(room), `inexhaustible-stage-${room}`);
