import { describe, expect, it } from 'vitest';
import { formatCell } from './format-cell.ts';

describe('showCell', () => {
	it.each([
		[142.62, 'number', '142.62'],
		[-16.97, 'number', '\u221216.97'],
		[92e9, 'integer', '92,000,000,000'],
		[3.41e24, 'number', '3.41e24'],
		[0.00044, 'number', '0.00044'],
		[1971, 'year', '1971'],
		['1979-11', 'yearmonth', '1979-11'],
		['Intel 4004', 'string', 'Intel 4004'],
		[null, 'number', '–']
	] as const)('%s as %s', (value, type, shown) =>
		expect(formatCell(value, { type }, 'en')).toBe(shown)
	);
});
