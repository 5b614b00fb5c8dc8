import { describe, expect, it } from 'vitest';
import labels from 'virtual:labels/ultimate';
import { formats, type Format } from '$lib/chart/format.ts';
import { openingWaffle, OPENING } from '../shared/opening-waffle.ts';
import { cells, cellStroke } from '$lib/chart/waffle.ts';
import { pointsOf, sceneFaults } from '../../../tests/support/scene-faults.ts';
import type { View } from '$lib/chart/view.ts';
import type { Lang } from '$lib/i18n/lang.ts';
import { translator } from '$lib/i18n/translator.ts';
import { stateAt } from '$lib/scene/tween.ts';
import { numberAt, only, readTable } from '$data/index.ts';
import figures from './figures.data.ts';
import { view as viewOf, type Marks } from './view.ts';
import { DOWN, grid } from './people.ts';
import { ultimate, type State } from './states.ts';

const view = (state: State, format: Format = formats.tall, lang: Lang = 'en'): View<Marks> =>
	viewOf(figures, state, format, translator(labels[lang], lang));
const { loop, ways, unsolved, people } = ultimate.steps;
const all = Object.values(formats);

it('is whole, inside its format, and lays no label on another, in every step and between', () => {
	expect(sceneFaults(ultimate, view)).toEqual([]);
});

/** Squares that a path of dashed columns shows, and the outer edges of its field. */
function measured(d: string, { width, dash }: { width: number; dash: string }) {
	const [mark = 0, gap = 0] = dash.split(' ').map(Number);
	const columns = [...d.matchAll(/M([\d.]+) ([\d.]+)v([\d.]+)/g)].map(([, x, y, length]) => ({
		x: Number(x),
		y: Number(y),
		length: Number(length)
	}));
	return {
		count: columns.reduce((sum, { length }) => sum + Math.round((length + gap) / (mark + gap)), 0),
		x1: Math.min(...columns.map(({ x }) => x)) - width / 2,
		x2: Math.max(...columns.map(({ x }) => x)) + width / 2,
		y1: Math.min(...columns.map(({ y }) => y)),
		y2: Math.max(...columns.map(({ y, length }) => y + length))
	};
}

describe('the squares', () => {
	it('are as many as the table has tens of millions of people, then and now', () => {
		const world = readTable('world-population');
		const tens = (year: number, column: string): number =>
			Math.round(numberAt(world, only(world, { year }), column) / 10e6);
		const field = view(people).marks.people;
		expect(field?.hollow.count).toBe(tens(1800, 'owid_hyde_gapminder_un_people'));
		expect((field?.hollow.count ?? 0) + (field?.solid.count ?? 0)).toBe(
			tens(2024, 'worldbank_people')
		);
		expect([figures.then, figures.squares]).toEqual([99, 814]);
	});

	it('are drawn as many as they are', () => {
		const field = view(people).marks.people;
		expect(field?.hollow.d.match(/M/g)).toHaveLength(99);
		expect(measured(field?.solid.d ?? '', field?.stroke ?? { width: 0, dash: '' }).count).toBe(
			814 - 99
		);
	});

	it('stand in each place once, column by column, the hollow ones first', () => {
		const { x, y, cell, pitch, side } = grid(formats.tall);
		const field = view(people).marks.people;
		const place = (left: number, top: number): number =>
			Math.round((left - x) / cell) * DOWN + Math.round((top - y) / pitch);
		const line = (field?.hollow.width ?? 0) / 2;
		const hollow = [...(field?.hollow.d ?? '').matchAll(/M([\d.]+) ([\d.]+)h/g)].map(
			([, left, top]) => place(Number(left) - line, Number(top) - line)
		);
		const solid = [...(field?.solid.d ?? '').matchAll(/M([\d.]+) ([\d.]+)v([\d.]+)/g)].flatMap(
			([, centre, top, length]) =>
				Array.from({ length: Math.round((Number(length) + pitch - side) / pitch) }, (_, i) =>
					place(Number(centre) - side / 2, Number(top) + i * pitch)
				)
		);
		expect([...hollow, ...solid]).toEqual(Array.from({ length: 814 }, (_, i) => i));
	});

	it.each(all)('fill the frame of the opening field to its edges ($name)', (format) => {
		const { x, y, cell } = openingWaffle(format);
		const opening = measured(
			cells(x, y, OPENING.across * OPENING.down, OPENING.down, cell).d,
			cellStroke(cell)
		);
		const field = view(people, format).marks.people;
		const solid = measured(field?.solid.d ?? '', field?.stroke ?? { width: 0, dash: '' });
		const hollow = [...(field?.hollow.d ?? '').matchAll(/M([\d.]+) ([\d.]+)h/g)].map(
			([, left, top]) => [Number(left), Number(top)] as const
		);
		const line = (field?.hollow.width ?? 0) / 2;
		const near = 0.05;
		expect(Math.abs(Math.min(...hollow.map(([left]) => left)) - line - opening.x1)).toBeLessThan(
			near
		);
		expect(Math.abs(solid.x2 - opening.x2)).toBeLessThan(near);
		expect(Math.abs(Math.min(...hollow.map(([, top]) => top)) - line - opening.y1)).toBeLessThan(
			near
		);
		expect(Math.abs(solid.y2 - opening.y2)).toBeLessThan(near);
	});

	it('come after the new unit has been read, the hollow ones first, and never over what was there', () => {
		const at = (t: number) => view(stateAt(unsolved, people, t, ultimate.timing));
		const shown = Array.from({ length: 101 }, (_, i) => at(i / 100).marks);
		const first = (test: (marks: Marks) => boolean): number => shown.findIndex(test);
		const unit = first(({ people: field }) => field?.key.opacity === 1);
		const hollow = first(({ people: field }) => (field?.hollow.opacity ?? 0) > 0);
		const hold = ((hollow - unit) / 100) * (ultimate.duration?.people ?? NaN);
		expect(hold).toBeGreaterThan(150);
		expect(hold).toBeLessThan(260);
		expect(hollow).toBeLessThan(first(({ people: field }) => (field?.solid.count ?? 0) > 0));
		for (const { people: field, research, panels } of shown)
			if (field) expect([research, panels]).toEqual([null, null]);
		const counts = shown.map(({ people: field }) => field?.solid.count ?? 0);
		expect(counts).toEqual(counts.toSorted((a, b) => a - b));
	});
});

