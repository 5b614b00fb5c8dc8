import { describe, expect, it } from 'vitest';
import { clampInput } from './player.svelte.ts';
import { prerenderedStep } from './prerendered.ts';
import { Story } from './story.ts';
import type { SceneDefinition } from './types.ts';

const scene = (id: string, names: string[]): SceneDefinition => ({
	id,
	steps: Object.fromEntries(names.map((name, i) => [name, { x: i }])),
	divider: 'limit'
});
const story = new Story([scene('a', ['one', 'two']), scene('b', ['one', 'two', 'three'])]);

describe('Story', () => {
	it('numbers the steps through, in the scenes’ order', () => {
		expect(story.steps.map(({ id, index, local }) => [id, index, local])).toEqual([
			['a/one', 0, 0],
			['a/two', 1, 1],
			['b/one', 2, 0],
			['b/two', 3, 1],
			['b/three', 4, 2]
		]);
	});
	it('finds a step by id, and nothing by anything else', () => {
		expect(story.find('b/two')?.index).toBe(3);
		for (const id of ['', 'b', 'b/four', 'constructor', '__proto__', '%'])
			expect(story.find(id)).toBeUndefined();
	});
	it('clamps an index', () =>
		expect([-5, 99, 1.4].map((index) => story.at(index).index)).toEqual([0, 4, 1]));
	it('shows a scene’s first step before it and its last one after it', () => {
		expect(story.stepShownIn(1, story.at(0)).id).toBe('b/one');
		expect(story.stepShownIn(0, story.at(4)).id).toBe('a/two');
		expect(story.stepShownIn(1, story.at(3)).id).toBe('b/two');
	});
	it('serves the page’s opening, and every other scene complete', () => {
		expect([prerenderedStep(story, 0).id, prerenderedStep(story, 1).id]).toEqual([
			'a/one',
			'b/three'
		]);
	});
});

describe('clampHand', () => {
	const hand = {
		param: 'guess',
		count: 3,
		min: 0,
		max: 96,
		apply: (state: Readonly<Record<string, number>>) => state
	};
	it('keeps numbers in range', () =>
		expect(clampInput(hand, [-4, 50.4, 1e9])).toEqual([0, 50, 96]));
	it('refuses what can’t be meant', () => {
		expect(clampInput(hand, [1, 2])).toBeNull();
		expect(clampInput(hand, [1, 2, NaN])).toBeNull();
	});
});
