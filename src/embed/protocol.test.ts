import { describe, expect, it } from 'vitest';
import { dice, mutated, toFrame, toHost } from '../../tests/support/mutate.ts';
import { parseToFrame, parseToHost, withEnvelope, type ToFrame, type ToHost } from './protocol.ts';

describe('the parsers', () => {
	it('read every message of theirs back as it was', () => {
		for (const message of toHost)
			expect(parseToHost(structuredClone(withEnvelope(message)))).toEqual(message);
		for (const message of toFrame)
			expect(parseToFrame(structuredClone(withEnvelope(message)))).toEqual(message);
	});
	it('read nothing of the other direction', () => {
		for (const message of toHost) expect(parseToFrame(withEnvelope(message))).toBeUndefined();
		for (const message of toFrame) expect(parseToHost(withEnvelope(message))).toBeUndefined();
	});
	it.each([
		null,
		undefined,
		0,
		'',
		'hello',
		[],
		{},
		{ ns: 'inexhaustible' },
		{ ns: 'inexhaustible', v: 2, type: 'hello' },
		{ ns: 'pym', v: 1, type: 'hello' },
		{ ns: 'inexhaustible', v: 1, type: 'toString' },
		{ ns: 'inexhaustible', v: 1, type: '__proto__' }
	])('take %j for nothing', (data) => {
		expect(parseToHost(data)).toBeUndefined();
		expect(parseToFrame(data)).toBeUndefined();
	});
	it('clamp numbers and leave what they don’t know behind', () => {
		expect(
			parseToHost({ ...withEnvelope({ type: 'height', height: 1e9 }), extra: '<script>' })
		).toEqual({
			type: 'height',
			height: 60_000
		});
		expect(
			parseToHost(withEnvelope({ type: 'hand', query: 'guess', values: [1.6, -1e12] }))
		).toEqual({
			type: 'hand',
			query: 'guess',
			values: [2, -1e6]
		});
		for (const height of [NaN, Infinity, '7', null, {}])
			expect(
				parseToHost({ ...withEnvelope({ type: 'height', height: 1 }), height })
			).toBeUndefined();
	});
	it.each([
		['an unknown part', [['script', '', '']]],
		['an address', [['a', 'https://evil.example/', '']]],
		['an address as a class', [['p', 'javascript:alert(1)', '']]],
		['an event handler', [['p', '', 'onload=alert(1)']]],
		['markup as a class', [['p', '"><img src=x>', '']]],
		['a number', [7]],
		['a nested list', [[['p', '', '']]]],
		['too long a text', ['x'.repeat(2001)]],
		['too much of it', Array.from({ length: 10_000 }, () => 0)]
	])('refuse words with %s', (_, odd) =>
		expect(
			parseToHost({ ns: 'inexhaustible', v: 1, type: 'content', lang: 'en', words: odd })
		).toBeUndefined()
	);
});

const PARTS = /^(h1|h2|p|span|b|time|story|data|scene|head|step|after|foot)$/;
/** Whether what a parser let through is inside the vocabulary, told apart from the parser’s own tables. */
function sound(message: ToHost | ToFrame): boolean {
	if (message.type === 'height')
		return message.height >= 0 && message.height <= 60_000 && Number.isInteger(message.height);
	if (message.type === 'content')
		return message.words.every(
			(token) =>
				token === 0 ||
				typeof token === 'string' ||
				(token.length === 3 &&
					PARTS.test(token[0]) &&
					/^[\w/ -]{0,64}$/.test(token[1]) &&
					/^[\w/ -]{0,64}$/.test(token[2]))
		);
	if (message.type === 'hand')
		return (
			/^[\w-]+$/.test(message.query) && message.values.every((value) => Math.abs(value) <= 1e6)
		);
	if (message.type === 'step' || message.type === 'state' || message.type === 'result')
		return /^[\w-]+\/[\w-]+$/.test(message.step);
	return true;
}

it('a hundred thousand mutated messages: none throws, every type is often accepted, nothing outside the vocabulary gets through', () => {
	const roll = dice(20_250_127);
	const accepted = new Map<string, number>();
	const all = [...toHost, ...toFrame];
	for (let i = 0; i < 100_000; i++) {
		let data: unknown = withEnvelope(all[i % all.length] ?? { type: 'hello' });
		for (let times = Math.floor(roll() * 3); times >= 0; times--) data = mutated(data, roll);
		for (const read of [parseToHost, parseToFrame]) {
			const message = read(data);
			if (!message) continue;
			expect(sound(message), JSON.stringify(message)).toBe(true);
			accepted.set(message.type, (accepted.get(message.type) ?? 0) + 1);
		}
	}
	for (const { type } of all) expect(accepted.get(type), type).toBeGreaterThan(300);
});
