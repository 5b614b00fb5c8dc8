import { openBroadcast } from './broadcast.ts';
import { openPostMessage } from './post-message.ts';
import { openStorageEvents } from './storage-events.ts';
import type { Open, Transport } from './transport.ts';

/**
 * The best way there is: a channel of the browser's; without one, both others at once, since no window knows which of
 * them the other can hear. Whatever comes twice is harmless (see `Sequence`).
 */
export const openTransport: Open = (key, hear) => {
	const channel = openBroadcast(key, hear);
	if (channel) return channel;
	const ways = [openPostMessage(key, hear), openStorageEvents(key, hear)].filter(
		(way): way is Transport => way !== null
	);
	if (!ways.length) return null;
	return {
		send: (data) => ways.forEach((way) => way.send(data)),
		close: () => ways.forEach((way) => way.close())
	};
};
