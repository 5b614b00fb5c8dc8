import { text } from '../../schema.ts';

/** The name of a window or a session. */
export const name = text(/^[a-z0-9]{4,32}$/);

/** A unique name. */
export const newName = (): string =>
	[...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join('');
