import type { CDPSession, Page } from '@playwright/test';
import { decode } from 'fast-png';
import type { Image } from './ruler.ts';

/** A frame that Chromium composed, and when, in seconds. */
export interface Shot {
	readonly at: number;
	readonly image: Image;
}

/** What Chromium says of a frame, of which only this is needed. */
interface Frame {
	readonly data: string;
	readonly sessionId: number;
	readonly metadata: { readonly timestamp?: number };
}

/**
 * Keeps the frames that Chromium composes while something is done: what the reader would see, frames of other processes
 * included, and not what any script believes.
 */
export async function film(
	page: Page,
	act: (session: CDPSession) => Promise<void>
): Promise<Shot[]> {
	const session = await page.context().newCDPSession(page);
	const taken: { at: number; data: string }[] = [];
	const acknowledged: Promise<unknown>[] = [];
	const keep = ({ data, sessionId, metadata }: Frame): void => {
		taken.push({ at: metadata.timestamp ?? NaN, data });
		acknowledged.push(session.send('Page.screencastFrameAck', { sessionId }));
	};
	session.on('Page.screencastFrame', keep);
	await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
	await act(session);
	await session.send('Page.stopScreencast');
	// One may still come; its acknowledgement would be cut off by the end of the session.
	session.off('Page.screencastFrame', keep);
	await Promise.all(acknowledged);
	await session.detach();
	// They are packed side by side, and one may overtake another on its way here.
	return taken
		.sort((a, b) => a.at - b.at)
		.map(({ at, data }) => ({ at, image: decode(Buffer.from(data, 'base64')) }));
}
