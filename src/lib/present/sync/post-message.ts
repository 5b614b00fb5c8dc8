import { slug } from '$about';
import { fieldsOf } from '../../schema.ts';
import type { Open } from './transport.ts';

const isWindow = (source: MessageEventSource | null): source is Window =>
	source !== null && 'closed' in source;

/** The window that opened this one, and those that have written to it. Only pages of this origin are heard. */
export const openPostMessage: Open = (key, hear) => {
	const peers = new Set<Window>();
	const opener = window.opener as Window | null;
	if (opener) peers.add(opener);
	const receive = ({ data, origin: theirs, source }: MessageEvent<unknown>): void => {
		const fields = fieldsOf(data);
		if (theirs !== origin || fields?.[slug] !== key || !isWindow(source)) return;
		peers.add(source);
		hear(fields.message);
	};
	addEventListener('message', receive);
	return {
		send(message) {
			for (const peer of peers)
				if (peer.closed) peers.delete(peer);
				else peer.postMessage({ [slug]: key, message }, origin === 'null' ? '*' : origin);
		},
		close: () => removeEventListener('message', receive)
	};
};
