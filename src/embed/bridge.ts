import { parseToFrame, withEnvelope, type ToFrame, type ToHost } from './protocol.ts';

/** A frame's connection to its host page. */
export interface Bridge {
	/** Sends a message to the host; dropped until the host has sent one. */
	send(message: ToHost): void;
}

/**
 * Connects a frame to the page around it. Only messages from that page are accepted, and after the first valid one only
 * from its origin. Before that only `hello` is sent.
 *
 * @param onMessage is called with every message of the host except pings
 * @returns null in a page that isn't framed
 */
export function bridge(onMessage: (message: ToFrame) => void): Bridge | null {
	if (parent === window) return null;
	let host = '';
	/** A host without an origin of its own (a sandboxed page) can only be addressed by `*`. */
	const post = (message: ToHost): void =>
		parent.postMessage(withEnvelope(message), !host || host === 'null' ? '*' : host);
	addEventListener('message', ({ source, origin, data }) => {
		const message = source === parent && (!host || origin === host) ? parseToFrame(data) : null;
		if (!message) return;
		host = origin;
		if (message.type === 'ping') post({ type: 'hello' });
		else onMessage(message);
	});
	post({ type: 'hello' });
	// Space does nothing in a focused frame in any browser, so the host page scrolls instead.
	addEventListener('keydown', (event) => {
		const { target, key } = event;
		if (key !== ' ' || !host || (target as Partial<Element>).closest?.('a, button, input, summary'))
			return;
		event.preventDefault();
		post({ type: 'page', by: event.shiftKey ? -1 : 1 });
	});
	return { send: (message) => host && post(message) };
}
