import type { Box } from '../../lib/chart/box.ts';
import { between, mix, polyline, share, type Point } from '../../lib/chart/path.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import { isLatin } from '../../lib/i18n/lang.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { Figures } from './figures.build.ts';
import type { Layout } from './layout.ts';
import type { State } from './states.ts';

/** England's output per head, drawn from the left. */
export interface Living {
	readonly d: string;
	readonly end: Point | null;
	readonly opacity: number;
}

/** Draws output per head under the panels, with its one number. It leaves before the panels step back. */
export function living(sketch: Sketch, { income }: Figures, { life, row, waysText }: State, box: Box, at: Layout, { id, t }: Language): Living | null {
	const { x1, x2, top: y, h, head, number, note } = at.life;
	const opacity = share(life, 0, 0.1) * (1 - share(row, 0, 0.2));
	if (opacity < 0.004) return null;
	const most = Math.max(...income);
	const points = income.map((times, i): Point => [mix(x1, x2, i / (income.length - 1)), y + h * (1 - times / most)]);
	const reach = mix(x1, x2, life);
	const end = points.at(-1) ?? null;
	sketch.rule({ key: 'life-zero', kind: 'grid', x1, x2: x2 + box.em * 0.5, y1: y + h, y2: y + h, opacity });
	const shown = waysText * (1 - share(row, 0, 0.2));
	sketch.note({ key: 'life-head', ...head, lines: [t('life-head')], bold: true, tone: 'resp', opacity: shown });
	sketch.note({ key: 'life-number', x: number.x, y: number.y, anchor: 'end', size: number.size, tone: 'resp', lines: [t('life-number')], opacity: shown });
	const lines = [t('life-what'), t('life-when')];
	sketch.note({ key: 'life-note', x: note.x, y: note.y, anchor: note.anchor, lines: note.joined ? [lines.join(isLatin(id) ? ' ' : '，')] : lines, tone: 'ink2', opacity: shown });
	return { d: polyline(between(points, x1, reach)), end: end && end[0] <= reach ? end : null, opacity };
}
