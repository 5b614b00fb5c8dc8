import type { Box } from '../../lib/chart/box.ts';
import { mix } from '../../lib/chart/path.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import type { Line } from '../../lib/chart/view.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { Figures } from './figures.build.ts';
import type { Layout } from './layout.ts';
import type { State } from './states.ts';

/** One cell of the table: a filled square for what a firm can have, a hollow one for what it lacks. */
export interface HaveMark {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly kind: 'chips' | 'recipe' | 'lacking';
	readonly opacity: number;
}

/** Notes both ranges on their scale, and draws who has which. */
export function shares(sketch: Sketch, figures: Figures, s: State, box: Box, at: Layout, language: Language): HaveMark[] {
	const { bothText: opacity } = s;
	if (opacity > 0) shareNotes(sketch, figures, opacity, box, at, language);
	return table(sketch, s, box, at, language);
}

/** The scale from nothing to all, and each bar’s name over it and range beside it. */
function shareNotes(sketch: Sketch, figures: Figures, opacity: number, box: Box, at: Layout, { t, f }: Language): void {
	const { em } = box;
	const { left, right, foot, rows, thick, size } = at.shares;
	const x = (percent: number): number => mix(left, right, percent / 100);
	sketch.heading('both', t('both-title'), t('both-unit'), opacity);
	sketch.chip('estimate', t('estimate'), opacity);
	sketch.rule({ key: 'share', kind: 'base', x1: left, x2: right, y1: foot, y2: foot, opacity });
	for (const percent of [0, 50, 100]) {
		sketch.rule({ key: `share-${percent}`, kind: 'tick', x1: x(percent), x2: x(percent), y1: foot, y2: foot + 5, opacity });
		const anchor = percent === 0 ? 'start' : percent === 100 ? 'end' : 'middle';
		sketch.note({ key: `share-${percent}`, x: x(percent), y: foot + 7, anchor, lines: [f.percent(percent)], size: 'axis', tone: 'ink2', opacity });
	}
	const over = thick / 2 + em * 0.15;
	const [chips, recipe] = rows;
	const [low, high] = figures.compute;
	const [least, most] = figures.recipe;
	sketch.note({ key: 'compute', x: x(high), y: chips - over, anchor: 'end', valign: 'bottom', lines: [t('compute')], bold: true, opacity });
	sketch.note({ key: 'compute-share', x: x(low) - em * 0.6, y: chips, anchor: 'end', valign: 'middle', size, lines: [t('compute-share')], opacity });
	sketch.note({ key: 'recipe', x: x(least), y: recipe - over, valign: 'bottom', lines: [t('recipe')], bold: true, tone: 'resp', opacity });
	sketch.note({ key: 'recipe-share', x: x(most) + em * 0.6, y: recipe, valign: 'middle', size: size * 0.72, tone: 'resp', lines: [t('recipe-share')], opacity });
}

/** Two kinds of firm, two things to have; one of the four is lacking. */
function table(sketch: Sketch, { table: opacity }: State, box: Box, at: Layout, { t }: Language): HaveMark[] {
	if (opacity < 0.004) return [];
	const { em } = box;
	const { left, right, title, head, rows, columns, mark, aside } = at.table;
	const half = (rows[1] - rows[0]) / 2;
	sketch.note({ key: 'who', x: left, y: title, lines: [t('who')], size: 'title', bold: true, opacity });
	const heads: Line[][] = [[{ text: t('american'), bold: true }], [{ text: t('chinese'), bold: true }, { text: t('controls'), tone: 'ink2', size: 1 }]];
	heads.forEach((lines, i) => sketch.note({ key: `head-${i}`, x: columns[i] ?? 0, y: head, anchor: 'middle', lines, opacity }));
	for (const [i, y] of [rows[0] - half, rows[0] + half, rows[1] + half].entries()) sketch.rule({ key: `row-${i}`, kind: 'grid', x1: left, x2: right, y1: y, y2: y, opacity });
	const names = ['best-chips', 'better-recipe'] as const;
	names.forEach((name, i) => sketch.note({ key: name, x: left, y: rows[i] ?? 0, valign: 'middle', lines: [t(name)], tone: i === 1 ? 'resp' : 'ink', opacity }));
	const [own, theirs] = columns;
	const word = aside ? { x: theirs + mark / 2 + em * 0.6, y: rows[0], valign: 'middle' } as const : { x: theirs, y: rows[0] + mark / 2, anchor: 'middle' } as const;
	sketch.note({ key: 'lacking', ...word, lines: [t('lacking')], bold: true, tone: 'scarce', opacity });
	const cell = (key: string, x: number, y: number, kind: HaveMark['kind']): HaveMark => ({ key, x: x - mark / 2, y: y - mark / 2, size: mark, kind, opacity });
	return [cell('own-chips', own, rows[0], 'chips'), cell('their-chips', theirs, rows[0], 'lacking'), cell('own-recipe', own, rows[1], 'recipe'), cell('their-recipe', theirs, rows[1], 'recipe')];
}
