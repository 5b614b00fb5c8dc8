import type { Box } from '../../lib/chart/box.ts';
import { widthOf } from '../../lib/chart/measure.ts';
import { polyline, share, spanArrow, type Point } from '../../lib/chart/path.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { Figures } from './figures.build.ts';
import type { Layout } from './layout.ts';
import { after, type Scales } from './scales.ts';
import type { State } from './states.ts';

/** What the bent chart adds to the dots and their line. */
export interface BendMarks {
	/** Double arrows under the three parts. */
	readonly arrows: string;
	/** The pace of the first third, and what is missing against it later. */
	readonly pace: string;
	readonly missing: string;
	/** Of the three parts, and of the pace. */
	readonly opacity: number;
	readonly paceOpacity: number;
}

/** Draws the three equal parts of the work, the first one's pace, and notes what each part brought. */
export function bend(sketch: Sketch, figures: Figures, s: State, scale: Scales, box: Box, at: Layout, language: Language): BendMarks {
	const { thirds: cut, pace, numbers, bendText } = s;
	const { top } = at.bend;
	const opacity = cut * scale.chart;
	const ends = [at.left, ...figures.thirds.map(({ doneTo }) => scale.done(doneTo))];

	sketch.well({ key: 'third', x: ends[1] ?? 0, y: top - 6, w: (ends[2] ?? 0) - (ends[1] ?? 0), h: Math.max(0, scale.axis - top + 6), opacity });
	sketch.rule({ key: 'work', kind: 'ink', x1: at.left, x2: at.right, y1: scale.axis, y2: scale.axis, opacity });
	for (const [i, x] of ends.entries()) sketch.rule({ key: `cut-${i}`, kind: 'ink', x1: x, x2: x, y1: scale.axis - 4, y2: scale.axis + box.em * 1.45, opacity });
	words(sketch, s, at, language);
	figures.thirds.forEach((third, i) => partNotes(sketch, third, i, ((ends[i] ?? 0) + (ends[i + 1] ?? 0)) / 2, share(numbers, i * 0.3, i * 0.3 + 0.4), box, at, language));
	if (bendText > 0) yearNotes(sketch, figures, bendText, scale, box);

	const { line, missing } = shortfall(figures, scale, at);
	return {
		arrows: figures.thirds.map((_, i) => spanArrow((ends[i] ?? 0) + 6, (ends[i + 1] ?? 0) - 6, scale.axis + box.em * 0.75)).join(''),
		pace: line, missing, opacity,
		paceOpacity: after(pace, 0.75) * scale.chart
	};
}

/** The count at the bent chart's upper edge, where the pace leaves it. */
const topOf = ({ bend: { foot, decade, top } }: Layout): number => 10 ** (3 + (foot - top) / decade);

/** The first third's pace carried on, as far as the plot reaches, and the area between it and the curve after that third. */
function shortfall({ thirds, whole, effort }: Figures, scale: Scales, at: Layout): { line: string; missing: string } {
	const [first] = thirds;
	if (!first) return { line: '', missing: '' };
	const fitted = (year: number): number => scale.y(2 ** (whole.intercept + whole.slope * year));
	const top = scale.y(topOf(at));
	const start: Point = [scale.done(0), fitted(first.from)];
	const turn: Point = [scale.done(first.doneTo), fitted(first.to)];
	const end: Point = [start[0] + ((turn[0] - start[0]) * (top - start[1])) / (turn[1] - start[1]), top];
	const curve = effort.filter(({ done }) => done > first.doneTo).map(({ year, done }): Point => [scale.done(done), fitted(year)]);
	const edge = curve.at(-1)?.[0] ?? end[0];
	return { line: polyline([start, end]), missing: `${polyline([turn, end, [edge, top], ...curve.toReversed()])}Z` };
}

/** Title, the big words, and what each axis is. */
function words(sketch: Sketch, { bendText }: State, at: Layout, { t, f }: Language): void {
	const { big, pace, foot, along } = at.bend;
	sketch.heading('bend', t('bend-title'), t('bend-unit', { ten: f.count(10) }), bendText);
	sketch.note({ key: 'bend-big', x: big.x, y: big.y, anchor: 'middle', size: big.size, lines: [t('bend-big')], opacity: bendText });
	sketch.note({ key: 'pace', x: pace.x, y: pace.y, anchor: 'end', lines: [t('pace-if'), t('pace-same')], halo: 'well', opacity: bendText });
	sketch.note({ key: 'along', x: along.x, y: foot + along.y, lines: [t('along')], bold: true, opacity: bendText });
}

/** One part's years, and its doublings: the number, and the word beside it, or under it where a phone has no room. */
function partNotes(sketch: Sketch, part: Figures['thirds'][number], i: number, x: number, opacity: number, box: Box, at: Layout, { t, f }: Language): void {
	const { foot, years, numbers, unit, size } = at.bend;
	const tone = i === 0 ? 'ink' : 'scarce';
	const number = f.fixed(part.doublings, 1);
	const word = t('doublings');
	sketch.note({ key: `part-${i}`, x, y: foot + years, anchor: 'middle', size: 'axis', tone: 'ink2', lines: [`${Math.round(part.from)}–${Math.round(part.to)}`], opacity });
	if (unit > 0) {
		sketch.note({ key: `part-number-${i}`, x, y: foot + numbers, anchor: 'middle', size, tone, lines: [number], opacity });
		sketch.note({ key: `part-word-${i}`, x, y: foot + unit, anchor: 'middle', tone, bold: true, lines: [word], opacity });
		return;
	}
	// Number and word meet at one point, so that neither needs the other's true width.
	const joint = x + ((widthOf(number) * size - widthOf(word)) / 2) * box.em;
	const bottom = foot + numbers;
	sketch.note({ key: `part-number-${i}`, x: joint, y: bottom, anchor: 'end', valign: 'bottom', size, tone, lines: [number], opacity });
	sketch.note({ key: `part-word-${i}`, x: joint + 3, y: bottom - box.em * 0.11 * size, valign: 'bottom', size: 'axis', tone, bold: true, lines: [word], opacity });
}

/** A few dots get their years: they are the same dots, and no axis says when they were. */
function yearNotes(sketch: Sketch, { dots, thirds }: Figures, opacity: number, scale: Scales, box: Box): void {
	const { em } = box;
	const well = thirds[1];
	// The lowest box is too flat for two years on the steep part.
	const named = box.name === 'low' ? [1971, 1990, 1997, 2007, 2014] : [1971, 1980, 1990, 1997, 2007, 2014];
	for (const { year, count } of dots) {
		if (!named.includes(year)) continue;
		const [x, y] = [scale.x(year), scale.y(count)];
		const last = year === 2014;
		const inWell = well !== undefined && year >= Math.round(well.from) && year < Math.round(well.to);
		sketch.note({ key: `dot-${year}`, x: x + (last ? em * 0.3 : em * 0.75), y: y + (year === 1971 ? -em * 0.75 : em * 0.3), anchor: last ? 'end' : 'start', lines: [String(year)], bold: true, size: 'axis', halo: inWell ? 'well' : 'paper', opacity });
	}
}
