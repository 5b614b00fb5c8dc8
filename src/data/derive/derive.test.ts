import { describe, expect, it } from 'vitest';
import { readTable } from '../table.ts';
import { doneAt, doublingsIn, effortYears, equalParts, yearAt } from './effort.ts';
import { doublingLine, heightAt, leastSquares } from './fit.ts';
import { frontier, years } from './frontier.ts';
import { cheapest, dearest, firstUnder, latest, mean, monthOf, prices, span } from './months.ts';

describe('a straight line', () => {
	it('goes through points that lie on one', () => {
		const line = leastSquares([
			{ x: 0, y: 1 },
			{ x: 1, y: 3 },
			{ x: 4, y: 9 }
		]);
		expect(line.slope).toBeCloseTo(2, 12);
		expect(heightAt(line, 10)).toBeCloseTo(21, 12);
	});
	it('passes amid those that do not', () => {
		expect(
			leastSquares([
				{ x: 0, y: 0 },
				{ x: 1, y: 2 },
				{ x: 2, y: 1 }
			])
		).toEqual({ slope: 0.5, intercept: 0.5 });
	});
	it('needs two places', () => {
		expect(() =>
			leastSquares([
				{ x: 1, y: 1 },
				{ x: 1, y: 2 }
			])
		).toThrow("2 points don't fix a straight line");
		expect(() => leastSquares([])).toThrow(RangeError);
	});
	it('finds a doubling every two years', () => {
		const line = doublingLine(
			[1971, 1973, 1975].map((year, index) => ({ year, count: 100 * 2 ** index }))
		);
		expect(1 / line.slope).toBeCloseTo(2, 12);
	});
});

describe('the frontier of chips', () => {
	const dots = frontier(readTable('transistors'));
	it('has one dot a year, 1971 to 2023', () => {
		expect(dots.map(({ year }) => year)).toEqual(
			Array.from({ length: 53 }, (_, index) => 1971 + index)
		);
	});
	it('starts with the Intel 4004, not with the TMX 1795 that was never sold', () => {
		expect(dots[0]).toEqual({ year: 1971, chip: 'Intel 4004', count: 2250 });
	});
	it('leaves out several dies and graphics chips', () => {
		expect(dots.at(-1)).toEqual({ year: 2023, chip: 'Apple M3 Max', count: 92e9 });
		expect(years(dots, 1990, 1990)).toEqual([
			{ year: 1990, chip: 'Motorola 68040', count: 1200000 }
		]);
	});
	it('can run on to the chips from the press', () => {
		expect(frontier(readTable('transistors'), 2025).at(-1)).toEqual({
			year: 2024,
			chip: 'Apple M4',
			count: 28e9
		});
	});
});

describe('cumulative research effort', () => {
	const effort = effortYears(readTable('chip-research'));
	it('is a running sum that ends at 314.7', () => {
		expect(effort[0]).toEqual({ year: 1971, effort: 1, done: 1 });
		expect(effort.at(-1)?.done).toBeCloseTo(314.701, 9);
	});
	it('is interpolated, and back again', () => {
		expect(doneAt(effort, 1971)).toBe(1);
		expect(doneAt(effort, 1972)).toBeCloseTo(2.158, 12);
		expect(doneAt(effort, 1971.5)).toBeCloseTo(1.579, 12);
		for (const year of [1971, 1980.25, 1997.9, 2014])
			expect(yearAt(effort, doneAt(effort, year))).toBeCloseTo(year, 9);
	});
	it('has no value outside its years', () => {
		expect(() => doneAt(effort, 1970)).toThrow('1970 lies outside the years of research effort');
		expect(() => doneAt(effort, 2015)).toThrow(RangeError);
		expect(() => yearAt(effort, 400)).toThrow(RangeError);
		expect(yearAt(effort, 0)).toBe(1971);
	});
	it('cuts into three equal parts, with fewer doublings in each', () => {
		const parts = equalParts(effort, 3);
		expect(parts.map(({ doneFrom, doneTo }) => doneTo - doneFrom)).toEqual([
			expect.closeTo(104.9, 2),
			expect.closeTo(104.9, 2),
			expect.closeTo(104.9, 2)
		]);
		expect(parts.map(({ from, to }) => [from.toFixed(1), to.toFixed(1)])).toEqual([
			['1971.0', '1997.0'],
			['1997.0', '2007.2'],
			['2007.2', '2014.0']
		]);
		const line = doublingLine(years(frontier(readTable('transistors')), 1971, 2014));
		expect(parts.map((part) => doublingsIn(part, line).toFixed(1))).toEqual(['13.5', '5.3', '3.5']);
	});
});

describe('monthly prices', () => {
	const world = prices(readTable('oil-price-monthly'), 'world_usd');
	it('leave out the months without one', () => {
		expect(world[0]).toEqual({ month: '1960-01', price: 1.63 });
		expect(latest(world)).toEqual({ month: '2026-05', price: 100.43 });
	});
	it('can be cut by years or months', () => {
		expect(span(world, '1990', '1999')).toHaveLength(120);
		expect(span(world, '1990-02', '1990-03').map(({ month }) => month)).toEqual([
			'1990-02',
			'1990-03'
		]);
		expect(span(world, '1979-11', '1979').map(({ month }) => month)).toEqual([
			'1979-11',
			'1979-12'
		]);
	});
	it('have extremes, the earlier of equals', () => {
		const months = [
			{ month: '1', price: 5 },
			{ month: '2', price: 5 },
			{ month: '3', price: 2 },
			{ month: '4', price: 2 }
		];
		expect([dearest(months).month, cheapest(months).month, mean(months)]).toEqual(['1', '3', 3.5]);
		expect(firstUnder(months, 3, '3').month).toBe('4');
		expect(() => firstUnder(months, 1, '1')).toThrow('no month with a price: under 1 after 1');
		expect(() => monthOf(world, '1950-01')).toThrow('no month with a price: 1950-01');
		expect(() => dearest([])).toThrow(RangeError);
	});
});
