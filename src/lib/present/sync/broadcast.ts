import { slug } from '$about';
import type { Open } from './transport.ts';

/** A channel, or null where the browser has none or doesn't allow it: Firefox refuses where storage is forbidden. */
function channelOf(name: string): BroadcastChannel | null {
	try {
		return new BroadcastChannel(name);
	} catch {
		return null;
	}
}

/** Reaches all windows of this origin with the same key. A page without an origin (a file) is alone on its channel. */
export const openBroadcast: Open = (key, onMessage) => {
	const channel = origin === 'null' ? null : channelOf(`${slug}:${key}`);
	if (!channel) return null;
	channel.onmessage = ({ data }) => onMessage(data);
	return { send: (data) => channel.postMessage(data), close: () => channel.close() };
};
