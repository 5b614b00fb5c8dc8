import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { motion } from '../scene/motion.svelte.ts';
import { Player } from '../story/player.svelte.ts';
import { Story } from '../story/story.ts';
import type { SceneDefinition } from '../story/types.ts';
import type { Command } from './command.ts';
import { Lecture } from './lecture.svelte.ts';

const scenes: SceneDefinition[] = [
	{ id: 'a', divider: 'limit', steps: { one: {}, two: {}, three: {} } },
	{
		id: 'b',
		divider: 'limit',
		steps: { one: {}, two: {} },
		inputs: [{ param: 'own', count: 1, min: 0, max: 9, apply: (state) => state }]
	},
	{ id: 'c', divider: 'limit', steps: { one: {} } }
];
const lecture = (at = 0): Lecture => new Lecture(new Player(new Story(scenes), at), 'en');
const walk = (own: Lecture, ...commands: Command['kind'][]): string => {
	for (const kind of commands) own.dispatch({ kind } as Command, 'key');
	return own.player.step.id;
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
	vi.useRealTimers();
	motion.choice = null;
});

it('walks by step and by scene, and stays inside the story', () => {
	expect(walk(lecture(), 'next', 'next', 'next')).toBe('b/one');
	expect(walk(lecture(), 'previous')).toBe('a/one');
	expect(walk(lecture(1), 'nextScene')).toBe('b/one');
	expect(walk(lecture(4), 'previousScene')).toBe('a/one');
	expect(walk(lecture(5), 'nextScene')).toBe('c/one');
	expect(walk(lecture(2), 'last')).toBe('c/one');
	expect(walk(lecture(2), 'last', 'next', 'first')).toBe('a/one');
});

it('goes to a step by its id, and stays where none has it', () => {
	const own = lecture();
	own.dispatch({ kind: 'goTo', step: 'b/two' }, 'speaker');
	own.dispatch({ kind: 'goTo', step: 'b/nine' }, 'speaker');
	expect(own.player.step.id).toBe('b/two');
	expect(own.player.by).toBe('speaker');
});

it('covers the picture; moving on brings it back first, but going somewhere goes', () => {
	const own = lecture();
	walk(own, 'black');
	expect(own.cover).toBe('black');
	walk(own, 'white');
	expect(own.cover).toBe('white');
	expect(walk(own, 'next')).toBe('a/one');
	expect(own.cover).toBe('none');
	walk(own, 'black', 'black');
	expect(own.cover).toBe('none');
	walk(own, 'black');
	own.dispatch({ kind: 'goTo', step: 'c/one' }, 'key');
	expect([own.cover, own.player.step.id]).toEqual(['none', 'c/one']);
});

it('keeps what the audience sees while it is frozen, step and hands', () => {
	const own = lecture(3);
	own.player.setInput('own', [4]);
	walk(own, 'freeze', 'next');
	own.player.setInput('own', [7]);
	expect([own.frozen, own.player.step.id, own.audience.step.id, own.audience.input('own')]).toEqual(
		[true, 'b/two', 'b/one', [4]]
	);
	expect(own.audience.search).toBe('own=4');
	walk(own, 'freeze');
	expect([own.frozen, own.audience.step.id, own.audience.input('own')]).toEqual([
		false,
		'b/two',
		[7]
	]);
});

it('scales the text between its ends, and back', () => {
	const own = lecture();
	for (let i = 0; i < 9; i++) own.dispatch({ kind: 'scale', by: 1 }, 'key');
	expect(own.scale).toBe(160);
	for (let i = 0; i < 19; i++) own.dispatch({ kind: 'scale', by: -1 }, 'key');
	expect(own.scale).toBe(80);
	own.dispatch({ kind: 'scale', by: 0 }, 'key');
	expect(own.scale).toBe(100);
});

it('goes round the contrasts, and between motion and languages', () => {
	const own = lecture();
	const seen = [0, 1, 2].map(() => (walk(own, 'contrast'), own.contrast));
	expect(seen).toEqual(['dark', 'high', 'paper']);
	walk(own, 'motion');
	expect(own.motion).toBe('reduced');
	walk(own, 'motion', 'language');
	expect([own.motion, own.lang]).toEqual(['full', 'zh-Hant-HK']);
});

it('shows a pointer on the picture alone, until a moment after its last move', () => {
	const own = lecture();
	own.dispatch({ kind: 'pointer', at: { x: 0.2, y: 0.3 } }, 'speaker');
	vi.advanceTimersByTime(1000);
	own.dispatch({ kind: 'pointer', at: { x: 0.25, y: 0.3 } }, 'speaker');
	vi.advanceTimersByTime(1000);
	expect(own.pointer).toEqual({ x: 0.25, y: 0.3 });
	vi.advanceTimersByTime(500);
	expect(own.pointer).toBeNull();
	for (const at of [{ x: 1.2, y: 0.3 }, { x: Number.NaN, y: 0 }, null])
		own.dispatch({ kind: 'pointer', at }, 'speaker');
	expect(own.pointer).toBeNull();
});

it('passes all commands to its listeners, until they unsubscribe', () => {
	const own = lecture();
	const heard: string[] = [];
	const unsubscribe = own.onCommand(({ kind }, by) => heard.push(`${kind} by ${by}`));
	walk(own, 'next', 'overview');
	unsubscribe();
	walk(own, 'timer');
	expect(heard).toEqual(['next by key', 'overview by key']);
});
