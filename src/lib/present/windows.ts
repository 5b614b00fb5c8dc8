import { slug } from '$about';

/** The address of a lecture window, with its session, at this window's step. */
function addressOf(way: string, session: string): URL {
	const address = new URL(way, location.href);
	address.searchParams.set('room', session);
	address.hash = location.hash;
	return address;
}

/**
 * Opens the speaker's window of a lecture at the stage's step; null if the browser blocks it. There is one for each
 * lecture: opened again, it comes to the front.
 */
export const openNotes = (way: string, session: string): Window | null =>
	open(addressOf(way, session), `${slug}-notes-${session}`, 'popup,width=1280,height=800');

/** Opens the stage of a lecture, if it was closed or never opened. */
export const openStage = (way: string, session: string): Window | null =>
	open(addressOf(way, session), `${slug}-stage-${session}`);
