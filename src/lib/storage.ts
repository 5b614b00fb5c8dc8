import { slug } from '$about';

/** What the browser keeps for us: for all windows, or for this tab alone. */
type Area = 'localStorage' | 'sessionStorage';

/** The name of an item of ours among those of others on the same origin. */
export const itemName = (key: string): string => `${slug}:${key}`;

/** The browser's storage; null where it is forbidden. */
export function storageOf(area: Area): Storage | null {
	try {
		return window[area];
	} catch {
		return null;
	}
}

/** What was kept under a key; null where nothing was, or nothing may be read. */
export function readItem(area: Area, key: string): string | null {
	try {
		return window[area].getItem(itemName(key));
	} catch {
		return null;
	}
}

/** Keeps a text, or with null nothing, under a key; false where storage is full or forbidden. */
export function writeItem(area: Area, key: string, value: string | null): boolean {
	try {
		if (value === null) window[area].removeItem(itemName(key));
		else window[area].setItem(itemName(key), value);
		return true;
	} catch {
		return false;
	}
}

/** What a text says as JSON; null where it is none. */
export function jsonIn(text: string | null): unknown {
	try {
		return JSON.parse(text ?? 'null');
	} catch {
		return null;
	}
}
