import { slug } from '$about';

/** A window of the lecture at its address, with its room, at our step. */
function addressOf(way: string, room: string): URL {
	const address = new URL(way, location.href);
	address.searchParams.set('room', room);
	address.hash = location.hash;
	return address;
}

/** The speaker's window of a lecture, at the stage's step, null if the browser bars it. One for each lecture: asked for again, it comes to the front. */
export const openNotes = (way: string, room: string): Window | null =>
	open(addressOf(way, room), `${slug}-notes-${room}`, 'popup,width=1280,height=800');

/** The stage of a lecture whose own was closed, or never opened. */
export const openStage = (way: string, room: string): Window | null =>
	open(addressOf(way, room), `${slug}-stage-${room}`);
