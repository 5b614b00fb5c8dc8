import type { Box } from '../../lib/chart/box.ts';
import { widthOf } from '../../lib/chart/measure.ts';
import { between, mix, polyline, share, type Point } from '../../lib/chart/path.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import type { Tone } from '../../lib/chart/view.ts';
import { isLatin } from '../../lib/i18n/lang.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { Figures } from './figures.build.ts';
import type { Frame } from './frame.ts';
import type { Layout, Row } from './layout.ts';
import type { State } from './states.ts';

export type Series = readonly (readonly [year: number, value: number])[];

/** Food per person, and the undernourished share, on the years of the population above them. */
export interface RowMarks {
	readonly food: { readonly d: string; readonly end: Point | null };
	/** Years on their own are dots; only years that follow each other are joined. */
	readonly hungry: { readonly d: string; readonly dots: readonly Point[] };
	readonly opacity: number;
}

/** Both rows begin at zero: kilocalories to this, percent to that. */
const KCAL_TOP = 3200;
const HUNGRY_TOP = 38;

const height = ({ top, bottom }: Row, most: number, value: number): number => mix(bottom, top, value / most);

/** A series cut where a year is missing. */
export const runs = (series: Series): Series[] =>
	series.reduce<(readonly [number, number])[][]>((found, point) => {
		const run = found.at(-1);
		if (run && point[0] === (run.at(-1)?.[0] ?? 0) + 1) run.push(point);
		else found.push([point]);
		return found;
	}, []);

/** Draws the two rows from the left, together, and notes all three. */
export function rows(sketch: Sketch, figures: Figures, state: State, box: Box, at: Layout, frame: Frame, language: Language): RowMarks | null {
	const { rows: drawn } = state;
	const opacity = share(drawn, 0, 0.2) * frame.row;
	if (opacity < 0.004) return null;
	const reach = mix(frame.left, frame.right, drawn);
	const place = (row: Row, most: number) => ([year, value]: readonly [number, number]): Point => [frame.x(year), height(row, most, value)];
	const kcal = figures.kcal.map(place(at.rows.food, KCAL_TOP));
	const hungry = runs(figures.hungry).map((run) => run.map(place(at.rows.hungry, HUNGRY_TOP)));
	const seen = (points: readonly (Point | undefined)[]): Point[] => points.filter((point) => point !== undefined).filter(([x]) => x <= reach + 0.01);

	rowNotes(sketch, figures, state, box, at, frame, language);
	firstNotes(sketch, figures, state, box, frame, { food: kcal[0], hungry: hungry[0]?.[0] }, language);
	return {
		food: { d: polyline(between(kcal, 0, reach)), end: seen([kcal.at(-1)])[0] ?? null },
		hungry: { d: hungry.map((run) => polyline(between(run, 0, reach))).join(''), dots: seen(hungry.flatMap((run) => (run.length > 1 ? [run[0], run.at(-1)] : run))) },
		opacity
	};
}

/** Each row's head and unit, its zero, and the number that it ends with. */
function rowNotes(sketch: Sketch, { people, kcal, hungry }: Figures, { platesText: opacity, rows: drawn }: State, box: Box, at: Layout, frame: Frame, { id, t, f }: Language): void {
	const { em, margin, w } = box;
	const last = (series: Series): readonly [number, number] => series.at(-1) ?? [0, 0];
	const parts: { key: keyof Layout['rows']; tone: Tone; end: readonly [number, number]; y: number; write(n: number): string }[] = [
		{ key: 'people', tone: 'ink', end: last(people), y: frame.y(last(people)[1]), write: (n) => f.big(n * 1e6, isLatin(id) ? 2 : 1) },
		{ key: 'food', tone: 'resp', end: last(kcal), y: height(at.rows.food, KCAL_TOP, last(kcal)[1]), write: (n) => f.count(Math.round(n)) },
		{ key: 'hungry', tone: 'scarce', end: last(hungry), y: height(at.rows.hungry, HUNGRY_TOP, last(hungry)[1]), write: (n) => f.percent(n, 1) }
	];
	for (const { key, tone, end, y, write } of parts) {
		const row = at.rows[key];
		const head = t(`${key}-head`);
		const below = at.under && key !== 'people';
		sketch.note({ key: `${key}-head`, x: margin, y: row.head, size: 'title', bold: true, tone, lines: [head], opacity });
		// Beside it, near half as much room again as the head needs here: labels grow against the picture on small screens.
		const unit = below ? { x: margin, y: row.head + em * 1.66 } : { x: margin + widthOf(head) * 1.19 * em * 1.38 + 8, y: row.head + em * 0.13 };
		sketch.note({ key: `${key}-unit`, ...unit, size: 'unit', tone: 'ink2', lines: [t(`${key}-unit`)], opacity });
		// Between the line's end and the middle of the row.
		sketch.note({ key: `${key}-end`, x: w - margin, y: ((row.top + row.bottom) / 2 + y) / 2, anchor: 'end', valign: 'middle', size: row.number, tone, lines: [write(end[1]), { text: f.year(end[0]), tone: 'ink2', bold: false, size: 1 }], opacity });
		if (row.bottom !== at.foot) sketch.rule({ key: `${key}-base`, kind: 'grid', x1: margin, x2: at.rowsRight, y1: row.bottom, y2: row.bottom, opacity: drawn * frame.row });
		if (key !== 'people') sketch.note({ key: `${key}-zero`, x: margin, y: row.bottom - 1, valign: 'bottom', size: 'axis', tone: 'ink2', lines: [f.count(0)], opacity });
	}
	sketch.chip('row-estimate', t('estimate'), opacity, { y: at.rows.hungry.head });
}

/** What the two rows began with, beside their first marks. */
function firstNotes(sketch: Sketch, figures: Figures, { platesText: opacity }: State, { em }: Box, frame: Frame, { food, hungry }: Partial<Record<'food' | 'hungry', Point>>, { t, f }: Language): void {
	const [kcal] = figures.kcal;
	const [share1970] = figures.hungry;
	if (!food || !hungry || !kcal || !share1970) return;
	// From zero the rise is modest: a line from where it began lets it be seen.
	sketch.rule({ key: 'food-first', kind: 'dash', x1: food[0], x2: frame.right, y1: food[1], y2: food[1], opacity });
	sketch.note({ key: 'food-first', x: food[0], y: food[1] + em * 0.5, tone: 'resp', lines: [t('year-was', { year: f.year(kcal[0]), value: f.count(Math.round(kcal[1])) })], opacity });
	sketch.note({ key: 'hungry-first', x: hungry[0] + em * 0.7, y: hungry[1], valign: 'middle', tone: 'scarce', lines: [t('year-was', { year: f.year(share1970[0]), value: f.percent(share1970[1], 2) })], opacity });
}
