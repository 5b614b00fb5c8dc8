import type { Box } from '../../lib/chart/box.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { Figures } from './figures.build.ts';
import type { Layout } from './layout.ts';
import { rulers, type Scales } from './scales.ts';
import type { State } from './states.ts';

/** Gridlines a tenth apart, and the years; a year’s name stands in its middle. */
export function ruler(sketch: Sketch, { start, end, base }: Figures, { axis, deep }: State, { x, y }: Scales, box: Box, at: Layout, { t, f }: Language): void {
	const { margin, w } = box;
	const { foot } = at.chart;
	for (const [i, { index, y: height, seen }] of rulers(y, foot).entries()) {
		const opacity = axis * seen;
		const last = Math.abs(height - foot) < 1;
		const decimals = Math.max(0, i - 2);
		const text = i === 0 ? t('axis-top', { year: String(start), n: f.count(index) }) : f.fixed(index, decimals);
		// On a deep ruler a small box has room for every second line’s number.
		const named = i % 2 === 1 && box.name !== 'wide' ? 1 - deep : 1;
		if (!last) sketch.rule({ key: `line-${i}`, kind: 'grid', x1: margin, x2: w - margin, y1: height, y2: height, opacity });
		sketch.note({ key: `line-${i}`, x: margin, y: height - 2, valign: 'bottom', lines: [text], size: 'axis', tone: 'ink2', halo: 'paper', opacity: opacity * named });
	}
	const years = Array.from({ length: Math.ceil((end - start) / 2) }, (_, i) => start + i * 2);
	sketch.axisX('years', years.map((year) => ({ at: x(year + 0.5 - base), text: String(year) })), foot, margin, w - margin, axis);
}
