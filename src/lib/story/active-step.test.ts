import { describe, expect, it } from 'vitest';
import { activeStep } from './active-step.ts';

describe('activeStep', () => {
	const tops = [300, 900, 1500, 2100];
	const at = (scroll: number): number =>
		activeStep(
			tops.map((top) => top - scroll),
			600
		);

	it('is the last card that has passed the line', () => {
		expect([0, 299, 300, 900, 1499, 1500, 9000].map(at)).toEqual([0, 0, 1, 2, 2, 3, 3]);
	});
	it('is the first while none has passed', () => expect(activeStep([700, 900], 600)).toBe(0));
	it('gives the same answer from above and from below', () => {
		const down = Array.from({ length: 200 }, (_, i) => at(i * 12));
		const up = Array.from({ length: 200 }, (_, i) => at((199 - i) * 12)).reverse();
		expect(up).toEqual(down);
	});
	it('bears a page without steps', () => expect(activeStep([], 600)).toBe(0));
});
