/** A value of unknown make, as fields to be judged one by one; null for anything that has none. */
export type Fields = Readonly<Record<string, unknown>>;
export const fieldsOf = (value: unknown): Fields | null => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null);

/** One of a closed list, or undefined. */
export const oneOf = <T extends string>(value: unknown, list: readonly T[]): T | undefined => list.find((known) => known === value);

/** A number between its ends; undefined for what isn't one. */
export const within = (value: unknown, least: number, most: number): number | undefined =>
	typeof value === 'number' && !Number.isNaN(value) ? Math.min(most, Math.max(least, value)) : undefined;

/** A whole number between its ends. */
export function whole(value: unknown, least: number, most: number): number | undefined {
	const n = within(value, least, most);
	return n === undefined ? undefined : Math.round(n);
}

/** A list of numbers; undefined for anything else, and for lists too long to be meant. */
export function numbers(value: unknown): readonly number[] | undefined {
	if (!Array.isArray(value) || value.length > 32) return undefined;
	const list: readonly unknown[] = Array.from(value); // a list with holes has none here
	return list.every((n): n is number => typeof n === 'number' && Number.isFinite(n)) ? list : undefined;
}

/** A window's or a room's name. */
export const isName = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9]{4,32}$/.test(value);

/** A name that nobody else has, for a window or a room. */
export const newName = (): string => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join('');
