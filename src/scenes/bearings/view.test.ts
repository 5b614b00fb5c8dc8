import { describe, expect, it } from 'vitest';
import labels from 'virtual:labels/bearings';
import { formats, type Format } from '$lib/chart/format.ts';
import { sceneFaults } from '../../../tests/support/scene-faults.ts';
import type { View } from '$lib/chart/view.ts';
import { langs, type Lang } from '$lib/i18n/lang.ts';
import { translator } from '$lib/i18n/translator.ts';
import { stateAt } from '$lib/scene/tween.ts';
import { COLUMNS } from './balls.ts';
import figures from './figures.data.ts';
import { layout } from './layout.ts';
import { view as viewOf, type Marks } from './view.ts';
import { bearings, type State } from './states.ts';
import { yearOf } from './years.ts';

type Step = keyof typeof bearings.steps;
const { steps, timing } = bearings;
const view = (state: State, format: Format = formats.tall, lang: Lang = 'en'): View<Marks> =>
	viewOf(figures, state, format, translator(labels[lang], lang));
const marks = (step: Step, format: Format = formats.tall): Marks => view(steps[step], format).marks;
const text = (step: Step, lang: Lang = 'en'): string =>
	view(steps[step], formats.tall, lang)
		.labels.flatMap(({ lines }) =>
			lines.map((line) => (typeof line === 'string' ? line : line.text))
		)
		.join('\n');
/** The positions of a path's dots. */
const dots = (d: string): [number, number][] =>
	[...d.matchAll(/M(-?[\d.]+) (-?[\d.]+)h/g)].map(([, x, y]) => [Number(x), Number(y)]);

it('is whole, inside its format, and lays no label on another, in every step and between', () => {
	expect(sceneFaults(bearings, view)).toEqual([]);
});

describe.each(Object.values(formats))('the drawing ($name)', (format) => {
	const at = layout(format);

	it('has as many balls behind the gate as before it, and one in it', () => {
		const { balls } = marks('neck', format).gate;
		const side = (COLUMNS * (COLUMNS + 1)) / 2;
		expect(dots(balls.before)).toHaveLength(side + 1);
		expect([balls.kept, balls.first, balls.rest].flatMap(dots)).toHaveLength(side);
	});

	it('loses more than half of them when the gate narrows, as its summary says', () => {
		const { kept, first, rest } = marks('raids', format).gate.balls;
		expect([first, rest].flatMap(dots).length).toBeGreaterThan(dots(kept).length);
	});

	it('lets a ball through the gate, and none through the wall', () => {
		const { balls } = marks('roads', format).gate;
		for (const [x, y] of [balls.before, balls.kept, balls.first, balls.rest].flatMap(dots))
			if (Math.abs(x - at.wall.x) < at.balls.r + at.wall.weight / 2)
				expect(Math.abs(y - at.wall.y) + at.balls.r).toBeLessThan(at.gate.narrow);
	});

	it('leads every road past the wall’s end, and keeps what is on it inside the format', () => {
		const { roads } = marks('roads', format).gate;
		expect(roads.map(({ key }) => key)).toEqual(['outer-over', 'over', 'under', 'outer-under']);
		for (const { y, beads } of roads) {
			expect(Math.abs(y - at.wall.y)).toBeGreaterThan(at.wall.half + at.roads.bead);
			for (const [px, py] of dots(beads))
				expect([px > 0, px < format.w, py > 0, py < format.h]).toEqual([true, true, true, true]);
		}
	});
});

