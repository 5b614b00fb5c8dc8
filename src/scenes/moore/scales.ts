import { lerp, progress } from '$lib/chart/path.ts';
import type { Figures } from './figures.data.ts';
import type { Drawing, Layout } from './layout.ts';
import type { State } from './states.ts';

/** The current axes, and how visible the chart is. */
export interface Scales {
	/** A year's position on x: by the calendar, by the work done, or in between. */
	x(year: number): number;
	/** A year's position by the calendar. */
	calendar(year: number): number;
	/** The position of an amount of work, on the bent chart's axis. */
	done(work: number): number;
	/** A count's position on y: on the linear scale, on the log one, or in between. */
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

/**
 * For what appears after others have gone, and goes before others come: it changes only in the upper part of its key's
 * range.
 */
export const after = (t: number, from = 0.7): number => progress(t, from, 1);

/** The lowest value of log axes. */
const FIRST_DECADE = 3;
/** The linear scale's top gridline, in its unit. */
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

/** Labelled decades of the log scale: thousands to hundreds of billions. */
export const decades = Array.from({ length: 9 }, (_, i) => 10 ** (i + FIRST_DECADE));
