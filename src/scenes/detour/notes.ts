import type { Box } from '../../lib/chart/box.ts';
import { widthOf } from '../../lib/chart/measure.ts';
import { spanArrow } from '../../lib/chart/path.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import type { Note } from '../../lib/chart/view.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { Figures } from './figures.build.ts';
import type { Layout } from './layout.ts';
import type { Scales } from './scales.ts';
import { stairPoints } from './stair.ts';
import type { State } from './states.ts';

/** The picture’s one number or word, and clear of its letters’ feet what it stands for. */
export function numbered(sketch: Sketch, key: string, { x, y, size }: { x: number; y: number; size: number }, { em }: Box, number: Pick<Note, 'lines' | 'tone' | 'opacity'>, words: string): void {
	sketch.note({ key, x, y, size, ...number });
	sketch.note({ key: `${key}-what`, x, y: y + em * (size * 1.2 + 0.3), lines: [words], opacity: number.opacity });
}

/** The stair alone: how long a step takes, measured on one of them, and where it has come to. */
export function chipsNotes(sketch: Sketch, figures: Figures, { chipsText: opacity }: State, scale: Scales, box: Box, at: Layout, { t, f }: Language): string {
	if (opacity === 0) return '';
	const { em } = box;
	sketch.heading('chips', t('chips-title'), t('chips-unit'), opacity);
	sketch.chip('derived', t('derived'), opacity);
	numbered(sketch, 'chips-big', at.chips, box, { lines: [t('chips-big')], opacity }, t('chips-big-what'));
	const steps = stairPoints(figures, scale);
	const [ex, ey] = steps.at(-1) ?? [0, 0];
	const halvings = (steps.length - 2) / 2;
	sketch.note({ key: 'chips-end', x: ex, y: ey + em * 0.8, anchor: 'end', lines: [{ text: t('chips-end', { year: f.year(figures.end), n: f.count(100 / 2 ** halvings) }), bold: true }, { text: t('chips-halvings', { n: f.count(halvings) }), tone: 'ink2' }], opacity });
	const [from, to] = [steps[2], steps[3]];
	return from && to ? spanArrow(from[0] + 2, to[0] - 2, from[1] - em) : '';
}

/** Stair and fan: how long each takes, what the range is, and which marks were measured. */
export function algorithmsNotes(sketch: Sketch, figures: Figures, { algorithmsText: opacity }: State, scale: Scales, box: Box, at: Layout, { t, f }: Language): void {
	if (opacity === 0) return;
	const { em } = box;
	sketch.heading('algorithms', t('algorithms-title'), t('algorithms-unit'), opacity);
	sketch.chip('estimate', t('estimate'), opacity);
	numbered(sketch, 'algorithms-big', at.algorithms, box, { lines: [t('algorithms-big')], tone: 'resp', opacity }, t('algorithms-big-what'));

	const steps = stairPoints(figures, scale);
	const [ex, ey] = steps.at(-1) ?? [0, 0];
	const above = steps.at(-5)?.[1] ?? ey;
	sketch.note({ key: 'chips-name', x: ex, y: above - em * 0.4, anchor: 'end', valign: 'bottom', lines: [t('chips-name')], tone: 'ink2', bold: true, opacity });
	const [, slow] = scale.ray(figures.slow, 1);
	const [, fast] = scale.ray(figures.fast, 1);
	const bound = { size: 'axis', tone: 'resp', halo: 'well', opacity } as const;
	sketch.note({ key: 'slow', x: slow[0], y: slow[1] + em * 0.4, anchor: 'end', lines: [t('slow')], ...bound });
	sketch.note({ key: 'fast', x: fast[0] + em * 0.7, y: fast[1] - em * 0.3, valign: 'bottom', lines: [t('fast')], ...bound });

	const last = figures.points.at(-1);
	if (!last) return;
	const [px, py] = [scale.x(last.years), scale.y(last.index)];
	const lines = [t('images'), t('images-gain', { one: f.count(1) })] as const;
	// Room for letters that grow against the picture on small screens.
	const left = ex - Math.max(...lines.map(widthOf)) * em * 1.25;
	sketch.rule({ key: 'images', kind: 'leader', x1: left - 2, x2: px + box.line.dot + 5, y1: scale.y(1) - em * 0.6, y2: py, opacity });
	sketch.note({ key: 'images', x: ex, y: scale.y(1), anchor: 'end', valign: 'middle', lines: [{ text: lines[0], bold: true }, lines[1]], tone: 'resp', halo: 'paper', opacity });
}
