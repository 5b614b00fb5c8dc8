import type { Box } from '../../lib/chart/box.ts';
import { between, mix, polyline, type Point } from '../../lib/chart/path.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import { isLatin } from '../../lib/i18n/lang.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { Figures } from './figures.build.ts';
import type { Frame } from './frame.ts';
import type { Layout } from './layout.ts';
import type { State } from './states.ts';

/** The world's population: estimates of single years, which stand on their own, and the line of every year's count. */
export interface PopulationMarks {
	readonly dots: readonly Point[];
	readonly dotsOpacity: number;
	readonly line: string;
	readonly width: number;
	readonly end: Point | null;
}

/** Draws the population from the left, as far as it has come. */
export function population({ estimates, people }: Figures, { series, mini }: State, { line }: Box, frame: Frame): PopulationMarks | null {
	if (series < 0.004) return null;
	const reach = mix(frame.left, frame.right, series);
	const points = people.map(([year, million]): Point => [frame.x(year), frame.y(million)]);
	const end = points.at(-1);
	return {
		dots: estimates.map(([year, million]): Point => [frame.x(year), frame.y(million)]).filter(([x]) => x >= frame.left - 1 && x <= reach),
		dotsOpacity: frame.plot,
		line: polyline(between(points, 0, reach)),
		width: mix(line.main, line.answer * 0.8, mini),
		end: end && end[0] <= reach + 0.01 ? end : null
	};
}

/** The one baseline of the whole scene, and the years under it. */
export function yearAxis(sketch: Sketch, { worldText, platesText }: State, box: Box, at: Layout, frame: Frame): void {
	const { margin, w } = box;
	sketch.rule({ key: 'axis', kind: 'base', x1: margin, x2: mix(w - margin, at.rowsRight, 1 - frame.plot), y1: at.foot, y2: at.foot });
	const years = (set: string, list: readonly number[], opacity: number): void => {
		for (const year of list) {
			const x = frame.x(year);
			const shown = x > margin - 1 && x < w - margin ? opacity : 0;
			sketch.rule({ key: `${set}-${year}`, kind: 'tick', x1: x, x2: x, y1: at.foot, y2: at.foot + 5, opacity: shown });
			sketch.note({ key: `${set}-${year}`, x, y: at.foot + 7, anchor: 'middle', size: 'axis', tone: 'ink2', lines: [String(year)], opacity: shown });
		}
	};
	// On a phone 2000 has no room beside the last year.
	years('world', box.name === 'tall' ? [1800, 1850, 1900, 1950, 2024] : [1800, 1850, 1900, 1950, 2000, 2024], worldText);
	years('rows', [1960, 1980, 2000, 2020], platesText);
}

/** Gridlines, the two ends of two centuries, and Malthus's own doubling for comparison. */
export function worldNotes(sketch: Sketch, { estimates, people, step, ladder }: Figures, { worldText: opacity, series }: State, box: Box, at: Layout, frame: Frame, { id, t, f }: Language): void {
	const { em, margin, w } = box;
	const first = estimates[0];
	const last = people.at(-1);
	if (!first || !last) return;
	const lines = series * frame.plot;
	// Where the blocks stand they are the ruler.
	const clear = frame.calendar(ladder.at(-1)?.years ?? 0) + frame.block / 2 + em * 0.6;
	for (const million of [2000, 4000, 6000]) {
		const y = frame.y(million);
		sketch.rule({ key: `grid-${million}`, kind: 'grid', x1: clear, x2: w - margin, y1: y, y2: y, opacity: lines });
		sketch.note({ key: `grid-${million}`, x: w - margin, y: y - 2, anchor: 'end', valign: 'bottom', size: 'axis', tone: 'ink2', lines: [f.big(million * 1e6)], opacity });
	}
	if (opacity === 0) return;
	sketch.heading('world', t('world-title', { from: String(first[0]), to: String(last[0]) }), t('world-unit', { year: String(first[0]), n: f.big(first[1] * 1e6) }), opacity);

	// Its year begins under it at the left, away from the line.
	sketch.note({ key: 'now', ...at.world.big, lines: [f.big(last[1] * 1e6, isLatin(id) ? 2 : 1), { text: f.year(last[0]), tone: 'ink2', bold: false, size: 1.08 }], opacity });
	// Over the second block too, which is higher, with a leader down to the dot.
	const x = frame.x(first[0]);
	const bottom = at.foot - 2 * frame.block - em * 0.8;
	sketch.rule({ key: 'then', kind: 'leader', x1: x, x2: x, y1: bottom + 2, y2: frame.y(first[1]) - box.line.dot - 5, opacity });
	sketch.note({ key: 'then', x: margin, y: bottom, valign: 'bottom', opacity, lines: [{ text: t('about', { n: f.big(first[1] * 1e6) }), bold: true }, { text: f.year(first[0]), tone: 'ink2' }] });
	sketch.chip('estimate', t('estimate'), opacity, { x: margin, y: bottom - em * 5.5, anchor: 'start' });

	// Beside the highest column that is there in full.
	const full = ladder.findLast(({ people: count }) => count * frame.block < at.foot - at.world.top);
	if (full) sketch.note({ key: 'doubling', x: frame.calendar(full.years) - frame.block / 2 - em * 0.4, y: at.foot - full.people * frame.block, anchor: 'end', tone: 'ink2', lines: ['doubling-by', 'doubling-every', 'doubling'].map((key) => t(key, { n: f.count(step) })), opacity });
}
