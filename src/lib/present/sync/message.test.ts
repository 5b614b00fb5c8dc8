import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Player } from '../../story/player.svelte.ts';
import { Story } from '../../story/story.ts';
import { MAX_MS } from '../timer.svelte.ts';
import { messageIn, type Message, type Request, type Shared } from './message.ts';

const known = new Player(
	new Story([
		{ id: 'a', divider: 'limit', steps: { one: {}, two: {} } },
		{
			id: 'b',
			divider: 'limit',
			steps: { one: {} },
			inputs: [
				{ param: 'own', count: 2, min: 0, max: 9, apply: (state) => state },
				{ param: 'real', count: 1, min: 1, max: 1, apply: (state) => state }
			]
		}
	])
);
const read = (data: unknown): Message | null => messageIn(data, known);

const state: Shared = {
	step: 'b/one',
	hands: { own: [2, 7] },
	held: { step: 'a/two', hands: {} },
	cover: 'black',
	scale: 120,
	contrast: 'dark',
	lang: 'zh-Hant-HK',
	motion: 'reduced',
	pointer: { x: 0.25, y: 1 },
	timer: { elapsed: 65_000, running: true }
};
const head = { v: 1, from: 'window1', role: 'speaker', seq: 7 } as const;
const requests: Request[] = [
	...(
		[
			'next',
			'previous',
			'nextScene',
			'previousScene',
			'first',
			'last',
			'black',
			'white',
			'freeze',
			'contrast',
			'motion',
			'language',
			'overview',
			'join',
			'timer',
			'timerReset'
		] as const
	).map((kind) => ({ kind })),
	{ kind: 'goTo', step: 'a/two' },
	{ kind: 'scale', by: -1 },
	{ kind: 'scale', by: 0 },
	{ kind: 'pointer', at: { x: 0, y: 0.5 } },
	{ kind: 'pointer', at: null },
	{ kind: 'hand', query: 'own', values: [1, 9], dragging: true },
	{ kind: 'hand', query: 'real', values: null, dragging: false }
];
/** At least one of every type, and of every kind of request. */
const valid: Message[] = [
	{ ...head, type: 'hello' },
	{ ...head, type: 'beat' },
	{ ...head, type: 'bye' },
	{ ...head, role: 'stage', type: 'state', state, heard: { from: 'window2', id: 3 } },
	{
		...head,
		role: 'stage',
		type: 'state',
		state: { ...state, held: null, motion: null, pointer: null },
		heard: null
	},
	...requests.map((request, i): Message => ({ ...head, type: 'command', id: i + 1, request }))
];

