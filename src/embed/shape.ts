/** Reads a value of one shape out of anything: a clean copy, or undefined when it has another. Never throws. */
export type Read<T> = (value: unknown) => T | undefined;

/** What a reader reads. */
export type Of<R> = R extends Read<infer T> ? T : never;

/** One of the values named, and nothing else. */
export const one = <const V extends string | number>(...known: readonly V[]): Read<V> => (value) => known.find((each) => each === value);

/** A whole number, clamped. */
export const number = (low: number, high: number): Read<number> => (value) =>
	Number.isFinite(value) ? Math.min(high, Math.max(low, Math.round(value as number))) : undefined;

/** Text that matches wholly. */
export const text = (pattern: RegExp): Read<string> => (value) => (typeof value === 'string' && pattern.test(value) ? value : undefined);

/** At most `most` of the same kind. */
export const list = <T>(most: number, read: Read<T>): Read<readonly T[]> => (value) => {
	if (!Array.isArray(value) || value.length > most) return undefined;
	const clean = value.map(read);
	return clean.includes(undefined) ? undefined : (clean as T[]);
};

/** A record with these fields; others are left behind. */
export const record = <F extends Record<string, Read<unknown>>>(fields: F): Read<{ readonly [K in keyof F]: Of<F[K]> }> => (value) => {
	const clean: Record<string, unknown> = {};
	for (const name in fields) if ((clean[name] = fields[name]?.(Object(value)[name])) === undefined) return undefined;
	return clean as { [K in keyof F]: Of<F[K]> };
};
