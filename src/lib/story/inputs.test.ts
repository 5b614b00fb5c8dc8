import { describe, expect, it } from 'vitest';
import { inputsOf, withInputs } from './inputs.ts';
import { Player } from './player.svelte.ts';
import { Story } from './story.ts';
import type { ReaderInput, SceneDefinition } from './types.ts';

const guess: ReaderInput = {
	param: 'guess',
	count: 2,
	min: 0,
	max: 96,
	apply: (state, values) => ({ ...state, height: values?.[1] ?? -1 })
};
const real: ReaderInput = {
	param: 'real',
	count: 1,
	min: 0,
	max: 1,
	apply: (state, values) => ({ ...state, height: (state.height ?? 0) * (values?.[0] ? 10 : 1) })
};
const scene = (id: string, inputs?: readonly ReaderInput[]): SceneDefinition => ({
	id,
	steps: { one: { height: 5 }, two: { height: 6 } },
	divider: 'limit',
	inputs
});
const story = (): Story => new Story([scene('a'), scene('b', [guess, real])]);

describe('inputs', () => {
	it('are known by their names in the address', () => {
		expect([...inputsOf([scene('a'), scene('b', [guess, real])]).keys()]).toEqual([
			'guess',
			'real'
		]);
		expect([...inputsOf([scene('a')]).keys()]).toEqual([]);
	});
	it('can not share a name', () => {
		expect(() => inputsOf([scene('a', [guess]), scene('b', [real, guess])])).toThrow(
			'two inputs are called “guess”'
		);
	});
	it('lie over the state one after the other', () => {
		const values: Record<string, readonly number[]> = { guess: [1, 7], real: [1] };
		const bothInputs = scene('b', [guess, real]);
		expect(withInputs(bothInputs, { height: 5 }, (param) => values[param] ?? null)).toEqual({
			height: 70
		});
		expect(
			withInputs(bothInputs, { height: 5 }, (param) =>
				param === 'real' ? null : (values[param] ?? null)
			)
		).toEqual({ height: 7 });
	});
	it('tell the scene when nothing is set, and leave a scene without hands alone', () => {
		expect(withInputs(scene('b', [guess]), { height: 5 })).toEqual({ height: -1 });
		expect(withInputs(scene('a'), { height: 5 })).toEqual({ height: 5 });
	});
});

describe('the player', () => {
	it('keeps each hand by itself, clamped, and writes them in the order of the story', () => {
		const player = new Player(story());
		player.setInput('real', [3]);
		player.setInput('guess', [-4, 120.4]);
		expect([player.input('guess'), player.input('real')]).toEqual([[0, 96], [1]]);
		expect(player.search).toBe('guess=0,96&real=1');
		player.setInput('guess', null);
		expect([player.input('guess'), player.search]).toEqual([null, 'real=1']);
	});
	it('ignores what can not be meant, and inputs that do not exist', () => {
		const player = new Player(story());
		for (const values of [[1], [1, 2, 3], [1, NaN]]) player.setInput('guess', values);
		player.setInput('b', [1, 2]);
		expect([player.input('guess'), player.input('b'), player.search]).toEqual([null, null, '']);
	});
});
