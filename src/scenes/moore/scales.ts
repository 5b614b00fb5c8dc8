import { lerp, progress } from '$lib/chart/path.ts';
import type { Figures } from './figures.data.ts';
import type { Drawing, Layout } from './layout.ts';
import type { State } from './states.ts';

/** Both axes as they stand at this moment, and how much of the chart is there. */
export interface Scales {
	/** A year's place on x: along the calendar, along the work done, or on its way from one to the other. */
	x(year: number): number;
	/** A year's place along the calendar, whatever the dots do. */
	calendar(year: number): number;
	/** So much work done, on the bent chart's own axis. */
	done(work: number): number;
	/** A count's place on y: on the linear ruler, on the log one, or between. */
	y(count: number): number;
	/** The line under the dots. */
	axis: number;
	/** 0 to 1. */
	chart: number;
}

/** What each part is drawn from. */
export interface Context extends Drawing {
	readonly at: Layout;
	readonly scale: Scales;
}

/** What comes after others have gone, and goes before others come: it moves in the upper part of its key's way only. */
export const after = (t: number, from = 0.7): number => progress(t, from, 1);

/** Log axes begin here. */
const FIRST_DECADE = 3;
/** The linear ruler's top gridline: its unit, times three. */
export const LINEAR_STEP = 30e9;

/** The scales of a state. */
export function scales({ dots, effort, whole }: Figures, s: State, at: Layout): Scales {
	const { chart, log, fold, thirds, along, late } = s;
	const first = dots[0]?.year ?? 0;
	const last = lerp(whole.to, dots.at(-1)?.year ?? 0, late);
	const total = effort.at(-1)?.done ?? 1;
	const done = (work: number): number => lerp(at.left, at.right, work / total);
	const work = (year: number): number => {
		const i = Math.min(Math.floor(year) - first, effort.length - 2);
		const [here, next] = [effort[i], effort[i + 1]];
		return here && next ? lerp(here.done, next.done, year - here.year) : 0;
	};
	const foot = lerp(lerp(at.ruler.foot, at.crowd.foot, fold), at.bend.foot, thirds);
	const decade = lerp(lerp(at.ruler.decade, at.crowd.decade, fold), at.bend.decade, thirds);
	const linear = (count: number): number => lerp(at.foot, at.linearTop, count / (3 * LINEAR_STEP));
	const logarithmic = (count: number): number => foot - (Math.log10(count) - FIRST_DECADE) * decade;
	const calendar = (year: number): number =>
		lerp(at.left, at.right, (year - first) / (last - first));
	return {
		x: (year) => lerp(calendar(year), done(work(year)), along),
		calendar,
		done,
		y: (count) => (log > 0 ? lerp(linear(count), logarithmic(count), log) : linear(count)),
		axis: lerp(at.foot, at.bend.foot, thirds),
		chart: after(chart)
	};
}

/** Decades that the log ruler names: thousands to hundreds of billions. */
export const decades = Array.from({ length: 9 }, (_, i) => 10 ** (i + FIRST_DECADE));
