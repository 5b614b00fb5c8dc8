import type { Box } from '../../lib/chart/box.ts';
import { widthOf } from '../../lib/chart/measure.ts';
import { mix, share, type Point } from '../../lib/chart/path.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { Figures } from './figures.build.ts';
import type { Layout, Plot } from './layout.ts';
import type { State } from './states.ts';
import { along, yearOf } from './years.ts';

/** The raids on the axis of years, and reported figures over it: points, which nothing joins. */
export interface WarMarks {
	readonly raids: string;
	readonly raidsOpacity: number;
	/** Bearing output of the raids; index of armaments of the roads. */
	readonly output: readonly Point[];
	readonly outputOpacity: number;
	readonly index: readonly Point[];
	readonly indexOpacity: number;
}

const RAIDS = [1943.56, 1944.34] as const;
const WAR = [1942, 1944.75] as const;
/** The first figures are of the month of the first raid, no nearer: two points stand side by side in what is left of it. */
const AUGUST = [1943.646, 1943.664] as const;

type Scale = (n: number) => number;

/** The plot between those of two steps. */
function between(a: Plot, b: Plot, t: number): Plot {
	return { left: mix(a.left, b.left, t), right: mix(a.right, b.right, t), top: mix(a.top, b.top, t), foot: mix(a.foot, b.foot, t), head: mix(a.head, b.head, t) };
}

/** Draws the axis that zooms out from the raids to the war, and both sets of points: output falls from 100, the index rises from 100. */
export function war(sketch: Sketch, figures: Figures, s: State, box: Box, at: Layout, language: Language): WarMarks {
	const { output: fallen, index: risen, zoom } = s;
	const plot = between(at.output, at.index, zoom);
	const x = along([mix(RAIDS[0], WAR[0], zoom), mix(RAIDS[1], WAR[1], zoom)], plot.left, plot.right);
	const { output, index, raids } = figures;
	/** Points are there for the second half of their way: what leaves is gone before it means something else. */
	const seen = (t: number): number => share(t, 0.5, 1);
	const shown = Math.max(fallen, risen);
	const inside = (year: number): boolean => x(year) >= plot.left - 1 && x(year) <= plot.right + 1;

	const level = (value: number): number => mix(plot.foot, plot.top, value / 100);
	const reported = [[AUGUST[0], output.us], [AUGUST[1], output.speer], [yearOf(output.lowMonth), output.low]] as const;
	const fell = reported.map(([year, value]): Point => [x(year), level(mix(100, value, fallen))]);
	const peak = Math.max(...index.map(([, value]) => value));
	const height = (value: number): number => mix(plot.foot, plot.top, value / peak);
	const rose = index.map(([month, value]): Point => [x(yearOf(month)), height(mix(100, value, risen))]);

	sketch.rule({ key: 'war-base', kind: 'base', x1: plot.left, x2: plot.right, y1: plot.foot, y2: plot.foot, opacity: shown });
	raidNotes(sketch, figures, s, plot, x, fell, box, language);
	roadNotes(sketch, figures, s, plot, x, rose, box, at, language);
	const tick = box.em * 0.8;
	return {
		raids: raids.map(yearOf).filter(inside).map((year) => `M${Math.round(x(year) * 10) / 10} ${plot.foot}v${-tick}`).join(''), raidsOpacity: shown,
		output: fell.filter(([px]) => px <= plot.right), outputOpacity: seen(fallen),
		index: rose.filter(([px]) => px >= plot.left && px <= plot.right), indexOpacity: seen(risen)
	};
}

