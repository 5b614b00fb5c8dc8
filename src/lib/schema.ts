/**
 * Describes what comes from outside (messages, what a browser has kept) so that its type (`Infer`) and its parser
 * (`parse`) are one. A schema takes anything and answers with a clean copy, which holds nothing but what is described,
 * or with undefined. It looks at no more of a value than it describes, however large or circular that is.
 *
 * Those that embeds use are marked as free of side effects: a bundle leaves out the messages that it doesn't parse.
 */
export type Schema<T> = (value: unknown) => T | undefined;

/** The type that a schema describes. */
export type Infer<S> = S extends Schema<infer T> ? T : never;

type Each<T> = { readonly [K in keyof T]: Schema<T[K]> };
type Named<T> = Readonly<Record<string, T>>;
type Fields = Named<Schema<unknown>>;
type Tagged<N extends string, F extends Fields> = {
	[K in keyof F]: { readonly [P in N]: K } & Infer<F[K]>;
}[keyof F];

/** The value as described, or null for any other. Never throws. */
export function parse<T>(schema: Schema<T>, value: unknown): T | null {
	try {
		return schema(value) ?? null;
	} catch {
		// A getter or a proxy in the value throws: it can't be read.
		return null;
	}
}

const then = <T, R>(clean: T | undefined, change: (clean: T) => R | undefined): R | undefined =>
	clean === undefined ? undefined : change(clean);

/** What the schema reads, changed; refused where the change is undefined. */
export const refine =
	<T, R>(schema: Schema<T>, change: (clean: T) => R | undefined): Schema<R> =>
	(value) =>
		then(schema(value), change);

/** One of the values named, and nothing else. */
/* @__NO_SIDE_EFFECTS__ */
export const one =
	<const V extends string | number | null>(...known: readonly V[]): Schema<V> =>
	(value) =>
		known.find((each) => each === value);

export const boolean: Schema<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** A number, and be it infinite. */
export const number: Schema<number> = (value) =>
	typeof value === 'number' && !Number.isNaN(value) ? value : undefined;

export const finite: Schema<number> = (value) =>
	Number.isFinite(value) ? (value as number) : undefined;

/** A number, clamped. */
export const clamped =
	(low: number, high: number, read: Schema<number> = finite): Schema<number> =>
	(value) =>
		then(read(value), (n) => Math.min(high, Math.max(low, n)));

/** A whole number, clamped. */
/* @__NO_SIDE_EFFECTS__ */
export const whole =
	(low: number, high: number, read?: Schema<number>): Schema<number> =>
	(value) =>
		then(clamped(low, high, read)(value), Math.round);

/** Text that matches. */
/* @__NO_SIDE_EFFECTS__ */
export const text =
	(pattern = /^/): Schema<string> =>
	(value) =>
		typeof value === 'string' && pattern.test(value) ? value : undefined;

/** The first that can be read. */
/* @__NO_SIDE_EFFECTS__ */
export const either =
	<T extends readonly unknown[]>(...schemas: Each<T>): Schema<T[number]> =>
	(value) => {
		for (const schema of schemas) {
			const clean = schema(value);
			if (clean !== undefined) return clean;
		}
		return undefined;
	};

/** What is described, or null. */
export const nullable = <T>(schema: Schema<T>): Schema<T | null> => either(one(null), schema);

/** What is described, and null for anything else. */
export const orNull =
	<T>(schema: Schema<T>): Schema<T | null> =>
	(value) =>
		schema(value) ?? null;

const items: Schema<readonly unknown[]> = (value) => (Array.isArray(value) ? value : undefined);
const complete = <T>(read: readonly unknown[]): T | undefined =>
	read.includes(undefined) ? undefined : (read as T);

/** At most `most` of the same kind. */
/* @__NO_SIDE_EFFECTS__ */
export const list =
	<T>(schema: Schema<T>, most: number): Schema<readonly T[]> =>
	(value) =>
		then(items(value), (given) => {
			const { length } = given;
			return length > most
				? undefined
				: complete<T[]>(Array.from({ length }, (_, i) => schema(given[i])));
		});

/** A list of these, in this order; what follows them is left behind. */
/* @__NO_SIDE_EFFECTS__ */
export const tuple =
	<T extends readonly unknown[]>(...schemas: Each<T>): Schema<Readonly<T>> =>
	(value) =>
		then(items(value), (given) => complete<T>(schemas.map((schema, i) => schema(given[i]))));

/** Fields of any make; no list has any. */
export const fieldsOf: Schema<Named<unknown>> = (value) =>
	typeof value === 'object' && value && !Array.isArray(value)
		? (value as Named<unknown>)
		: undefined;

/** Those of the fields that can be read; others are left behind. */
export const record =
	<T>(fields: Named<Schema<T>>): Schema<Named<T>> =>
	(value) =>
		then(fieldsOf(value), (given) => {
			const clean: Record<string, T> = {};
			for (const [name, schema] of Object.entries(fields)) {
				const field = schema(given[name]);
				if (field !== undefined) clean[name] = field;
			}
			return clean;
		});

/** All of the fields; others are left behind. */
/* @__NO_SIDE_EFFECTS__ */
export const object =
	<F extends Fields>(fields: F): Schema<{ readonly [K in keyof F]: Infer<F[K]> }> =>
	(value) =>
		then(record(fields)(value), (clean) =>
			Object.keys(clean).length === Object.keys(fields).length
				? (clean as { [K in keyof F]: Infer<F[K]> })
				: undefined
		);

/** The fields of both. */
export const both =
	<A, B>(first: Schema<A>, second: Schema<B>): Schema<A & B> =>
	(value) => {
		const [a, b] = [first(value), second(value)];
		return a && b && Object.assign({}, a, b);
	};

/** One of several kinds, told apart by a field that names it. */
/* @__NO_SIDE_EFFECTS__ */
export const tagged =
	<N extends string, F extends Fields>(tag: N, kinds: F): Schema<Tagged<N, F>> =>
	(value) =>
		then(fieldsOf(value), (given) => {
			const kind = Object.keys(kinds).find((known) => known === given[tag]);
			const rest = kind && kinds[kind]?.(given);
			return rest ? ({ [tag]: kind, ...rest } as Tagged<N, F>) : undefined;
		});
