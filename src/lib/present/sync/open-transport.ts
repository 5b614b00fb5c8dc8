import { openBroadcast } from './broadcast.ts';
import { openPostMessage } from './post-message.ts';
import { openStorageEvents } from './storage-events.ts';
import type { Open, Transport } from './transport.ts';

/**
 * The best transport available: a BroadcastChannel; without one, both others at once, since a window can't know which
 * of them the other receives. Messages that arrive twice are harmless (see `Replication`).
 */
export const openTransport: Open = (key, onMessage) => {
	const channel = openBroadcast(key, onMessage);
	if (channel) return channel;
	const transports = [openPostMessage(key, onMessage), openStorageEvents(key, onMessage)].filter(
		(transport): transport is Transport => transport !== null
	);
	if (!transports.length) return null;
	return {
		send: (data) => transports.forEach((transport) => transport.send(data)),
		close: () => transports.forEach((transport) => transport.close())
	};
};
