import { describe, expect, it } from 'vitest';
import { Story } from '../story/story.ts';
import { paceOf } from './pace.ts';
import { MAX_MINUTES, planIn, shareOut, total, DEFAULT_MINUTES } from './plan.ts';

const story = new Story([
	{ id: 'a', divider: 'limit', steps: { one: {}, two: {} } },
	{ id: 'b', divider: 'limit', steps: { one: {}, two: {}, three: {} } }
]);
const MINUTE = 60_000;
/** Minutes late at a step, at a minute of the lecture, when the first scene has four and the second six. */
const late = (step: string, minute: number): number =>
	paceOf(story, story.find(step) ?? story.at(0), minute * MINUTE, [4, 6]).late / MINUTE;

describe('the pace', () => {
	it('is even while the step’s own share of its scene lasts', () => {
		expect([
			late('a/one', 0),
			late('a/one', 2),
			late('a/two', 2),
			late('a/two', 4),
			late('b/two', 7)
		]).toEqual([0, 0, 0, 0, 0]);
	});

	it('is behind after it, and ahead before it', () => {
		expect([late('a/one', 3), late('b/one', 8), late('b/three', 12)]).toEqual([1, 2, 2]);
		expect([late('b/one', 3), late('b/three', 5)]).toEqual([-1, -3]);
	});

	it('tells what is left of the scene, and what is meant for it and for all', () => {
		expect(paceOf(story, story.at(2), 0, [4, 6])).toMatchObject({
			left: 2,
			scene: 6 * MINUTE,
			whole: 10 * MINUTE
		});
	});

	it('bears a plan of nothing', () => {
		expect(paceOf(story, story.at(1), 1000, [0, 0])).toMatchObject({
			late: 1000,
			scene: 0,
			whole: 0
		});
	});
});

describe('the plan', () => {
	it('shares the minutes over the scenes by their steps, in half minutes, to the last one', () => {
		const plan = shareOut(DEFAULT_MINUTES, [5, 6, 4, 4, 3, 6, 4, 4]);
		expect(total(plan)).toBe(DEFAULT_MINUTES);
		expect(plan.every((minutes) => Number.isInteger(minutes * 2))).toBe(true);
		expect(plan[1]).toBeGreaterThan(plan[4] ?? Infinity);
		expect(shareOut(10, [1, 1])).toEqual([5, 5]);
		expect(shareOut(0, [1, 1])).toEqual([0, 0]);
	});

	it('is read from anything that was kept, and clamped', () => {
		expect(planIn([3, 400, -1], 3)).toEqual([3, MAX_MINUTES, 0]);
		for (const value of [null, {}, [1], [1, '2'], [1, NaN], 'ab'])
			expect(planIn(value, 2)).toBeNull();
	});
});