/** Two days and what they cost; what three accounts say of output. */
function raidNotes(sketch: Sketch, { raids, lost, output }: Figures, { raidsText: opacity }: State, plot: Plot, x: Scale, points: readonly Point[], box: Box, { t, f }: Language): void {
	if (opacity === 0) return;
	const { em } = box;
	const full = f.count(100);
	sketch.note({ key: 'output-head', x: plot.left, y: plot.head, bold: true, lines: [t('output-head', { n: full })], opacity });
	sketch.chip('output-differ', t('differ'), opacity, { x: plot.right, y: plot.head });
	sketch.rule({ key: 'output-full', kind: 'grid', x1: plot.left, x2: plot.right, y1: plot.top, y2: plot.top, opacity });
	sketch.note({ key: 'output-full', x: plot.right, y: plot.top + 2, anchor: 'end', size: 'axis', tone: 'ink2', lines: [full], opacity });
	for (const day of raids) {
		const lines = [{ text: f.shortDay(day), tone: 'ink2' as const }, { text: t('raid-lost', { n: f.count(lost) }), tone: 'scarce' as const, bold: true }];
		sketch.note({ key: `raid-${day}`, x: x(yearOf(day)), y: plot.foot + 5, anchor: 'middle', size: 'axis', lines, opacity });
	}
	sketch.note({ key: 'output-month', x: plot.right, y: plot.foot + 5, anchor: 'end', size: 'axis', tone: 'ink2', lines: [f.month(output.lowMonth)], opacity });

	const said = (name: string, value: number) => [{ text: t(`output-${name}`, { n: f.count(value) }), bold: true }, { text: t(`output-${name}-of`), tone: 'ink2' as const }];
	const [us, speer, low] = points;
	const beside = box.line.dot + em * 0.5;
	if (us && speer) {
		sketch.note({ key: 'output-us', x: speer[0] + beside, y: us[1] - em * 0.05, valign: 'bottom', lines: said('us', output.us), size: 'axis', halo: 'paper', opacity });
		sketch.note({ key: 'output-speer', x: speer[0] + beside, y: speer[1] + em * 0.05, lines: said('speer', output.speer), size: 'axis', opacity });
	}
	if (low) sketch.note({ key: 'output-low', x: low[0] - beside, y: low[1], anchor: 'end', valign: 'middle', lines: said('low', output.low), size: 'axis', opacity });
}

/** What the index says, and what is said against it. */
function roadNotes(sketch: Sketch, { index }: Figures, { roadsText: opacity }: State, plot: Plot, x: Scale, points: readonly Point[], box: Box, at: Layout, { t, f }: Language): void {
	if (opacity === 0) return;
	const { em } = box;
	sketch.note({ key: 'index-head', x: plot.left, y: plot.head, bold: true, lines: [t('index-head', { month: f.month(index[0]?.[0] ?? ''), n: f.count(100) })], opacity });
	for (const year of [1942, 1943, 1944]) {
		sketch.rule({ key: `war-${year}`, kind: 'tick', x1: x(year), x2: x(year), y1: plot.foot, y2: plot.foot + 5, opacity });
		sketch.note({ key: `war-${year}`, x: x(year) + 2, y: plot.foot + 6, size: 'axis', tone: 'ink2', lines: [String(year)], opacity });
	}
	const beside = box.line.dot + em * 0.5;
	const first = points[0];
	const early = points[2];
	const peak = points.at(-1);
	const value = (i: number): string => f.count(index.at(i)?.[1] ?? 0);
	if (first) {
		const spot = at.index.below ? { x: first[0], y: first[1] + beside * 0.6, anchor: 'middle' as const } : { x: first[0] + beside, y: first[1], valign: 'middle' as const };
		sketch.note({ key: 'index-first', ...spot, bold: true, size: 'axis', lines: [value(0)], opacity });
	}
	if (early) {
		const spot = at.index.below ? { x: early[0] - em * 0.4, y: early[1] + beside * 0.6, anchor: 'middle' as const } : { x: early[0] - em * 2, y: early[1] + em * 0.2, anchor: 'end' as const, valign: 'middle' as const };
		const lines = at.index.below ? [{ text: value(1), bold: true }, { text: t('index-early'), tone: 'ink2' as const }] : [t('index-early-line', { n: value(1) })];
		sketch.note({ key: 'index-early', ...spot, lines, size: 'axis', opacity });
	}
	if (peak) {
		sketch.note({ key: 'index-peak', x: peak[0] - beside, y: peak[1], anchor: 'end', valign: 'middle', size: at.index.size, lines: [value(-1)], opacity });
		const spot = at.index.below ? { x: plot.right, y: peak[1] + em * at.index.size * 0.58 } : { x: peak[0] - beside - (widthOf(value(-1)) * at.index.size + 0.4) * em, y: peak[1] - em * 0.2, valign: 'middle' as const };
		sketch.note({ key: 'index-month', ...spot, anchor: 'end', size: 'axis', tone: 'ink2', lines: [f.month(index.at(-1)?.[0] ?? '')], opacity });
	}
	sketch.note({ key: 'other', ...at.other, chip: true, size: 'axis', lines: [{ text: t('other'), bold: true }, t('other-view')], opacity });
}
