import { extent, scaleLinear, scaleLog } from 'd3';
import type { Box } from '../../lib/chart/box.ts';
import { between, mix, polyline, share, type Point } from '../../lib/chart/path.ts';
import { widthOf } from '../../lib/chart/measure.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import { isLatin } from '../../lib/i18n/lang.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { Figures } from './figures.build.ts';
import { asRow, layout, type Frame } from './frame.ts';
import { nominalAt } from './price.ts';
import type { State } from './states.ts';

/** The three answers, on the years of the price above them. */
export interface Answers {
	/** Points of differing definition: never joined. */
	readonly dots: readonly Point[];
	readonly lines: readonly { key: string; d: string; end: Point | null }[];
	readonly opacity: number;
}

type Series = readonly (readonly [year: number, value: number])[];
const lastOf = (series: Series): readonly [number, number] => series.at(-1) ?? [0, 0];
const firstOf = (series: Series): readonly [number, number] => series[0] ?? [0, 0];

/** Marks of the rows; they draw together from the left. */
export function answers({ sands, intensity, solar }: Figures, state: State, box: Box, { x, left, right }: Frame): Answers | null {
	const { rows } = state;
	const opacity = share(rows, 0, 0.2) * asRow(state);
	if (opacity < 0.004) return null;
	const [, oil, less, other] = layout(box).rows;
	if (!oil || !less || !other) return null;
	const reach = mix(left, right, rows);
	const sandsY = scaleLinear().domain([0, extent(sands, ([, value]) => value)[1] ?? 1]).range([oil.bottom, oil.top + 4]);
	const lessY = scaleLinear().domain([0, 106]).range([less.bottom, less.top]);
	const solarY = scaleLog().domain([0.1, solarTop(solar)]).range([other.bottom, other.top]);
	const line = (key: string, series: Series, y: (value: number) => number): Answers['lines'][number] => {
		const points = series.map(([year, value]): Point => [x(year), y(value)]);
		const end = points.at(-1) ?? null;
		return { key, d: polyline(between(points, left, reach)), end: end && end[0] <= reach ? end : null };
	};
	return {
		dots: sands.map(([year, value]): Point => [x(year), sandsY(value)]).filter(([px]) => px <= reach),
		lines: [line('intensity', intensity, lessY), line('solar', solar, solarY)],
		opacity
	};
}

const solarTop = (solar: Series): number => extent(solar, ([, value]) => value)[1] ?? 1;

/** Each row's head, unit, baseline and one number. */
export function answerNotes(sketch: Sketch, figures: Figures, state: State, box: Box, { x, axis }: Frame, { t, f, id }: Language): void {
	const { rowsText: opacity } = state;
	const rules = state.rows * asRow(state);
	if (rules < 0.004) return;
	const { em, margin, w } = box;
	const { rows: all, rowsRight, rowNumber } = layout(box);
	const { sands, intensity, solar, peak } = figures;
	const million = (barrels: number): string => (isLatin(id) ? f.count(barrels / 1e6, barrels < 1e5 ? 2 : 1) : f.count(barrels / 1e4));
	const ends = [
		{ key: 'question', number: f.fixed(nominalAt(figures, peak), 2), note: t('in-year', { year: peak.slice(0, 4) }) },
		{ key: 'sands', number: million(lastOf(sands)[1]), note: t('then-was', { year: String(firstOf(sands)[0]), value: million(firstOf(sands)[1]) }) },
		{ key: 'intensity', number: f.count(lastOf(intensity)[1]), note: t('index', { year: String(firstOf(intensity)[0]), value: f.count(firstOf(intensity)[1]) }) },
		{ key: 'solar', number: f.count(lastOf(solar)[1], 2), note: t('then-was', { year: String(firstOf(solar)[0]), value: f.count(firstOf(solar)[1]) }) }
	];
	all.forEach((row, i) => {
		const { key, number, note } = ends[i] ?? { key: '', number: '', note: '' };
		const tone = i ? 'resp' : 'scarce';
		const head = t(`${key}-head`);
		sketch.note({ key: `${key}-head`, x: margin, y: row.head, lines: [head], size: 'title', bold: true, tone, opacity });
		// Near half as much room again as the head needs here: labels grow against the picture on small screens.
		sketch.note({ key: `${key}-unit`, x: margin + widthOf(head) * 1.19 * em * 1.38 + 8, y: row.head + em * 0.13, lines: [t(`${key}-unit`, { factor: f.count(10) })], size: 'unit', tone: 'ink2', opacity });
		sketch.note({ key: `${key}-end`, x: w - margin, y: (row.top + row.bottom) / 2, anchor: 'end', valign: 'middle', size: rowNumber, tone, lines: [number, { text: note, tone: 'ink2', bold: false, size: 1 }], opacity });
		if (row.bottom !== axis) sketch.rule({ key: `${key}-base`, kind: 'grid', x1: margin, x2: rowsRight, y1: row.bottom, y2: row.bottom, opacity: rules });
		sketch.rule({ key: `${key}-1980`, kind: 'dash', x1: x(1980), x2: x(1980), y1: row.top, y2: row.bottom, opacity });
	});
	const other = all[3];
	if (!other) return;
	const y = scaleLog().domain([0.1, solarTop(solar)]).range([other.bottom, other.top]);
	for (const value of [1, 10, 100]) sketch.rule({ key: `solar-${value}`, kind: 'grid', x1: margin, x2: rowsRight, y1: y(value), y2: y(value), opacity: rules });
}
