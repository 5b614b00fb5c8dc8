import { describe, expect, it } from 'vitest';
import { fact } from './fact.ts';

describe('fact', () => {
	it('holds a number or an ISO date', () => {
		expect(fact(593, 'usd-bn')).toEqual({ value: 593, unit: 'usd-bn' });
		expect(fact('2025-01-27', 'day').value).toBe('2025-01-27');
	});
	it('refuses what is no figure', () => {
		expect(() => fact(NaN, 'times')).toThrow('a fact in times is not a finite number: NaN');
		expect(() => fact('593', 'count')).toThrow('a fact in count can\'t have the value "593"');
		expect(() => fact(1979, 'month')).toThrow("a fact in month can't have the value 1979");
	});
});
