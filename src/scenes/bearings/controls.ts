import type { Box } from '../../lib/chart/box.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { Figures } from './figures.build.ts';
import type { Layout } from './layout.ts';
import type { State } from './states.ts';
import { along, yearOf } from './years.ts';

/** The controls on chips, each on its day: a dot where they tightened, a ring where they eased. */
export interface ControlMarks {
	readonly dots: readonly { readonly key: string; readonly x: number; readonly y: number; readonly eased: boolean }[];
	/** The axis, which the rings stand on. */
	readonly axis: string;
	readonly opacity: number;
}

const YEARS = [2022.72, 2026.14] as const;

/** Draws the years of the controls, and names the three that closed on a chip. */
export function chipControls(sketch: Sketch, figures: Figures, { controls, chipsText: opacity }: State, box: Box, { controls: plot }: Layout, { t, f }: Language): ControlMarks {
	const { em } = box;
	const x = along(YEARS, plot.left, plot.right);
	sketch.note({ key: 'controls-head', x: plot.left, y: plot.head, bold: true, lines: [t('controls-head')], opacity });
	for (const year of [2023, 2024, 2025, 2026]) {
		sketch.rule({ key: `year-${year}`, kind: 'tick', x1: x(year), x2: x(year), y1: plot.foot, y2: plot.foot + 5, opacity });
		sketch.note({ key: `year-${year}`, x: x(year), y: plot.foot + 7, anchor: 'middle', size: 'axis', tone: 'ink2', lines: [String(year)], opacity });
	}
	const stem = plot.foot - em * 1.5;
	figures.named.forEach((day, i) => {
		const at = x(yearOf(day));
		sketch.rule({ key: `control-${i}`, kind: 'leader', x1: at, x2: at, y1: stem, y2: plot.foot - box.line.dot - 3, opacity });
		sketch.note({ key: `control-${i}`, x: at - box.line.dot, y: stem, valign: 'bottom', lines: [{ text: t(`control-${i}`), tone: 'scarce', bold: true }, { text: f.month(day.slice(0, 7)), tone: 'ink2' }], size: 'axis', opacity });
	});
	sketch.note({ key: 'eased', x: plot.right, y: plot.head, anchor: 'end', size: 'axis', lines: [t('eased')], opacity });
	return { dots: figures.controls.map(([key, eased]) => ({ key, x: x(yearOf(key)), y: plot.foot, eased })), axis: `M${plot.left} ${plot.foot}H${plot.right}`, opacity: controls };
}
