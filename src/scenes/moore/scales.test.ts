import { describe, expect, it } from 'vitest';
import labels from 'virtual:labels/moore';
import { formats } from '$lib/chart/format.ts';
import { pointsOf } from '../../../tests/support/scene-faults.ts';
import type { View } from '$lib/chart/view.ts';
import { translator } from '$lib/i18n/translator.ts';
import figures from './figures.data.ts';
import { layout } from './layout.ts';
import { view, type Marks } from './view.ts';
import { scales, type Scales } from './scales.ts';
import { moore } from './states.ts';

type Step = keyof typeof moore.steps;
const drawn = (step: Step): View<Marks> =>
	view(figures, moore.steps[step], formats.tall, translator(labels.en, 'en'));
const at = (step: Step): Scales => scales(figures, moore.steps[step], layout(formats.tall, 'en'));

describe('the dots', () => {
	it('are one a year: all of them on both rulers, those with an effort on the bent axis', () => {
		expect(drawn('rocket').marks.chips.dots).toHaveLength(53);
		expect(drawn('ruler').marks.chips.dots.map(({ x, year }) => [x, year])).toEqual(
			drawn('rocket').marks.chips.dots.map(({ x, year }) => [x, year])
		);
		const bent = drawn('bend').marks.chips.dots;
		expect(bent.map(({ year }) => year)).toEqual(
			figures.dots.map(({ year }) => year).filter((year) => year <= 2014)
		);
		expect(bent).toHaveLength(44);
	});

	it.each(['rocket', 'ruler', 'crowd', 'bend'] as const)(
		'stand higher for a larger count in %s',
		(step) => {
			const { y } = at(step);
			const counts = figures.dots.map(({ count }) => count).toSorted((a, b) => a - b);
			counts
				.slice(1)
				.forEach((count, i) => expect(y(count)).toBeLessThanOrEqual(y(counts[i] ?? 0)));
		}
	);

	it.each(['ruler', 'crowd', 'bend'] as const)(
		'are on a log ruler in %s: times ten is one distance',
		(step) => {
			const { y } = at(step);
			const one = y(1e3) - y(1e4);
			expect(one).toBeGreaterThan(5);
			for (const n of [1e4, 1e6, 1e10]) expect(y(n) - y(n * 10)).toBeCloseTo(one);
		}
	);

	it('are on a linear one in rocket', () => {
		const { y } = at('rocket');
		expect(y(0)).toBe(layout(formats.tall, 'en').foot);
		expect(y(60e9) - y(90e9)).toBeCloseTo(y(0) - y(30e9));
	});
});

describe('the bent axis', () => {
	const bent = at('bend');
	const total = figures.effort.at(-1)?.done ?? 0;
	it('is the running sum of the effort', () => {
		const { left, right } = layout(formats.tall, 'en');
		let sum = 0;
		for (const { year, index } of figures.effort) {
			sum += index;
			expect(bent.x(year)).toBeCloseTo(left + ((right - left) * sum) / total, 6);
		}
		expect(total).toBeCloseTo(314.7, 1);
	});

	it('moves on with the years, and is cut into equal parts', () => {
		for (let year = 1972; year <= 2014; year++)
			expect(bent.x(year)).toBeGreaterThan(bent.x(year - 1));
		const widths = figures.thirds.map(
			({ doneFrom, doneTo }) => bent.done(doneTo) - bent.done(doneFrom)
		);
		for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? 0);
		expect(figures.thirds.map(({ doublings }) => doublings.toFixed(1))).toEqual([
			'13.5',
			'5.3',
			'3.5'
		]);
	});

	it('lets the pace of the first part meet the curve at its end, and pass over it later', () => {
		const view = drawn('bend');
		const { pace } = view.marks.bend;
		const [well = { x: NaN, w: NaN }] = view.bands;
		expect(well.w).toBeCloseTo((bent.done(total) - bent.done(0)) / 3);
		const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = pointsOf(pace);
		const paceAt = (x: number): number => y1 + ((y2 - y1) * (x - x1)) / (x2 - x1);
		const fitted = (year: number): number =>
			bent.y(2 ** (figures.whole.intercept + figures.whole.slope * year));
		expect(paceAt(well.x)).toBeCloseTo(fitted(figures.thirds[0]?.to ?? 0), 0);
		expect(paceAt(bent.x(2003))).toBeLessThan(fitted(2003));
	});
});

it('gathers as many figures as the table says, rounded to whole ones', () => {
	const { people } = drawn('crowd').marks;
	expect(people.map(({ year, shown }) => [year, shown])).toEqual(
		[1971, 1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2014].map((year) => [
			year,
			Math.round(figures.effort.find((row) => row.year === year)?.index ?? NaN)
		])
	);
	expect(people.at(-1)?.shown).toBe(18);
	for (const { d, shown } of people) expect(d.match(/M/g)).toHaveLength(shown * 2);
});

it('lets productivity end an eighteenth above the limit line', () => {
	const { marks, limits } = drawn('share');
	const [first, last] = marks.share?.ends ?? [];
	const zero = limits[0]?.y ?? NaN;
	expect((zero - (last?.[1] ?? NaN)) / (zero - (first?.[1] ?? NaN))).toBeCloseTo(1 / 18.3, 2);
});
