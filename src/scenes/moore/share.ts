import type { Box } from '../../lib/chart/box.ts';
import { between, mix, polyline, type Point } from '../../lib/chart/path.ts';
import { sealWidth } from '../../lib/chart/seal.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { Figures } from './figures.build.ts';
import type { Layout } from './layout.ts';
import { after } from './scales.ts';
import type { State } from './states.ts';

/** Research productivity: a line that falls toward the limit line, and its ghost when that line rises. */
export interface ShareMarks {
	readonly d: string;
	readonly ends: readonly Point[];
	readonly opacity: number;
	readonly ghost: number;
}

/** Draws productivity, the limit line under it, and the wall that this line becomes. */
export function productivity(sketch: Sketch, figures: Figures, s: State, box: Box, at: Layout, language: Language): ShareMarks | null {
	const { share, limit, wall, shareText, wallText } = s;
	const { left, right, top, zero } = at.share;
	const drawn = after(share, 0.25);
	const floor = mix(zero, at.wall.y, wall);
	const ceiling = mix(top, at.wall.top, wall);
	const { effort } = figures;
	const from = effort[0]?.year ?? 0;
	const to = effort.at(-1)?.year ?? 1;
	const x = (year: number): number => mix(left, right, (year - from) / (to - from));
	const y = (value: number): number => mix(floor, ceiling, value);
	const points = effort.map(({ year, productivity: value }): Point => [x(year), y(value)]);

	if (shareText > 0) shareNotes(sketch, figures, shareText, points, x, y, box, at, language);
	if (wallText > 0) wallNotes(sketch, wallText, box, at, language);

	const grown = limit >= 1;
	const width = sealWidth(box.line.seal, language.id);
	sketch.limit({ key: 'limit', x1: 0, x2: box.w * limit, y: floor, ...(grown ? { sealX: box.w - Math.max(box.margin, 8) - width / 2 } : {}), opacity: limit > 0 ? 1 : 0 });
	if (drawn === 0) return null;
	const line = between(points, left, mix(left, right, drawn));
	const [first] = line;
	const end = line.at(-1);
	return { d: polyline(line), ends: first && end ? [first, end] : [], opacity: 1 - wall, ghost: wall };
}

type Scale = (value: number) => number;

/** What one share of effort moves: the whole in 1971, an eighteenth in the end. */
function shareNotes(sketch: Sketch, { effort }: Figures, opacity: number, points: readonly Point[], x: Scale, y: Scale, box: Box, at: Layout, { t, f }: Language): void {
	const { em, margin, w } = box;
	const { zero, big } = at.share;
	const one = f.count(1);
	sketch.heading('share', t('share-title'), t('share-unit', { one }), opacity);
	sketch.chip('converted', t('converted'), opacity);
	for (const [value, text] of [[1, one], [0.5, t('half')]] as const) {
		sketch.rule({ key: `share-${value}`, kind: 'grid', x1: margin, x2: w - margin, y1: y(value), y2: y(value), opacity });
		sketch.note({ key: `share-${value}`, x: w - margin, y: y(value) - 2, anchor: 'end', valign: 'bottom', lines: [text], size: 'axis', tone: 'ink2', opacity });
	}
	for (const year of [1971, 1980, 1990, 2000, 2014]) {
		sketch.rule({ key: `share-tick-${year}`, kind: 'tick', x1: x(year), x2: x(year), y1: zero, y2: zero + 6, opacity });
		sketch.note({ key: `share-year-${year}`, x: x(year), y: zero + 8, anchor: 'middle', lines: [String(year)], size: 'axis', tone: 'ink2', opacity });
	}
	const [first] = points;
	const last = effort.at(-1);
	const middle = effort.findIndex(({ year }) => year === 1980);
	const [mx, my] = points[middle] ?? [0, 0];
	if (!first || !last) return;
	sketch.note({ key: 'share-first', x: first[0] + em * 0.9, y: first[1] + em * 0.3, lines: [t('share-first', { one })], bold: true, opacity });
	sketch.rule({ key: 'halving', kind: 'leader', x1: mx + 5, y1: my - 2, x2: mx + em * 2.6, y2: my - em, opacity });
	sketch.note({ key: 'halving', x: mx + em * 2.9, y: my - em * 1.1, valign: 'middle', lines: [t('halving')], halo: 'paper', opacity });
	sketch.note({ key: 'share-big', x: w - margin, y: big.bottom, anchor: 'end', valign: 'bottom', size: big.size, tone: 'scarce', lines: [t('share-big'), { text: f.year(last.year), tone: 'ink2', bold: false, size: 1.08 }], opacity });
}

/** The question over the line, and under it the two reasons to ask. */
function wallNotes(sketch: Sketch, opacity: number, box: Box, at: Layout, { t }: Language): void {
	const { question, reasons, width, size } = at.wall;
	sketch.note({ key: 'question', x: box.w - Math.max(box.margin, 8), y: question.y, anchor: 'end', size: question.size, lines: [t('wall-ask'), { text: t('wall-stop'), tone: 'scarce' }], opacity });
	const words = [['wall-physics', 'wall-physics-why'], ['wall-budget', 'wall-budget-why']] as const;
	words.forEach(([what, why], i) => {
		const { x = 0, y = 0 } = reasons[i] ?? {};
		sketch.note({ key: what, x, y, width, size, lines: [t(what), { text: t(why), bold: false, size: 1.15 }], opacity });
	});
}
