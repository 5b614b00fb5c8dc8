import { describe, expect, it } from 'vitest';
import labels from 'virtual:labels/wipeout';
import { formats } from '$lib/chart/format.ts';
import { viewports, sceneFaults } from '../../../tests/support/scene-faults.ts';
import { translator } from '$lib/i18n/translator.ts';
import { falling, lostColumns } from './fall.ts';
import figures from './figures.data.ts';
import { layout } from './layout.ts';
import { view } from './view.ts';
import { wipeout } from './states.ts';

describe('wipeout', () => {
	/**
	 * Its labels barely fit 320 px, which the wide estimates can't show: browsers measure them instead (layout.spec).
	 */
	const known = viewports.filter(
		({ format: { name, labelSize }, size }) =>
			(labelSize === formats[name].labelSize && size === labelSize) || labelSize > 15.5
	);

	it('is whole, inside its format, and lays no label on another, in every step and between', () => {
		expect(
			sceneFaults(
				wipeout,
				(state, format, lang) => view(figures, state, format, translator(labels[lang], lang)),
				{ rooms: known }
			)
		).toEqual([]);
	});

	it('has a square for every billion, and loses none on the way down', () => {
		const { tall } = formats;
		const opening = view(figures, wipeout.steps.field, tall, translator(labels.en, 'en')).marks;
		expect(opening.kept.count + opening.lost.count).toBe(3493);
		for (let t = 0; t <= 1.0001; t += 0.02) {
			const { blocks, heap } = falling(figures.squares, figures.lost, t, layout(tall));
			expect(blocks.reduce((sum, { count }) => sum + count, 0) + heap.count).toBe(593);
		}
		for (let t = 0; t <= 1; t += 0.1) {
			const { heap, bars } = view(
				figures,
				{ ...wipeout.steps.record, record: t },
				tall,
				translator(labels.en, 'en')
			).marks;
			expect(heap.count + (bars.find(({ main }) => main)?.count ?? 0)).toBe(593);
		}
	});

	it('draws as many dashes as squares', () => {
		const { kept, stroke } = view(
			figures,
			wipeout.steps.field,
			formats.tall,
			translator(labels.en, 'en')
		).marks;
		const [dash = 0, gap = 0] = stroke.dash.split(' ').map(Number);
		const squares = [...kept.d.matchAll(/v([\d.]+)/g)].reduce(
			(sum, [, length]) => sum + Math.round((Number(length) + gap) / (dash + gap)),
			0
		);
		expect(squares).toBe(2900);
	});

	it('empties the right-hand columns of the field', () => {
		const heights = lostColumns(3493, 593);
		expect(heights).toEqual([...Array<number>(11).fill(50), 43]);
	});

	it('draws the bars to scale, the old record under half', () => {
		const counts = view(
			figures,
			wipeout.steps.record,
			formats.wide,
			translator(labels.en, 'en')
		).marks.bars.map(({ count }) => count);
		expect(counts).toEqual([593, 279, 232, 228]);
		expect(counts[1]).toBeLessThan(593 / 2);
	});
});
