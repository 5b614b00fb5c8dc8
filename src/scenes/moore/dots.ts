import type { Box } from '../../lib/chart/box.ts';
import { between, mix, polyline, share, type Point } from '../../lib/chart/path.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { Figures } from './figures.build.ts';
import type { Layout } from './layout.ts';
import { after, decades, LINEAR_STEP, type Scales } from './scales.ts';
import type { State } from './states.ts';

/** The chips, the straight line through them, and the ruler behind them. */
export interface DotMarks {
	readonly dots: readonly { year: number; x: number; y: number; opacity: number }[];
	readonly line: string;
	readonly extension: { d: string; opacity: number };
	readonly opacity: number;
}

/** Draws the dots with their line and rulers, and notes the rulers' numbers. */
export function chips(sketch: Sketch, figures: Figures, s: State, scale: Scales, box: Box, at: Layout, language: Language): DotMarks {
	const { dots, early, whole } = figures;
	const { fit, ext, whole: all, late } = s;
	const first = dots[0]?.year ?? 0;
	const last = dots.at(-1)?.year ?? first;

	/** Years that leave the axis on the right fade before they reach the edge. */
	const inside = (x: number): number => share(at.right + box.em * 0.8 - x, 0, box.em * 0.7);
	const slope = mix(early.slope, whole.slope, all);
	const intercept = mix(early.intercept, whole.intercept, all);
	const fitted = (year: number): Point => [scale.x(year), scale.y(2 ** (intercept + slope * year))];
	const end = mix(early.to, whole.to, all);
	const along = Array.from({ length: Math.ceil(end) - first }, (_, i) => fitted(first + i));
	const drawn = mix(at.left, scale.x(end), after(fit, 0.5));

	ruler(sketch, s, scale, box, language);
	return {
		dots: dots
			.map(({ year, count }) => ({ year, x: scale.x(year), y: scale.y(count), opacity: year > whole.to ? late * inside(scale.x(year)) : 1 }))
			.filter(({ opacity }) => opacity > 0.004 && scale.chart > 0),
		line: fit > 0 ? polyline(between([...along, fitted(end)], 0, drawn)) : '',
		extension: {
			d: polyline(Array.from({ length: last - Math.floor(end) + 1 }, (_, i) => fitted(Math.max(end, Math.floor(end) + i))).filter(([x, y]) => x < at.right + 2 && y > box.em * 4)),
			opacity: ext
		},
		opacity: scale.chart
	};
}

/** Gridlines of both rulers: equal steps fade while they bunch up, times-ten steps fan out of zero. */
function ruler(sketch: Sketch, { log, fold }: State, scale: Scales, box: Box, { t, f }: Language): void {
	const { margin, em, w } = box;
	const linear = [3, 2, 1].map((i) => ({ key: `linear-${i}`, count: i * LINEAR_STEP, top: i === 3, opacity: 1 - share(log, 0, 0.35), label: 1 - share(log, 0, 0.2) }));
	const log10 = decades.map((count, i) => {
		const minor = i % 2 === 1;
		const top = i === decades.length - 1;
		// Folded, the chart has no room for every decade, nor its empty top for a line.
		const shown = minor || top ? 1 - fold : 1;
		return { key: `log-${i + 3}`, count, top, opacity: share(log, 0.4, 0.8) * shown, label: share(log, 0.8, 1) * (minor && box.name !== 'wide' ? 0 : shown) };
	});
	for (const { key, count, top, opacity, label } of [...linear, ...log10]) {
		const y = scale.y(count);
		const text = top ? t('axis-top', { n: f.big(count) }) : f.big(count);
		sketch.note({ key, x: margin, y: y - 2, valign: 'bottom', lines: [text], size: 'axis', tone: 'ink2', halo: 'paper', opacity: y > em * 3 ? label * scale.chart : 0 });
		sketch.rule({ key, kind: 'grid', x1: margin, x2: w - margin, y1: y, y2: y, opacity: opacity * scale.chart });
	}
}

/** The axis of years, which rises to become the axis of work. */
export function yearAxis(sketch: Sketch, { years, crowdText, thirds, along }: State, scale: Scales, box: Box, at: Layout): void {
	const { em, margin, w } = box;
	sketch.rule({ key: 'axis', kind: 'base', x1: mix(margin, at.left, thirds), x2: mix(w - margin, at.right, thirds), y1: scale.axis, y2: scale.axis, opacity: scale.chart * (1 - thirds) });
	for (const year of [1971, 1980, 1990, 2000, 2010, 2014, 2020]) {
		const x = scale.x(year);
		// The year of the last figures: beside 2010 where there is room, and only with the figures.
		const own = year !== 2014 ? years : box.name === 'tall' ? 0 : crowdText;
		const opacity = own * (1 - along) * scale.chart * share(at.right + em - x, 0, em);
		sketch.rule({ key: `tick-${year}`, kind: 'tick', x1: x, x2: x, y1: scale.axis, y2: scale.axis + 5, opacity });
		sketch.note({ key: `year-${year}`, x, y: scale.axis + 7, anchor: 'middle', lines: [String(year)], size: 'axis', tone: 'ink2', opacity });
	}
}
