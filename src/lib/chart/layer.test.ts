import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/translator.ts';
import { formats } from './format.ts';
import { drawnBy, faded, type DrawContext } from './draw.ts';
import { around, labelBounds } from './label-placement.ts';
import { AnnotationLayer } from './layer.ts';

const line = { kind: 'ink', x1: 0, x2: 1, y1: 0, y2: 0 } as const;
const opacities = ({ annotations }: AnnotationLayer): (number | undefined)[] =>
	annotations.rules.map(({ opacity }) => opacity);

describe('a layer', () => {
	it('gives what goes through a group the opacity of the group, of all groups', () => {
		const layer = new AnnotationLayer(formats.tall);
		layer.rule({ key: 'whole', ...line });
		layer.group(0.5).rule({ key: 'half', ...line });
		layer
			.group(0.5)
			.group(0.5)
			.rule({ key: 'quarter', ...line });
		layer.group(0.5).rule({ key: 'own', ...line, opacity: 0.5 });
		expect(opacities(layer)).toEqual([undefined, 0.5, 0.25, 0.25]);
	});

	it('leaves out what nobody could see, and labels that say nothing', () => {
		const layer = new AnnotationLayer(formats.tall);
		layer.group(0).rule({ key: 'gone', ...line });
		layer
			.group(0.1)
			.group(0.01)
			.rule({ key: 'faint', ...line });
		layer.label({ key: 'empty', x: 0, y: 0, lines: [] });
		expect(layer.annotations).toEqual({ bands: [], rules: [], labels: [], limits: [] });
	});

	it('keeps the keys of an axis apart where its ticks move, and lets a label fade before its line', () => {
		const layer = new AnnotationLayer(formats.tall);
		for (const shift of [0, 3])
			layer.gridY(
				`at-${shift}`,
				[{ at: 10 + shift, text: 'a', label: 0 }, { at: 20 + shift }],
				0,
				100
			);
		expect(layer.annotations.rules.map(({ key }) => key)).toEqual([
			'at-0-a',
			'at-0-1',
			'at-3-a',
			'at-3-1'
		]);
		expect(layer.annotations.labels).toEqual([]);
	});
});

it('a faded part is drawn with its own layer, or not at all', () => {
	let times = 0;
	const model = drawnBy((context: DrawContext<null, { shown: number }>) =>
		faded(context, context.state.shown, ({ layer }) => {
			layer.rule({ key: 'line', ...line });
			return ++times;
		})
	);
	const draw = (shown: number) => model(null, { shown }, formats.tall, translator({}, 'en'));
	expect(draw(0)).toEqual({ bands: [], rules: [], labels: [], limits: [], marks: null });
	expect(draw(0.5)).toMatchObject({ rules: [{ key: 'line', opacity: 0.5 }], marks: 1 });
	expect(times).toBe(1);
});

it('lines that stand beside the first take its height and the width of both', () => {
	const lines = ['39', { text: 'starts', size: 1 }];
	const under = labelBounds({ key: 'n', x: 0, y: 0, size: 3, lines }, 13);
	const beside = labelBounds({ key: 'n', x: 0, y: 0, size: 3, lines, beside: true }, 13);
	expect(beside.x2).toBeGreaterThan(under.x2);
	expect(beside.y2).toBeLessThan(under.y2);
	expect(
		labelBounds({ key: 'n', x: 0, y: 0, size: 3, lines, beside: true, anchor: 'end' }, 13).x2
	).toBeCloseTo(0);
});

it('spots round a mark are all of the nearest distance before any further', () => {
	expect(around([10, 20], ['n', 'se'], [2, 5])).toEqual([
		{ x: 10, y: 18, anchor: 'middle', valign: 'bottom' },
		{ x: 12, y: 22, anchor: 'start', valign: 'top' },
		{ x: 10, y: 15, anchor: 'middle', valign: 'bottom' },
		{ x: 15, y: 25, anchor: 'start', valign: 'top' }
	]);
});
