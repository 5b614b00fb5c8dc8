import { parseToHost, sealed, type ToFrame, type ToHost } from './protocol.ts';

/** Ways to speak with frames: what the part for pinned stories, which comes apart, is given of this file. */
export interface Messaging {
	listen: typeof listen;
	tell: typeof tell;
}

/** Everybody who listens to a frame. */
const listeners = new Map<HTMLIFrameElement, (message: ToHost) => void>();

/** The origin that a frame speaks from: its own address's, or “null” where a sandbox leaves it none. */
const originOf = ({ sandbox, src }: HTMLIFrameElement): string =>
	sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;

addEventListener('message', ({ source, origin, data }) => {
	for (const [frame, hear] of listeners) {
		const message =
			source === frame.contentWindow && origin === originOf(frame) && parseToHost(data);
		if (message) hear(message);
	}
});

/** Listens to a frame, and to nobody else under its name; to nobody when `hear` is left out. */
export function listen(frame: HTMLIFrameElement, hear?: (message: ToHost) => void): void {
	if (hear) listeners.set(frame, hear);
	else listeners.delete(frame);
}

/** Tells a frame something. A ping says nothing and may come before the frame has its page; an opaque origin has no name to send to. */
export function tell(frame: HTMLIFrameElement, message: ToFrame): void {
	const origin = originOf(frame);
	frame.contentWindow?.postMessage(
		sealed(message),
		origin === 'null' || message.type === 'ping' ? '*' : origin
	);
}
