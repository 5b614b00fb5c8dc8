import { parseToFrame, sealed, type ToFrame, type ToHost } from './protocol.ts';

/** A frame's way to speak with its host. */
export interface Bridge {
	/** Tells the host something; nobody hears it until a host has spoken. */
	send(message: ToHost): void;
}

/**
 * Opens a frame's way to the page around it. Only that page is heard, and the first origin that speaks our protocol is
 * the only one from then on. Before that nothing is sent but a greeting.
 *
 * @param hear is given every message of the host but its pings
 * @returns null in a page that nobody frames
 */
export function bridge(hear: (message: ToFrame) => void): Bridge | null {
	if (parent === window) return null;
	let host = '';
	/** A host without an origin of its own (a sandboxed page) can be told nothing by name. */
	const post = (message: ToHost): void =>
		parent.postMessage(sealed(message), !host || host === 'null' ? '*' : host);
	addEventListener('message', ({ source, origin, data }) => {
		const message = source === parent && (!host || origin === host) ? parseToFrame(data) : null;
		if (!message) return;
		host = origin;
		if (message.type === 'ping') post({ type: 'hello' });
		else hear(message);
	});
	post({ type: 'hello' });
	// Where a frame has the focus Space does nothing in any browser: the host's page moves by it.
	addEventListener('keydown', (event) => {
		const { target, key } = event;
		if (key !== ' ' || !host || (target as Partial<Element>).closest?.('a, button, input, summary'))
			return;
		event.preventDefault();
		post({ type: 'page', by: event.shiftKey ? -1 : 1 });
	});
	return { send: (message) => host && post(message) };
}
