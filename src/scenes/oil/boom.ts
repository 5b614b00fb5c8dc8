import { byBox, type Box } from '../../lib/chart/box.ts';
import { sealWidth } from '../../lib/chart/seal.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { monthName } from './axes.ts';
import type { Figures } from './figures.build.ts';
import { layout, type Frame } from './frame.ts';
import { nominalAt, yearOf } from './price.ts';
import type { State } from './states.ts';

/** What was foretold before 1980: limit lines from the year of the forecast to the year foretold. */
export function forecasts(sketch: Sketch, { forecasts: all }: Figures, { limits }: State, box: Box, { x }: Frame, { id, t }: Language): void {
	const { margin, w, em, line } = box;
	const end = w - margin;
	all.forEach((forecast, i) => {
		const y = layout(box).limits[i] ?? 0;
		const start = x(forecast.published);
		const inside = start > margin;
		const half = sealWidth(line.seal, id) / 2;
		const seal = Math.min(x(forecast.from), end - half - 4);
		// A range runs on past its first year; a single year ends in its seal.
		const range = forecast.to > forecast.from;
		sketch.limit({ key: `forecast-${i}`, x1: inside ? start : margin, x2: range ? end : seal, y, dot: inside, sealX: seal, opacity: limits });
		const values = { published: String(forecast.published), from: String(forecast.from), to: String(forecast.to) };
		sketch.note({ key: `forecast-${i}`, x: inside ? start - 2 : margin, y: y - em * 0.35, valign: 'bottom', lines: [t(range ? 'forecast-range' : 'forecast', values)], opacity: limits });
	});
}

/** The ten-fold rise, and the question. */
export function boomNotes(sketch: Sketch, figures: Figures, { boomText: opacity }: State, box: Box, { x, y, bottom }: Frame, language: Language): void {
	const { f, t } = language;
	const { em } = box;
	const { big } = layout(box);
	const peak = nominalAt(figures, figures.peak);
	const before = nominalAt(figures, figures.before);
	const plain = { tone: 'ink2', bold: false, size: 1.04 } as const;
	sketch.note({
		key: 'peak', x: x(1980) + em * 0.8, y: y(peak) - em * big * 0.6, size: big, tone: 'scarce', opacity,
		lines: [f.fixed(peak, 2), { text: monthName(language, figures.peak), ...plain }]
	});
	// Under the line, beside its mark; where the plot is too flat for that, at the left.
	const spot = byBox(box, {
		tall: { x: x(yearOf(figures.before)) + em * 0.6, y: bottom - 3 },
		wide: { x: x(yearOf(figures.before)) + em * 0.8, y: bottom - 4 },
		low: { x: box.margin + 2, y: y(before) - 8 }
	});
	sketch.note({
		key: 'before', ...spot, valign: 'bottom', size: 1.5, tone: 'scarce', opacity,
		lines: [f.fixed(before, 2), { text: monthName(language, figures.before), ...plain }]
	});
	sketch.note({ key: 'then', x: x(1990), y: (y(20) + bottom) / 2 - em * 1.2, anchor: 'middle', valign: 'middle', size: 1.9, tone: 'ink2', lines: [t('then')], opacity });
}
