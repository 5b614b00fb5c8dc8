import { slug } from '$about';
import type { Open } from './transport.ts';

/** A channel, or null where the browser has none or grants none: Firefox refuses where storage is forbidden. */
function channelOf(name: string): BroadcastChannel | null {
	try {
		return new BroadcastChannel(name);
	} catch {
		return null;
	}
}

/** All windows of this origin that know the key. A page without an origin (a file) is alone on its channel. */
export const openBroadcast: Open = (key, hear) => {
	const channel = origin === 'null' ? null : channelOf(`${slug}:${key}`);
	if (!channel) return null;
	channel.onmessage = ({ data }) => hear(data);
	return { send: (data) => channel.postMessage(data), close: () => channel.close() };
};
