import type { Open } from './transport.ts';

/** All windows of this origin that know the key. A page without an origin (a file) is alone on its channel. */
export const openBroadcast: Open = (key, hear) => {
	if (typeof BroadcastChannel === 'undefined' || origin === 'null') return null;
	const channel = new BroadcastChannel(`inexhaustible:${key}`);
	channel.onmessage = ({ data }) => hear(data);
	return { send: (data) => channel.postMessage(data), close: () => channel.close() };
};
