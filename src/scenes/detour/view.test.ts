import { describe, expect, it } from 'vitest';
import labels from 'virtual:labels/detour';
import { formats, type Format } from '$lib/chart/format.ts';
import { pointsOf, sceneFaults } from '../../../tests/support/scene-faults.ts';
import type { View } from '$lib/chart/view.ts';
import { langs, type Lang } from '$lib/i18n/lang.ts';
import { translator } from '$lib/i18n/translator.ts';
import { stateAt } from '$lib/scene/tween.ts';
import figures from './figures.data.ts';
import { layout } from './layout.ts';
import { view as viewOf, type Marks } from './view.ts';
import { scales } from './scales.ts';
import { detour, type State } from './states.ts';

type Step = keyof typeof detour.steps;
const { steps } = detour;
const view = (state: State, format: Format = formats.tall, lang: Lang = 'en'): View<Marks> =>
	viewOf(figures, state, format, translator(labels[lang], lang));
const drawn = (step: Step, format: Format = formats.tall): Marks => view(steps[step], format).marks;
const all = Object.values(formats);

it('is whole, inside its format, and lays no label on another, in every step and between', () => {
	expect(sceneFaults(detour, view)).toEqual([]);
});

describe('the wall', () => {
	it.each(all)('stops the arrow, which never reaches it ($name)', (format) => {
		const { wall, arrow } = layout(format).recipe;
		const [tip] = pointsOf(drawn('recipe', format).stair.d);
		expect(tip?.[1]).toBeGreaterThan(wall + format.line.limit / 2);
		expect(tip?.[1]).toBeLessThan(wall + format.line.limit / 2 + arrow * 2);
	});
	it('lets the road round, from the arrow’s start to where it was going, on either edition’s stamp', () => {
		for (const lang of langs) {
			const { marks, limits } = view(steps.recipe, formats.tall, lang);
			const { start, result, detour } = marks.recipe;
			const { turn } = layout(formats.tall).recipe;
			expect(result[0]).toBe(start[0]);
			expect(detour.d.startsWith(`M${start.join(' ')}H`)).toBe(true);
			expect(detour.d.endsWith(`H${result[0]}`)).toBe(true);
			expect((limits[0]?.stampX ?? NaN) + (lang === 'en' ? 26 : 11)).toBeLessThan(turn - 10);
		}
	});
});

describe('the stair', () => {
	it.each(all)('goes down by half as often as the table says ($name)', (format) => {
		const points = pointsOf(drawn('chips', format).stair.d);
		const falls = points
			.slice(1)
			.map(([, y = 0], i) => y - (points[i]?.[1] ?? 0))
			.filter((fall) => fall > 0.5);
		const { top, foot } = layout(format).chart;
		expect(falls).toHaveLength(Math.floor((figures.end - figures.start) / figures.chips));
		for (const fall of falls)
			expect(Math.abs(fall - (Math.log10(2) * (foot - top)) / 2)).toBeLessThan(0.2);
	});
	it('has as many points as arrow and as bar', () => {
		expect(
			new Set(
				(['recipe', 'chips', 'both'] as const).map((step) => pointsOf(drawn(step).stair.d).length)
			).size
		).toBe(1);
	});
});

describe('the fan', () => {
	it.each(all)(
		'halves in as many months as the table says, and stays on the ruler ($name)',
		(format) => {
			const { fan } = drawn('algorithms', format);
			const scale = scales(figures, steps.algorithms, layout(format));
			const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = pointsOf(fan.d);
			const years = (x2 - x1) / (scale.x(1) - scale.x(0));
			const halvings = (y2 - y1) / (scale.y(50) - scale.y(100));
			expect((years / halvings) * 12).toBeCloseTo(8, 1);
			for (const [, y = 0] of pointsOf(fan.range.area))
				expect(y).toBeLessThanOrEqual(layout(format).chart.foot + 0.1);
		}
	);
	it('shows the six measured points, 44 times apart, and joins none', () => {
		const { fan } = drawn('algorithms');
		const scale = scales(figures, steps.algorithms, layout(formats.tall));
		expect(fan.dots).toHaveLength(6);
		expect(fan.dots.at(-1)?.[1]).toBeCloseTo(scale.y(100 / 44), 5);
		const joined = [fan.d, fan.range.edges, fan.range.area].flatMap(pointsOf);
		for (const [x, y] of fan.dots.slice(1))
			for (const [px = NaN, py = NaN] of joined)
				expect(Math.hypot(px - x, py - y)).toBeGreaterThan(1);
	});
	it('keeps its middle inside the range at every moment of its drawing', () => {
		for (let t = 0; t <= 1; t += 0.05) {
			const { fan } = view(stateAt(steps.chips, steps.algorithms, t, detour.timing)).marks;
			for (const [, y] of fan.d ? pointsOf(fan.d) : [])
				expect(y).toBeLessThanOrEqual(layout(formats.tall).chart.foot + 0.1);
		}
	});
});

describe('the shares', () => {
	it.each(all)('are drawn to one scale ($name)', (format) => {
		const { stair, fan } = drawn('both', format);
		const { left, right } = layout(format).shares;
		const percent = (d: string): number[] =>
			[pointsOf(d)[0], pointsOf(d).at(-1)].map((point) =>
				Math.round((((point?.[0] ?? 0) - left) / (right - left)) * 100)
			);
		expect([percent(stair.d), percent(fan.d)]).toEqual([
			[60, 95],
			[5, 40]
		]);
	});
	it('show one of four things lacking', () => {
		expect(drawn('both').have.map(({ key, kind }) => [key, kind])).toEqual([
			['own-chips', 'chips'],
			['their-chips', 'lacking'],
			['own-recipe', 'recipe'],
			['their-recipe', 'recipe']
		]);
		for (const step of ['recipe', 'chips', 'algorithms'] as const)
			expect(drawn(step).have).toEqual([]);
	});
});
