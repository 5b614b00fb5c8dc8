import { describe, expect, it } from 'vitest';
import type { Body, Message, Role, Shared } from './message.ts';
import { Replication } from './replication.ts';

const state: Shared = {
	step: 'a/one',
	hands: {},
	held: null,
	cover: 'none',
	scale: 100,
	contrast: 'paper',
	lang: 'en',
	motion: null,
	pointer: null,
	timer: { elapsed: 0, running: false }
};
const says = (role: Role, seq: number, body: Body, from = `${role}window`): Message => ({
	v: 1,
	from,
	role,
	seq,
	...body
});
const at = (role: Role, seq: number, me = 'mywindow'): Replication =>
	Object.assign(new Replication(role, me), { seq });
const told = (
	role: Role,
	seq: number,
	heard: { from: string; id: number } | null = null
): Message => says(role, seq, { type: 'state', state, heard });

describe('hello', () => {
	it('gets the whole state from whoever has a newer one', () => {
		for (const role of ['stage', 'speaker'] as const)
			expect(
				at(role, 3).react(says(role === 'stage' ? 'speaker' : 'stage', 1, { type: 'hello' }))
			).toEqual({ answer: 'state' });
	});

	it('gets it from the stage even when both are new', () => {
		expect(at('stage', 0).react(says('speaker', 0, { type: 'hello' }))).toEqual({
			answer: 'state'
		});
	});

	it('is answered by hello when the one who came knows more, and by a speaker’s window that wants the stage’s state', () => {
		expect(at('stage', 0).react(says('speaker', 8, { type: 'hello' }))).toEqual({
			answer: 'hello'
		});
		expect(at('speaker', 0).react(says('stage', 0, { type: 'hello' }))).toEqual({
			answer: 'hello'
		});
		expect(at('speaker', 0).react(says('speaker', 0, { type: 'hello' }))).toEqual({});
	});
});

describe('a state', () => {
	it('is taken by the stage only when it is newer; else the stage says what is right', () => {
		const stage = at('stage', 5);
		expect(stage.react(told('speaker', 5))).toEqual({ answer: 'state' });
		expect(stage.react(told('speaker', 4))).toEqual({ answer: 'state' });
		expect(stage.react(told('speaker', 6))).toEqual({ take: state });
		expect(stage.seq).toBe(6);
	});

	it('is taken from the stage at the same age: it is the authority', () => {
		const speaker = at('speaker', 5);
		expect(speaker.react(told('stage', 4))).toEqual({});
		expect(speaker.react(told('stage', 5))).toEqual({ take: state });
		expect(speaker.react(told('speaker', 5))).toEqual({});
		expect(speaker.react(told('speaker', 7))).toEqual({ take: state });
		expect(speaker.seq).toBe(7);
	});

	it('waits until the stage has heard every request of ours', () => {
		const speaker = at('speaker', 5);
		expect([speaker.ask(), speaker.ask(), speaker.ask()]).toEqual([1, 2, 3]);
		expect(speaker.react(told('stage', 6))).toEqual({}); // the stage’s own key, pressed in between
		expect(speaker.react(told('stage', 7, { from: 'mywindow', id: 1 }))).toEqual({});
		expect(speaker.react(told('stage', 8, { from: 'another', id: 3 }))).toEqual({});
		expect(speaker.react(told('stage', 9, { from: 'mywindow', id: 3 }))).toEqual({ take: state });
		expect([speaker.seq, speaker.waiting]).toEqual([9, false]);
	});

	it('is not believed to have heard what was never asked', () => {
		const speaker = at('speaker', 0);
		speaker.react(told('stage', 1, { from: 'mywindow', id: 99 }));
		speaker.ask();
		expect(speaker.waiting).toBe(true);
	});
});

describe('a request', () => {
	const next = (id: number, from = 'speakerwindow'): Message =>
		says('speaker', 0, { type: 'command', id, request: { kind: 'next' } }, from);

	it('is carried out by the stage once, and counted for each window by itself', () => {
		const stage = at('stage', 0);
		expect(stage.react(next(1))).toEqual({ run: { kind: 'next' } });
		expect(stage.react(next(1))).toEqual({ answer: 'state' });
		expect(stage.react(next(2))).toEqual({ run: { kind: 'next' } });
		expect(stage.react(next(1, 'secondspeaker'))).toEqual({ run: { kind: 'next' } });
		expect(stage.heard).toEqual({ from: 'secondspeaker', id: 1 });
	});

	it('is nothing to another speaker’s window', () => {
		expect(at('speaker', 0).react(next(1))).toEqual({});
	});

	it('that no stage answers makes our state the newer one', () => {
		const speaker = at('speaker', 4);
		for (let i = 0; i < 3; i++) speaker.ask();
		speaker.react(told('stage', 5, { from: 'mywindow', id: 1 }));
		speaker.giveUp();
		expect([speaker.seq, speaker.waiting]).toEqual([6, false]);
		expect(at('stage', 0).react(told('speaker', speaker.seq))).toEqual({ take: state });
	});
});

describe('a beat', () => {
	it('of the same age is answered by a beat', () => {
		expect(at('stage', 3).react(says('speaker', 3, { type: 'beat' }))).toEqual({ answer: 'beat' });
	});

	it('of another age shows that somebody missed something', () => {
		expect(at('speaker', 3).react(says('stage', 5, { type: 'beat' }))).toEqual({ answer: 'hello' });
		expect(at('speaker', 3).react(says('stage', 0, { type: 'beat' }))).toEqual({ answer: 'state' });
		expect(at('stage', 3).react(says('speaker', 1, { type: 'beat' }))).toEqual({ answer: 'state' });
	});

	it('asks for nothing while an answer is on its way', () => {
		const speaker = at('speaker', 3);
		speaker.ask();
		expect(speaker.react(says('stage', 9, { type: 'beat' }))).toEqual({ answer: 'beat' });
	});
});

it('says nothing to goodbye', () => {
	for (const role of ['stage', 'speaker'] as const)
		expect(at(role, 1).react(says('stage', 9, { type: 'bye' }))).toEqual({});
});
