import { facts, names, readTable } from '$data/index.ts';
import { doublingsIn, effortYears, equalParts } from '$data/derive/effort.ts';
import { doublingLine } from '$data/derive/fit.ts';
import { frontier, years } from '$data/derive/frontier.ts';

const { moore } = facts;
const dots = frontier(readTable('transistors'));
const effort = effortYears(readTable('chip-research'));
const from = Number(moore.firstYear.value);
const to = Number(moore.effortYear.value);
/** The last year of the straight line's first part, as in the facts. */
const early = 2010;
const whole = doublingLine(years(dots, from, to));
/** Below this share of the largest count a dot can't be told from zero on a linear axis. */
const VISIBLE = 0.02;
const last = Number(moore.lastCount.value);
const seen = dots.find(({ count }) => count > last * VISIBLE)?.year ?? from;

/** What scene `moore` draws. */
const figures = {
	/** The largest single-die microprocessor of each year. */
	dots: dots.map(({ year, count }) => ({ year, count })),
	firstChip: names.moore.firstChip,
	lastChip: names.moore.lastChip,
	/** Whole decades in which the dots seem to lie on zero. */
	flatYears: Math.floor((seen - from) / 10) * 10,
	/** Straight lines of log2(count) on year: to 2010, and over all years with an effort. */
	early: { ...doublingLine(years(dots, from, early)), to: early },
	whole: { ...whole, to },
	/** Research effort, 1971 = 1, year by year without a gap; its running sum; research productivity. */
	effort: effort.map(({ year, effort: index, done }) => ({
		year,
		index,
		done,
		productivity: (effort[0]?.effort ?? 1) / index
	})),
	/** Every five years and at both ends, in whole figures. */
	people: effort
		.filter(({ year }) => year === from || year % 5 === 0 || year === to)
		.map(({ year, effort: index }) => ({ year, count: Math.round(index) })),
	/** All work done, in three equal parts. */
	thirds: equalParts(effort, 3).map((part) => ({ ...part, doublings: doublingsIn(part, whole) }))
};

export default figures;
export type Figures = typeof figures;