describe('the three prices', () => {
	it('stand at 100 in the ring, and nowhere higher but the metals', () => {
		expect(figures.oil[8 * 12]).toBe(100);
		expect(Math.max(...figures.oil)).toBe(100);
		expect(figures.metals[8]).toBe(100);
		expect(Math.max(...figures.metals)).toBeCloseTo(107.8, 1);
		expect(
			figures.rare
				.find(({ exporter, points }) => exporter && points[0]?.[0] === 0)
				?.points.map(([, index]) => index)
		).toEqual([100, 86.7]);
		expect([figures.oil.length, figures.metals.length]).toEqual([241, 21]);
	});

	it('join no rare-earth values of different bases or across a gap', () => {
		expect(figures.rare.map(({ points }) => points.length)).toEqual([1, 2, 1, 5, 5, 3]);
		const rare = view(loop).marks.panels?.prices.find(({ name }) => name === 'rare');
		expect(rare?.d.match(/M/g)).toHaveLength(4);
		expect(rare?.dots).toHaveLength(17);
	});

	it.each(all)('keep to their panels in every step ($name)', (format) => {
		for (const state of [loop, ways, unsolved])
			for (const { d, dots, ring } of view(state, format).marks.panels?.prices ?? []) {
				const points = pointsOf(d);
				for (const [x, y] of [...points, ...dots.map(({ at }) => at)])
					expect([x >= 0, x <= format.w, y > 0, y < format.h]).toEqual([true, true, true, true]);
				expect(ring.y).toBeLessThan(format.h);
			}
	});
});

describe('the limits', () => {
	it('have their roads when the ways are told, and research none', () => {
		const detours = (state: State) =>
			Object.fromEntries(
				view(state)
					.limits.filter(({ stampX }) => stampX !== undefined)
					.map(({ key, detour }) => [key, detour?.reach ?? 0])
			);
		expect(detours(loop)).toEqual({ 'limit-oil': 0, 'limit-metals': 0, 'limit-rare': 0 });
		expect(detours(ways)).toEqual({ 'limit-oil': 1, 'limit-metals': 1, 'limit-rare': 1 });
		expect(detours(unsolved)).toEqual({
			'limit-oil': 1,
			'limit-metals': 1,
			'limit-rare': 1,
			'limit-research': 0
		});
	});

	it('let productivity end an eighteenth above its own', () => {
		const { marks, limits } = view(unsolved);
		const [first, last] = marks.research?.ends ?? [];
		const zero = limits.find(({ key }) => key === 'limit-research')?.y ?? NaN;
		expect((zero - (last?.[1] ?? NaN)) / (zero - (first?.[1] ?? NaN))).toBeCloseTo(1 / 18.3, 2);
	});
});

it('draws output per head to its thirteenfold', () => {
	const england = readTable('england-population');
	const years = england.rows
		.map((row) => numberAt(england, row, 'year'))
		.filter((year) => year >= figures.incomeFrom);
	expect(years).toEqual(figures.income.map((_, i) => figures.incomeFrom + i));
	expect(figures.income.at(-1)).toBeCloseTo(13.09, 2);
});