describe('messages', () => {
	it.each(valid)('are read as they were sent: %j', (message) => {
		expect(read(structuredClone(message))).toEqual(message);
		expect(read(JSON.parse(JSON.stringify(message)))).toEqual(message);
	});

	it('have their numbers clamped', () => {
		const wild = {
			...state,
			hands: { own: [-4, 400] },
			scale: 1e9,
			pointer: { x: -3, y: Infinity },
			timer: { elapsed: -1, running: true }
		};
		expect(read({ ...head, seq: -2.4, type: 'state', state: wild, heard: null })).toMatchObject({
			seq: 0,
			state: { hands: { own: [0, 9] }, scale: 160, pointer: { x: 0, y: 1 }, timer: { elapsed: 0 } }
		});
		expect(
			read({
				...head,
				type: 'state',
				state: { ...state, timer: { elapsed: 1e300, running: false } }
			})
		).toMatchObject({ heard: null, state: { timer: { elapsed: MAX_MS } } });
		expect(
			read({
				...head,
				type: 'command',
				id: 1,
				request: { kind: 'hand', query: 'own', values: [99, 2.4], dragging: false }
			})
		).toMatchObject({ request: { values: [9, 2] } });
	});

	it('keep nothing that is not theirs', () => {
		expect(read({ ...head, type: 'hello', html: '<b>' })).toEqual({ ...head, type: 'hello' });
		expect(
			read({
				...head,
				type: 'state',
				state: { ...state, hands: { own: [1, 1], toString: [1], evil: [1, 2] }, extra: 1 },
				heard: null
			})
		).toMatchObject({ state: { hands: { own: [1, 1] } } });
	});

	it.each([
		undefined,
		null,
		0,
		'',
		'hello',
		[],
		{},
		[head],
		{ ...head },
		{ ...head, type: 'goodbye' },
		{ ...head, type: 'toString' },
		{ ...head, type: '__proto__' },
		{ ...head, type: ['hello'] },
		{ ...head, v: 2, type: 'hello' },
		{ ...head, v: '1', type: 'hello' },
		{ ...head, from: 'NO', type: 'hello' },
		{ ...head, from: 7, type: 'hello' },
		{ ...head, role: 'audience', type: 'hello' },
		{ ...head, seq: NaN, type: 'hello' },
		{ ...head, seq: '3', type: 'hello' },
		{ ...head, type: 'state' },
		{ ...head, type: 'state', state: [] },
		{ ...head, type: 'state', state: { ...state, step: 'a/nine' } },
		{ ...head, type: 'state', state: { ...state, cover: 'red' } },
		{ ...head, type: 'state', state: { ...state, lang: 'fr' } },
		{ ...head, type: 'state', state: { ...state, timer: null } },
		{ ...head, type: 'command', id: 1 },
		{ ...head, type: 'command', id: 1, request: { kind: 'escape' } },
		{ ...head, type: 'command', id: 1, request: { kind: 'constructor' } },
		{ ...head, type: 'command', id: 1, request: { kind: 'goTo', step: 'a/nine' } },
		{ ...head, type: 'command', id: 1, request: { kind: 'scale', by: 2 } },
		{ ...head, type: 'command', request: { kind: 'next' } },
		{
			...head,
			type: 'command',
			id: 1,
			request: { kind: 'hand', query: 'own', values: [1], dragging: false }
		},
		{
			...head,
			type: 'command',
			id: 1,
			request: { kind: 'hand', query: 'own', values: 'x', dragging: false }
		},
		{
			...head,
			type: 'command',
			id: 1,
			request: { kind: 'hand', query: 'other', values: null, dragging: false }
		}
	])('of any other make are none: %j', (data) => {
		expect(read(data)).toBeNull();
	});
});

/** A generator of numbers from 0 to 1 that gives the same ones in every run. */
function dice(seed: number): () => number {
	let x = seed;
	return () => {
		x = (x * 1_664_525 + 1_013_904_223) % 4_294_967_296;
		return x / 4_294_967_296;
	};
}

describe('hostile messages', () => {
	const roll = dice(20_250_127);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T;
	const junk: readonly (() => unknown)[] = [
		() => null,
		() => undefined,
		() => NaN,
		() => Infinity,
		() => -1e308,
		() => '',
		() => 'a/one',
		() => '<script>',
		() => [],
		() => [1, 2],
		() => ({}),
		() => true,
		() => 10n,
		() => new Date(NaN),
		() => new Map(),
		() => 'x'.repeat(10_000),
		() => Array.from({ length: 5000 }, () => 1),
		() => () => 1,
		() => Symbol('s'),
		() => Object.create(null)
	];
	/** One change somewhere in a value: a leaf or branch replaced, dropped or added, or a number moved a little. */
	function mutate(value: unknown): unknown {
		if (typeof value === 'number' && roll() < 0.6) return value + pick([-1, 0.5, 1, 1e9, -1e9]);
		if (typeof value !== 'object' || value === null || roll() < 0.1) return pick(junk)();
		const copy: Record<string, unknown> = Array.isArray(value)
			? (Object.assign([], value) as unknown as Record<string, unknown>)
			: { ...value };
		const key = pick([...Object.keys(copy), 'x', '__proto__x', 'constructor']);
		if (roll() < 0.1) delete copy[key];
		else copy[key] = key in copy ? mutate(copy[key]) : pick(junk)();
		return copy;
	}

	it('never throw, and what is taken for a message can be carried out', () => {
		const taken: Record<string, number> = {};
		const unclean: unknown[] = [];
		for (let i = 0; i < 40_000; i++) {
			let data: unknown = structuredClone(pick(valid));
			for (let changes = Math.floor(roll() * 3); changes > 0; changes--) data = mutate(data);
			const message = read(data);
			if (!message) continue;
			taken[message.type] = (taken[message.type] ?? 0) + 1;
			// What comes out is a message that reads as itself: clean through and through.
			if (!isDeepStrictEqual(read(JSON.parse(JSON.stringify(message))), message))
				unclean.push(message);
		}
		expect(unclean).toEqual([]);
		for (const type of ['hello', 'beat', 'bye', 'state', 'command'])
			expect(taken[type], type).toBeGreaterThan(500);
	});
});
