import type { Open } from './transport.ts';

/** What arrived as text; undefined for what isn't JSON. */
function dataIn(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Whether the browser lets us keep anything. */
function storageOrNull(): Storage | null {
	try {
		return localStorage;
	} catch {
		return null;
	}
}

/** A slot in the origin's storage: other windows are told whenever it changes. */
export const openStorage: Open = (key, hear) => {
	const storage = storageOrNull();
	if (!storage) return null;
	const slot = `inexhaustible:sync:${key}`;
	let count = 0;
	const receive = ({ key: changed, newValue, storageArea }: StorageEvent): void => {
		// The count in front makes any two messages differ: nobody is told of a value that stays the same.
		if (storageArea === storage && changed === slot && newValue) hear(dataIn(newValue.replace(/^\d+ /, '')));
	};
	addEventListener('storage', receive);
	return {
		send(data) {
			try {
				storage.setItem(slot, `${count++} ${JSON.stringify(data)}`);
			} catch {
				// Full: the other window will miss this one, find so by the next beat, and ask.
			}
		},
		close: () => {
			removeEventListener('storage', receive);
			try {
				storage.removeItem(slot);
			} catch {
				// Forbidden since: nothing of ours is left there.
			}
		}
	};
};
