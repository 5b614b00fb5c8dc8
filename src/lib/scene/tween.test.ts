import { describe, expect, it } from 'vitest';
import { stateAt } from './tween.ts';

describe('stateAt', () => {
	const from = { x: 0, label: 0, axis: 10, gone: 1 };
	const to = { x: 10, label: 1, axis: 0, gone: 0 };
	const timing = { label: 'label', axis: 'axis', gone: 'label', x: [0.2, 0.9] } as const;

	it('begins and ends exactly', () => {
		expect(stateAt(from, to, 0, timing)).toEqual(from);
		expect(stateAt(from, to, 1, timing)).toBe(to);
	});
	it('moves each key inside its own share of the clock', () => {
		expect(stateAt(from, to, 0.2, timing)).toMatchObject({ x: 0, label: 0, gone: 0 });
		expect(stateAt(from, to, 0.7, timing)).toMatchObject({ axis: 0, label: 0 });
		expect(stateAt(from, to, 0.55, timing).x).toBeCloseTo(5);
	});
	it('never runs back on its way', () => {
		const xs = Array.from({ length: 50 }, (_, i) => stateAt(from, to, i / 49, timing).x ?? NaN);
		expect(xs).toEqual(xs.toSorted((a, b) => a - b));
	});
	it('starts from whatever is on screen, and jumps in what it never showed', () => {
		const midway = stateAt(from, to, 0.5, timing);
		expect(stateAt(midway, from, 0, timing)).toEqual(midway);
		expect(stateAt({ x: 1 }, { x: 1, y: 5 }, 0.5).y).toBe(5);
	});
});
