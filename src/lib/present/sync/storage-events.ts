import { itemName, jsonIn, storageOf, writeItem } from '../../storage.ts';
import type { Open } from './transport.ts';

/** A slot in the origin's storage: other windows are told whenever it changes. */
export const openStorageEvents: Open = (key, hear) => {
	const storage = storageOf('localStorage');
	if (!storage) return null;
	const slot = `sync:${key}`;
	let count = 0;
	const receive = ({ key: changed, newValue, storageArea }: StorageEvent): void => {
		// The count in front makes any two messages differ: nobody is told of a value that stays the same.
		if (storageArea === storage && changed === itemName(slot) && newValue)
			hear(jsonIn(newValue.replace(/^\d+ /, '')));
	};
	addEventListener('storage', receive);
	return {
		// Full: the other window will miss this one, find so by the next beat, and ask.
		send: (data) => void writeItem('localStorage', slot, `${count++} ${JSON.stringify(data)}`),
		close: () => {
			removeEventListener('storage', receive);
			writeItem('localStorage', slot, null);
		}
	};
};
