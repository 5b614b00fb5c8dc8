import { itemName, jsonIn, storageOf, writeItem } from '../../storage.ts';
import type { Open } from './transport.ts';

/** Sends messages through an item in localStorage: other windows get an event whenever it changes. */
export const openStorageEvents: Open = (key, onMessage) => {
	const storage = storageOf('localStorage');
	if (!storage) return null;
	const slot = `sync:${key}`;
	let count = 0;
	const receive = ({ key: changed, newValue, storageArea }: StorageEvent): void => {
		// The count in front makes any two messages differ: there is no event for an unchanged value.
		if (storageArea === storage && changed === itemName(slot) && newValue)
			onMessage(jsonIn(newValue.replace(/^\d+ /, '')));
	};
	addEventListener('storage', receive);
	return {
		// If storage is full the other window misses this message, notices at the next heartbeat, and asks.
		send: (data) => void writeItem('localStorage', slot, `${count++} ${JSON.stringify(data)}`),
		close: () => {
			removeEventListener('storage', receive);
			writeItem('localStorage', slot, null);
		}
	};
};
