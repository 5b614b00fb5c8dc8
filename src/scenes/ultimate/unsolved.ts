import type { Box } from '../../lib/chart/box.ts';
import { between, mix, polyline, share as part, type Point } from '../../lib/chart/path.ts';
import { sealWidth } from '../../lib/chart/seal.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { Figures } from './figures.build.ts';
import type { Layout } from './layout.ts';
import { before } from './panels.ts';
import type { State } from './states.ts';

/** Research productivity: a line that falls toward a limit without a road. */
export interface Research {
	readonly d: string;
	readonly ends: readonly Point[];
	readonly opacity: number;
}

/** Draws productivity and its limit line, and says that no road goes round it yet. */
export function research(sketch: Sketch, figures: Figures, s: State, box: Box, at: Layout, language: Language): Research | null {
	const { share, limit, row, unsolvedText } = s;
	const { left, right, top, zero } = at.unsolved;
	const here = before(s) * part(row, 0.5, 0.8);
	const first = figures.research[0]?.[0] ?? 0;
	const last = figures.research.at(-1)?.[0] ?? 1;
	const x = (year: number): number => mix(left, right, (year - first) / (last - first));
	const y = (value: number): number => mix(zero, top, value);
	const points = figures.research.map(([year, value]): Point => [x(year), y(value)]);
	const opacity = unsolvedText * before(s);
	if (opacity > 0) words(sketch, figures, opacity, x, y, box, at, language);
	const sealX = box.w - Math.max(box.margin, 8) - sealWidth(box.line.seal, language.id) / 2;
	sketch.limit({ key: 'limit-research', x1: 0, x2: box.w * limit, y: zero, ...(limit >= 1 ? { sealX } : {}), opacity: limit > 0 ? here : 0 });
	if (share === 0 || here < 0.004) return null;
	const line = between(points, left, mix(left, right, share));
	const [start] = line;
	const end = line.at(-1);
	return { d: polyline(line), ends: start && end ? [start, end] : [], opacity: here };
}

type Scale = (value: number) => number;

function words(sketch: Sketch, { research: years }: Figures, opacity: number, x: Scale, y: Scale, box: Box, at: Layout, { t, f }: Language): void {
	const { em, margin, w } = box;
	const { title, left, top, zero, big } = at.unsolved;
	const one = f.count(1);
	sketch.note({ key: 'solved-title', x: margin, y: em * 0.55, lines: [t('solved-title')], size: 'title', bold: true, opacity });
	sketch.note({ key: 'unsolved-title', x: margin, y: title, lines: [{ text: t('unsolved-title'), bold: true, size: 1.19 }, { text: t('unsolved-unit', { one }), tone: 'ink2' }], size: 'unit', opacity });
	sketch.chip('converted', t('converted'), opacity, { y: title - em * 0.1 });
	sketch.rule({ key: 'one', kind: 'grid', x1: margin, x2: w - margin, y1: top, y2: top, opacity });
	sketch.note({ key: 'one', x: w - margin, y: top - 2, anchor: 'end', valign: 'bottom', lines: [one], size: 'axis', tone: 'ink2', opacity });
	for (const year of [years[0]?.[0] ?? 0, 1990, years.at(-1)?.[0] ?? 0]) {
		sketch.rule({ key: `year-${year}`, kind: 'tick', x1: x(year), x2: x(year), y1: zero, y2: zero + 6, opacity });
		sketch.note({ key: `year-${year}`, x: x(year), y: zero + 8, anchor: 'middle', lines: [String(year)], size: 'axis', tone: 'ink2', opacity });
	}
	sketch.note({ key: 'first', x: left + em * 0.9, y: y(1) + em * 0.3, lines: [t('first', { one })], bold: true, opacity });
	sketch.note({ key: 'no-way', x: w - margin, y: big.bottom - em * 1.7, anchor: 'end', valign: 'bottom', size: big.size, tone: 'scarce', lines: [t('no-way')], opacity });
	sketch.note({ key: 'no-way-why', x: w - margin, y: big.bottom, anchor: 'end', valign: 'bottom', lines: [t('no-way-why')], opacity });
}
