import { describe, expect, it } from 'vitest';
import { boxes } from '../../lib/chart/box.ts';
import { broken, collisions, outside } from '../../lib/chart/inspect.ts';
import { langs } from '../../lib/i18n/lang.ts';
import { language } from '../../lib/i18n/language.ts';
import { stateAt } from '../../lib/stage/tween.ts';
import { falling, lostColumns } from './fall.ts';
import figures from './figures.build.ts';
import labels from './labels.build.ts';
import { layout } from './layout.ts';
import { model } from './model.ts';
import { wipeout } from './states.ts';

const steps = Object.entries(wipeout.steps);
const every = Object.values(boxes).flatMap((box) => langs.flatMap((lang) => steps.map(([step, state]) => ({ box, lang, step, state, name: `${step} ${box.name} ${lang}` }))));

describe('wipeout', () => {
	it.each(every)('$name: whole, inside its box, no label on another', ({ box, lang, state }) => {
		const view = model(figures, state, box, language(labels, lang));
		expect(broken(view)).toEqual([]);
		expect(outside(view, box)).toEqual([]);
		expect(collisions(view, box)).toEqual([]);
	});

	it('says something else in each step', () => {
		for (const lang of langs) expect(new Set(steps.map(([, state]) => model(figures, state, boxes.tall, language(labels, lang)).summary)).size).toBe(steps.length);
	});

	it('holds between any two steps, in both directions', () => {
		for (const [, from] of steps)
			for (const [, to] of steps)
				for (let t = 0; t <= 1; t += 0.1)
					for (const box of [boxes.tall, boxes.wide]) expect(broken(model(figures, stateAt(from, to, t, wipeout.timing), box, language(labels, 'en')))).toEqual([]);
	});

	it('has a square for every billion, and loses none on the way down', () => {
		const { tall } = boxes;
		const opening = model(figures, wipeout.steps.field, tall, language(labels, 'en')).marks;
		expect(opening.kept.count + opening.lost.count).toBe(3493);
		for (let t = 0; t <= 1.0001; t += 0.02) {
			const { blocks, heap } = falling(figures.squares, figures.lost, t, layout(tall));
			expect(blocks.reduce((sum, { count }) => sum + count, 0) + heap.count).toBe(593);
		}
		for (let t = 0; t <= 1; t += 0.1) {
			const { heap, bars } = model(figures, { ...wipeout.steps.record, record: t }, tall, language(labels, 'en')).marks;
			expect(heap.count + (bars.find(({ main }) => main)?.count ?? 0)).toBe(593);
		}
	});

	it('draws as many dashes as squares', () => {
		const { kept, stroke } = model(figures, wipeout.steps.field, boxes.tall, language(labels, 'en')).marks;
		const [dash = 0, gap = 0] = stroke.dash.split(' ').map(Number);
		const squares = [...kept.d.matchAll(/v([\d.]+)/g)].reduce((sum, [, length]) => sum + Math.round((Number(length) + gap) / (dash + gap)), 0);
		expect(squares).toBe(2900);
	});

	it('empties the right-hand columns of the field', () => {
		const heights = lostColumns(3493, 593);
		expect(heights).toEqual([...Array<number>(11).fill(50), 43]);
	});

	it('draws the bars to scale, the old record under half', () => {
		const counts = model(figures, wipeout.steps.record, boxes.wide, language(labels, 'en')).marks.bars.map(({ count }) => count);
		expect(counts).toEqual([593, 279, 232, 228]);
		expect(counts[1]).toBeLessThan(593 / 2);
	});
});
