import type { Box } from '../../lib/chart/box.ts';
import { widthOf } from '../../lib/chart/measure.ts';
import { mix, type Point } from '../../lib/chart/path.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { Figures } from './figures.build.ts';
import type { Layout } from './layout.ts';
import type { State } from './states.ts';

/** Points on a ruler. */
export interface ShareMarks {
	readonly dots: readonly Point[];
	readonly axis: string;
	readonly opacity: number;
}

/** The share of one town: three accounts, three points on one ruler, and the range that they leave. */
export function townShare(sketch: Sketch, { shares }: Figures, { share, neckText: opacity }: State, box: Box, { ruler }: Layout, { t, f }: Language): ShareMarks {
	const { em } = box;
	const { x1, x2, y, head, big } = ruler;
	const x = (percent: number): number => mix(x1, x2, percent / 100);
	const gap = box.line.dot + em * 0.45;
	const [low, mid, high] = shares;

	sketch.note({ key: 'share-head', x: x1, y: head, bold: true, lines: [t('share-head')], opacity });
	sketch.chip('differ', t('differ'), opacity, { x: x2, y: head });
	sketch.note({ key: 'share-big', x: x1, y: big.y, size: big.size, lines: [`${f.count(low)}–${f.percent(high)}`], opacity });
	for (const end of [0, 100]) {
		sketch.rule({ key: `ruler-${end}`, kind: 'tick', x1: x(end), x2: x(end), y1: y - 4, y2: y + 4, opacity: share });
		sketch.note({ key: `ruler-${end}`, x: x(end), y: y - 6, anchor: end ? 'end' : 'start', valign: 'bottom', size: 'axis', tone: 'ink2', lines: [end ? f.percent(end) : f.count(end)], opacity });
	}
	const said = (name: string) => [{ text: t(`share-${name}`), bold: true }, { text: t(`share-${name}-who`), tone: 'ink2' as const }];
	sketch.note({ key: 'share-low', x: x(low) + gap, y: y + gap, anchor: 'end', lines: said('low'), size: 'axis', opacity });
	sketch.note({ key: 'share-mid', x: x(mid), y: y - gap, anchor: 'middle', valign: 'bottom', lines: said('mid'), size: 'axis', opacity });
	sketch.note({ key: 'share-high', x: Math.min(x(high) - gap, box.w - box.margin - widthOf(t('share-high-who')) * em), y: y + gap, lines: said('high'), size: 'axis', opacity });
	return { dots: shares.map((percent): Point => [x(percent), y]), axis: `M${x1} ${y}H${x2}`, opacity: share };
}
