import { expect, it } from 'vitest';
import { stepByNumber } from './step-number.ts';
import { Story } from './story.ts';

const story = new Story([
	{ id: 'a', divider: 'limit', steps: { one: {}, two: {} } },
	{ id: 'b', divider: 'limit', steps: { one: {}, two: {}, three: {} } }
]);

it.each([
	['2.3', 'b/three'],
	['2·3', 'b/three'],
	['2・3', 'b/three'],
	['２．３', 'b/three'],
	[' 1 . 2 ', 'a/two'],
	['4', 'b/two'],
	['1', 'a/one']
])('%s means %s', (text, id) => {
	expect(stepByNumber(story, text)?.id).toBe(id);
});

it.each([
	'',
	'0',
	'6',
	'2.4',
	'3.1',
	'0.1',
	'1.0',
	'2.',
	'.3',
	'-1',
	'2.3.1',
	'two',
	'1e1',
	'∞',
	'2 3'
])('%j means nothing', (text) => {
	expect(stepByNumber(story, text)).toBeUndefined();
});
