import { parseToHost, withEnvelope, type ToFrame, type ToHost } from './protocol.ts';

/** The functions below, as they are passed to the code for inline stories, which is loaded separately. */
export interface Messaging {
	listen: typeof listen;
	tell: typeof tell;
}

/** The listener of each frame. */
const listeners = new Map<HTMLIFrameElement, (message: ToHost) => void>();

/** A frame's origin: that of its address, or “null” in a sandbox. */
const originOf = ({ sandbox, src }: HTMLIFrameElement): string =>
	sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;

addEventListener('message', ({ source, origin, data }) => {
	for (const [frame, onMessage] of listeners) {
		const message =
			source === frame.contentWindow && origin === originOf(frame) && parseToHost(data);
		if (message) onMessage(message);
	}
});

/** Listens to a frame's messages; without `onMessage` stops listening. */
export function listen(frame: HTMLIFrameElement, onMessage?: (message: ToHost) => void): void {
	if (onMessage) listeners.set(frame, onMessage);
	else listeners.delete(frame);
}

/**
 * Sends a message to a frame. A ping contains nothing and may be sent before the frame has its page; an opaque origin
 * can only be addressed by `*`.
 */
export function tell(frame: HTMLIFrameElement, message: ToFrame): void {
	const origin = originOf(frame);
	frame.contentWindow?.postMessage(
		withEnvelope(message),
		origin === 'null' || message.type === 'ping' ? '*' : origin
	);
}
