import { describe, expect, it } from 'vitest';
import {
	boolean,
	clamped,
	either,
	finite,
	list,
	nullable,
	number,
	object,
	one,
	orNull,
	parse,
	record,
	refine,
	tagged,
	text,
	tuple,
	whole,
	type Schema
} from './schema.ts';

const node = object({ name: text(/^\w+$/), next: orNull(object({ name: text() })) });
const shape = tagged('kind', {
	dot: object({}),
	line: object({ to: tuple(finite, finite), tags: list(text(), 2) })
});

describe('a schema', () => {
	it('reads a clean copy, with nothing that it does not describe', () => {
		expect(parse(shape, { kind: 'line', to: [1, 2, 3], tags: ['a'], extra: 1 })).toEqual({
			kind: 'line',
			to: [1, 2],
			tags: ['a']
		});
		expect(parse(record({ a: boolean, b: boolean }), { a: true, b: 1, c: false })).toEqual({
			a: true
		});
		expect(parse(either(one(0), text()), 0)).toBe(0);
		expect([
			parse(nullable(finite), null),
			parse(refine(text(), Number), '7'),
			parse(whole(0, 9), 4.6)
		]).toEqual([null, 7, 5]);
	});

	it('clamps numbers, infinite ones where it says so', () => {
		expect([
			parse(clamped(0, 1), -3),
			parse(clamped(0, 1), Infinity),
			parse(clamped(0, 1, number), Infinity),
			parse(number, NaN)
		]).toEqual([0, null, 1, null]);
	});

	it.each([
		undefined,
		null,
		0,
		'dot',
		[],
		{},
		{ kind: 'toString' },
		{ kind: '__proto__' },
		{ kind: ['dot'] },
		{ kind: 'line' },
		Object.assign([], { kind: 'dot' }),
		{ kind: 'line', to: [1], tags: [] },
		{ kind: 'line', to: [1, 2], tags: ['a', 'b', 'c'] },
		{ kind: 'line', to: [1, 2], tags: Array(1) }
	])('refuses %j', (value) => {
		expect(parse(shape, value)).toBeNull();
	});

	it('reads no more of large and circular values than it describes', () => {
		const circle: Record<string, unknown> = { name: 'a' };
		circle.next = circle;
		expect(parse(node, circle)).toEqual({ name: 'a', next: { name: 'a' } });
		expect(parse(list(finite, 3), Array(2 ** 32 - 1))).toBeNull();
		expect(
			parse(node, { name: 'a'.repeat(2 ** 24), rest: Array(2 ** 20).fill(0) })?.next
		).toBeNull();
	});

	it('throws at nothing, whatever a value does when it is looked at', () => {
		const angry = (): never => {
			throw new Error('hands off');
		};
		const traps = {
			get: angry,
			has: angry,
			ownKeys: angry,
			getPrototypeOf: angry,
			getOwnPropertyDescriptor: angry
		};
		const { proxy, revoke } = Proxy.revocable({}, {});
		revoke();
		const hostile: unknown[] = [
			{
				get name() {
					return angry();
				}
			},
			{
				name: 'a',
				get next() {
					return angry();
				}
			},
			new Proxy({}, traps),
			new Proxy([], traps),
			new Proxy(angry, traps),
			proxy
		];
		const schemas: Schema<unknown>[] = [
			node,
			shape,
			list(node, 3),
			tuple(node),
			record({ name: node, next: node }),
			either(node, shape)
		];
		for (const value of hostile)
			for (const schema of schemas) expect(parse(schema, value)).toBeNull();
		// Says that it is short and then that it is endless: it is asked once.
		let asked = 0;
		const growing = new Proxy([], {
			get: (_, key) => (key === 'length' && asked++ ? Infinity : 2)
		});
		expect(parse(list(finite, 3), growing)).toEqual([2, 2]);
	});
});
