import { describe, expect, it } from 'vitest';
import labels from 'virtual:labels/malthus';
import { dropBlanks, numberAt, readTable } from '$data/index.ts';
import { formats, type Format } from '$lib/chart/format.ts';
import { pointsOf, viewports, sceneFaults } from '../../../tests/support/scene-faults.ts';
import type { View } from '$lib/chart/view.ts';
import { langs, type Lang } from '$lib/i18n/lang.ts';
import { translator } from '$lib/i18n/translator.ts';
import { stateAt } from '$lib/scene/tween.ts';
import figures from './figures.data.ts';
import { view as viewOf, type Marks } from './view.ts';
import { runs } from './rows.ts';
import { malthus, type State } from './states.ts';

type Step = keyof typeof malthus.steps;
const view = (
	state: State,
	format: Format = formats.tall,
	lang: Lang = 'zh-Hant-HK'
): View<Marks> => viewOf(figures, state, format, translator(labels[lang], lang));
const at = (step: Step, format?: Format, lang?: Lang): View<Marks> =>
	view(malthus.steps[step], format, lang);
const text = ({ labels }: View): string =>
	labels
		.flatMap(({ lines }) => lines.map((line) => (typeof line === 'string' ? line : line.text)))
		.join('\n');

it('is whole, inside its format, and lays no label on another, in every step and between', () => {
	expect(sceneFaults(malthus, view)).toEqual([]);
});

describe('the ladder', () => {
	const { rows } = readTable('malthus-model');
	it('has a block for every share of the first hundred years', () => {
		const drawn = rows.filter(({ years_from_start: years }) => Number(years) <= 100);
		const people = drawn.reduce((sum, { population_ratio: n }) => sum + Number(n), 0);
		const food = drawn.reduce((sum, { subsistence_ratio: n }) => sum + Number(n), 0);
		const { counts } = at('ladder').marks.blocks;
		expect([counts.fed + counts.unfed, counts.food]).toEqual([people, food]);
		expect(counts).toEqual({ fed: 15, unfed: 16, food: 15 });
	});
	it.each(viewports)('draws each column as high as its count ($name)', ({ format }) => {
		const { blocks } = at('ladder', format).marks;
		const [square = 0, gap = 0] = blocks.stroke.dash.split(' ').map(Number);
		const squares = (d: string): number[] =>
			[...d.matchAll(/M[\d.]+ ([\d.]+)V([\d.]+)/g)].map(([, from, to]) =>
				Math.round((Number(from) - Number(to) + gap) / (square + gap))
			);
		expect(squares(blocks.fed)).toEqual([1, 2, 3, 4, 5]);
		expect(squares(blocks.unfed)).toEqual([1, 4, 11]);
		expect(squares(blocks.food)).toEqual([1, 2, 3, 4, 5]);
	});
	it('says the ratio, the gap and where the book ends', () => {
		expect(text(at('ladder'))).toMatch(/差額11份[\s\S]*16對5\n100年後\n書中推到225年後：512對10/);
	});
});

describe('the world', () => {
	it('joins no estimate: a dot for each, and a line of the years that are counted', () => {
		const counted = dropBlanks(readTable('world-population'), 'worldbank_people');
		const { population } = at('world').marks;
		expect(figures.estimates.map(([year]) => year)).toEqual([
			1800, 1850, 1900, 1910, 1920, 1930, 1940, 1950
		]);
		expect(population?.dots).toHaveLength(figures.estimates.length);
		expect(population?.line.d.match(/M/g)).toHaveLength(1);
		expect(pointsOf(population?.line.d ?? '')).toHaveLength(counted.rows.length);
		expect(Math.max(...(population?.dots.map(([x]) => x) ?? []))).toBeLessThan(
			pointsOf(population?.line.d ?? '')[0]?.[0] ?? 0
		);
	});
	it.each(viewports)('has one block as high as the first population ($name)', ({ format }) => {
		const { population, blocks } = at('world', format).marks;
		const [block] = blocks.hollow.split('z');
		const [, bottom = '0', top = '0'] = /M[\d.]+ ([\d.]+)V([\d.]+)/.exec(block ?? '') ?? [];
		const dot = population?.dots[0]?.[1] ?? 0;
		expect((Number(bottom) - Number(top)) / (Number(bottom) - dot)).toBeCloseTo(0.9, 1);
	});
	it('names both ends from the table, and marks the first as an estimate', () => {
		expect(text(at('world'))).toMatch(/81\.4億\n2024年[\s\S]*約10億\n1800年\n估計/);
		expect(text(at('world', formats.wide, 'en'))).toMatch(
			/8\.14bn\n2024[\s\S]*\n990m\n1800\nestimate/
		);
		expect(
			numberAt(
				readTable('world-population'),
				readTable('world-population').rows.at(-1) ?? {},
				'worldbank_people'
			)
		).toBe(8141808945);
	});
	it.each(viewports)('lets nothing rise over its top ($name)', ({ format }) => {
		for (const lang of langs)
			for (const [from, to] of [
				['ladder', 'world'],
				['world', 'ladder'],
				['ladder', 'plates']
			] as const)
				for (let t = 0; t <= 1; t += 0.05) {
					const { blocks } = view(
						stateAt(malthus.steps[from], malthus.steps[to], t, malthus.timing),
						format,
						lang
					).marks;
					for (const [, top] of `${blocks.fed}${blocks.unfed}${blocks.hollow}`.matchAll(
						/V([\d.]+)/g
					))
						expect(Number(top)).toBeGreaterThanOrEqual(40);
				}
	});
});

describe('the plates', () => {
	it('cuts a series where a year is missing', () => {
		expect(
			runs([
				[1970, 3],
				[1980, 2],
				[1991, 1],
				[1992, 1]
			]).map((run) => run.length)
		).toEqual([1, 1, 2]);
	});
	it('joins the hungry from 1991 to 2015 alone', () => {
		const { hungry } = at('plates').marks.rows ?? { hungry: { d: '', dots: [] } };
		expect(hungry.d.match(/M/g)).toHaveLength(1);
		expect(pointsOf(hungry.d)).toHaveLength(2015 - 1991 + 1);
		expect(hungry.dots).toHaveLength(4);
	});
	it('shows food and hunger on the same years, each from zero', () => {
		for (const { format } of viewports) {
			const { marks, labels } = at('plates', format);
			const zero = labels.filter(({ key }) => key.endsWith('-zero'));
			expect(zero.map(({ lines }) => lines[0])).toEqual(['0', '0']);
			const food = pointsOf(marks.rows?.food.d ?? '').map(([x]) => x);
			const hungry = pointsOf(marks.rows?.hungry.d ?? '').map(([x]) => x);
			const perYear = ((food.at(-1) ?? 0) - (food[0] ?? 0)) / (2022 - 1961);
			expect((hungry[0] ?? 0) - (food[0] ?? 0)).toBeCloseTo(perYear * (1991 - 1961), 0);
		}
	});
	it('says the numbers of the tables', () => {
		expect(text(at('plates', formats.tall, 'en'))).toMatch(/2,957\n2022/);
		for (const said of ['81.4億', '2957', '12.9%', '1961年：2184', '1970年：34.75%'])
			expect(text(at('plates'))).toContain(said);
	});
	it('keeps nothing of the blocks', () => {
		const { blocks } = at('plates').marks;
		expect([blocks.hollow, blocks.solidOpacity, blocks.foodOpacity, blocks.hollowOpacity]).toEqual([
			'',
			0,
			0,
			0
		]);
	});
});
