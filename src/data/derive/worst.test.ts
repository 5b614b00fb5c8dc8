import { describe, expect, it } from 'vitest';
import { readTable } from '../table.ts';
import { yearsOf } from './moment.ts';
import { metalsFrom, oilFrom, oxideFrom } from './worst.ts';

describe('the moment of a period', () => {
	it('is its middle, or the end of the year', () => {
		expect(yearsOf('2011-Q2')).toBe(2011.375);
		expect(yearsOf('1979-07')).toBeCloseTo(1979 + 6.5 / 12);
		expect([
			yearsOf('2014'),
			yearsOf('2014', 'annual-average'),
			yearsOf('2014', 'year-end')
		]).toEqual([2014.5, 2014.5, 2015]);
	});
});

describe('prices from their worst moment', () => {
	it('oil: every month of twenty years, none dearer', () => {
		const oil = oilFrom(readTable('oil-price-monthly'), '1979-11');
		expect([oil[0]?.years, oil.at(-1)?.years, oil.length]).toEqual([-8, 12, 241]);
		expect(oil.filter(({ index }) => index > 99).map(({ years }) => years)).toEqual([0]);
	});
	it('metals: the mean of five equal stakes', () => {
		const five = Object.fromEntries(
			metalsFrom(readTable('metals-price-real'), 1980).map(({ years, index }) => [years, index])
		);
		expect(five[0]).toBe(100);
		expect(five[10]).toBeCloseTo(62.5, 1); // $625.00 of $1,000 in the sources
		expect(five[-3]).toBeCloseTo(107.8, 1);
	});
	it('an oxide: by basis, joined only from one period to the next', () => {
		const rare = oxideFrom(readTable('rare-earth-prices'), 'lanthanum', '2011-Q2');
		expect(
			rare.filter(({ joined }) => joined).map(({ basis, years }) => `${basis} ${years}`)
		).toEqual([
			'export-price-average 0.25',
			'year-end 1.625',
			'year-end 2.625',
			'year-end 3.625',
			'year-end 4.625',
			'annual-average 4.125',
			'annual-average 5.125',
			'annual-average 6.125',
			'annual-average 7.125',
			'annual-average 10.125',
			'annual-average 11.125'
		]);
		expect(rare.find(({ years }) => years === 0)?.index).toBe(100);
	});
});
