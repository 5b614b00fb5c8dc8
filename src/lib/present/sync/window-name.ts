import { text } from '../../schema.ts';

/** A window's or a room's name. */
export const name = text(/^[a-z0-9]{4,32}$/);

/** A name that nobody else has. */
export const newName = (): string =>
	[...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join('');