describe('what the pictures say', () => {
	it('opens four roads, then one, and half of another that ends in a ring', () => {
		expect(marks('neck').gate.roads).toEqual([]);
		expect(marks('raids').gate.roads).toEqual([]);
		expect(marks('roads').gate.roads.map(({ reach }) => reach)).toEqual([1, 1, 1, 1]);
		const { gate } = marks('chips');
		expect(gate.roads.map(({ key, reach }) => [key, reach])).toEqual([
			['over', 1],
			['under', 0.5]
		]);
		expect(gate.shut.opacity).toBe(1);
		expect([gate.first, gate.rest]).toEqual([1, 0]);
	});

	it('puts three accounts of one share on one ruler', () => {
		const { dots: shares } = marks('neck').share;
		const { x1, x2 } = layout(formats.tall).ruler;
		expect(shares.map(([x]) => Math.round((100 * (x - x1)) / (x2 - x1)))).toEqual([40, 50, 67]);
		expect(text('neck')).toContain('40–67%');
	});

	it('says what each raid cost, on its day', () => {
		expect(text('raids')).toContain('17 Aug\n60 lost');
		expect(text('raids')).toContain('14 Oct\n60 lost');
		expect(text('raids', 'zh-Hant-HK')).toContain('10月14日\n損失60架');
	});

	it('shows both accounts of August, and Speer’s of April, each at its height', () => {
		const { top, foot } = layout(formats.tall).output;
		expect(
			marks('raids').war.output.map(([, y]) => Math.round((100 * (foot - y)) / (foot - top)))
		).toEqual([66, 62, 29]);
		for (const words of ['US wartime claim: 66', 'Speer: 62', 'Speer: 29'])
			expect(text('raids')).toContain(words);
	});

	it('shows every month of the index that the table has, and the other view', () => {
		const { top, foot } = layout(formats.tall).index;
		expect(
			marks('roads').war.index.map(([, y]) => Math.round((330 * (foot - y)) / (foot - top)))
		).toEqual([100, 230, 230, 330]);
		for (const lang of langs) expect(text('roads', lang)).toMatch(/Speer|施佩爾/);
	});

	it('puts every control on its day, the eased ones hollow', () => {
		const { dots: controls } = marks('chips').controls;
		expect(controls.map(({ eased }) => eased)).toEqual([
			false,
			false,
			false,
			false,
			false,
			true,
			true,
			true,
			true
		]);
		expect(controls.every(({ x }, i) => i === 0 || x > (controls[i - 1]?.x ?? 0))).toBe(true);
		expect(text('chips')).toContain('H100\nOctober 2022');
		expect(text('chips')).toContain('A800 & H800\nOctober 2023');
	});

	it('joins no reported figure to another: points are points', () => {
		for (const step of Object.keys(steps) as Step[]) {
			const { share, war, controls } = marks(step);
			const flat = [share.axis, controls.axis].every((d) => /^M[\d.]+ [\d.]+H[\d.]+$/.test(d));
			expect([flat, Object.keys(war).sort()]).toEqual([
				true,
				['index', 'indexOpacity', 'output', 'outputOpacity', 'raids', 'raidsOpacity']
			]);
		}
	});

	it('says that it is a sketch in every step, and that the unit is new in the last', () => {
		for (const step of Object.keys(steps) as Step[])
			expect(view(steps[step]).labels.some(({ key, badge }) => key === 'sketch' && badge)).toBe(
				true
			);
		expect(text('chips')).toContain('New unit');
		expect(text('chips', 'zh-Hant-HK')).toContain('換單位');
		expect(text('roads')).not.toContain('New unit');
	});
});

it('keeps the points inside the plot on the way between the steps', () => {
	const names = Object.keys(steps) as Step[];
	for (const format of Object.values(formats))
		for (const from of names)
			for (const to of names)
				for (let t = 0.1; t < 1; t += 0.1) {
					const { war } = view(stateAt(steps[from], steps[to], t, timing), format).marks;
					const shown = [
						...(war.outputOpacity > 0.02 ? war.output : []),
						...(war.indexOpacity > 0.02 ? war.index : [])
					];
					for (const [x, y] of shown)
						expect(
							[x >= 0, x <= format.w, y >= 0, y <= format.h],
							`${from} to ${to} at ${t}, ${format.name}`
						).toEqual([true, true, true, true]);
				}
});

it('reads days and months as parts of a year', () => {
	expect([yearOf('1944-01'), yearOf('1943-07-01')]).toEqual([1944 + 0.5 / 12, 1943.5]);
});
