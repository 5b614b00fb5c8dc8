import { describe, expect, it } from 'vitest';
import { sheetsOf } from './handout-sheets.ts';
import { Story } from './story.ts';
import type { SceneDefinition } from './types.ts';

const scene = (step?: string): SceneDefinition => ({
	id: 'a',
	divider: 'limit',
	steps: { one: { x: 1 }, two: { x: 2 }, three: { x: 3 }, four: { x: 4 } },
	inputs: [
		{
			param: 'h',
			count: 1,
			min: 0,
			max: 9,
			apply: (state, values) => ({ ...state, own: values ? 1 : 0 })
		}
	],
	task: step ? { step, blank: { x: 20 }, answer: { x: 30 } } : undefined
});
const sheets = (step?: string) => {
	const own = scene(step);
	return sheetsOf(own, new Story([own]).steps).map(({ part, state, steps }) => [
		part,
		state,
		steps.map(({ name }) => name).join(' ')
	]);
};

describe('a scene on paper', () => {
	it('is one sheet with its final picture, as it is before the reader sets anything', () =>
		expect(sheets()).toEqual([['whole', { x: 4, own: 0 }, 'one two three four']]));
	it('turns the page between what is asked and its answer', () =>
		expect(sheets('two')).toEqual([
			['task', { x: 20 }, 'one two'],
			['answer', { x: 30 }, 'three'],
			['rest', { x: 4, own: 0 }, 'four']
		]));
	it('ends with the answer where nothing follows', () =>
		expect(sheets('three')).toEqual([
			['task', { x: 20 }, 'one two three'],
			['answer', { x: 30 }, 'four']
		]));
	it('refuses a task without an answer', () => {
		for (const step of ['four', 'five']) expect(() => sheets(step)).toThrow('no step answers it');
	});
});
