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
const walk = (testLecture: Lecture, ...commands: Command['kind'][]): string => {
	for (const kind of commands) testLecture.dispatch({ kind } as Command, 'key');
	return testLecture.player.step.id;
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
	const testLecture = lecture();
	testLecture.dispatch({ kind: 'goTo', step: 'b/two' }, 'speaker');
	testLecture.dispatch({ kind: 'goTo', step: 'b/nine' }, 'speaker');
	expect(testLecture.player.step.id).toBe('b/two');
	expect(testLecture.player.by).toBe('speaker');
});

it('covers the picture; moving on brings it back first, but going somewhere goes', () => {
	const testLecture = lecture();
	walk(testLecture, 'black');
	expect(testLecture.cover).toBe('black');
	walk(testLecture, 'white');
	expect(testLecture.cover).toBe('white');
	expect(walk(testLecture, 'next')).toBe('a/one');
	expect(testLecture.cover).toBe('none');
	walk(testLecture, 'black', 'black');
	expect(testLecture.cover).toBe('none');
	walk(testLecture, 'black');
	testLecture.dispatch({ kind: 'goTo', step: 'c/one' }, 'key');
	expect([testLecture.cover, testLecture.player.step.id]).toEqual(['none', 'c/one']);
});

it('keeps what the audience sees while it is frozen, step and hands', () => {
	const testLecture = lecture(3);
	testLecture.player.setInput('own', [4]);
	walk(testLecture, 'freeze', 'next');
	testLecture.player.setInput('own', [7]);
	expect([
		testLecture.frozen,
		testLecture.player.step.id,
		testLecture.audience.step.id,
		testLecture.audience.input('own')
	]).toEqual([true, 'b/two', 'b/one', [4]]);
	expect(testLecture.audience.search).toBe('own=4');
	walk(testLecture, 'freeze');
	expect([
		testLecture.frozen,
		testLecture.audience.step.id,
		testLecture.audience.input('own')
	]).toEqual([false, 'b/two', [7]]);
});

it('scales the text between its ends, and back', () => {
	const testLecture = lecture();
	for (let i = 0; i < 9; i++) testLecture.dispatch({ kind: 'scale', by: 1 }, 'key');
	expect(testLecture.scale).toBe(160);
	for (let i = 0; i < 19; i++) testLecture.dispatch({ kind: 'scale', by: -1 }, 'key');
	expect(testLecture.scale).toBe(80);
	testLecture.dispatch({ kind: 'scale', by: 0 }, 'key');
	expect(testLecture.scale).toBe(100);
});

it('goes round the contrasts, and between motion and languages', () => {
	const testLecture = lecture();
	const seen = [0, 1, 2].map(() => (walk(testLecture, 'contrast'), testLecture.contrast));
	expect(seen).toEqual(['dark', 'high', 'paper']);
	walk(testLecture, 'motion');
	expect(testLecture.motion).toBe('reduced');
	walk(testLecture, 'motion', 'language');
	expect([testLecture.motion, testLecture.lang]).toEqual(['full', 'zh-Hant-HK']);
});

it('shows a pointer on the picture alone, until a moment after its last move', () => {
	const testLecture = lecture();
	testLecture.dispatch({ kind: 'pointer', at: { x: 0.2, y: 0.3 } }, 'speaker');
	vi.advanceTimersByTime(1000);
	testLecture.dispatch({ kind: 'pointer', at: { x: 0.25, y: 0.3 } }, 'speaker');
	vi.advanceTimersByTime(1000);
	expect(testLecture.pointer).toEqual({ x: 0.25, y: 0.3 });
	vi.advanceTimersByTime(500);
	expect(testLecture.pointer).toBeNull();
	for (const at of [{ x: 1.2, y: 0.3 }, { x: Number.NaN, y: 0 }, null])
		testLecture.dispatch({ kind: 'pointer', at }, 'speaker');
	expect(testLecture.pointer).toBeNull();
});

it('passes all commands to its listeners, until they unsubscribe', () => {
	const testLecture = lecture();
	const heard: string[] = [];
	const unsubscribe = testLecture.onCommand(({ kind }, by) => heard.push(`${kind} by ${by}`));
	walk(testLecture, 'next', 'overview');
	unsubscribe();
	walk(testLecture, 'timer');
	expect(heard).toEqual(['next by key', 'overview by key']);
});
