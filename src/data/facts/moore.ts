import { fact } from '../fact.ts';
import { first, last, numberAt, numbers } from '../columns.ts';
import { doublingsIn, effortYears, equalParts, type Part } from '../derive/effort.ts';
import { doublingLine } from '../derive/fit.ts';
import { frontier, years, type Dot } from '../derive/frontier.ts';
import { readTable } from '../table.ts';

const research = readTable('chip-research');
const dots = frontier(readTable('transistors'));

const firstDot = end(dots[0]);
/** The largest of all dots, which is also the last year's. */
const lastDot = end(
	dots.reduce<Dot | undefined>(
		(best, dot) => (best && best.count >= dot.count ? best : dot),
		undefined
	)
);

/** How many years one doubling took, by least squares on the dots. */
const doubling = (from: number, to: number) =>
	fact(1 / doublingLine(years(dots, from, to)).slope, 'years');

const effort = effortYears(research);
const startYear = numberAt(research, first(research), 'year');
const effortYear = numberAt(research, last(research), 'year');
const index = numbers(research, 'effort_index');
const times =
	numberAt(research, last(research), 'effort_index') /
	numberAt(research, first(research), 'effort_index');
const timesOf = (column: string) => fact(numberAt(research, last(research), column), 'times');
/** Growth a year in logs, between the two ends, as the paper states it. */
const growth = Math.log(times) / (effortYear - startYear);

/** One straight line through the dots of the years that have an effort. */
const line = doublingLine(years(dots, startYear, effortYear));
const thirds = equalParts(effort, 3);
const [firstThird, secondThird, lastThird] = [end(thirds[0]), end(thirds[1]), end(thirds[2])];
const yearOf = (year: number) => fact(Math.round(year), 'year');
const doublings = (part: Part) => fact(doublingsIn(part, line), 'count');

function end<T>(value: T | undefined): T {
	if (value === undefined)
		throw new Error('the tables of chips and of research effort have no rows');
	return value;
}

/** Scene `moore`: the largest single-die microprocessor of each year, and the research behind it. */
export const moore = {
	firstYear: fact(firstDot.year, 'year'),
	firstCount: fact(firstDot.count, 'count'),
	lastYear: fact(lastDot.year, 'year'),
	lastCount: fact(lastDot.count, 'count'),
	/** Years that one doubling took. */
	doublingTo2010: doubling(1971, 2010),
	doublingSince: doubling(2010, 2023),
	doublingAll: doubling(1971, 2023),
	/** Research effort against 1971: R&D spending ÷ wage, not heads. */
	effort: fact(times, 'times'),
	/** The same by the authors' narrowest and widest other definitions: chip makers alone, and all R&D at half weight. */
	effortNarrow: timesOf('effort_narrow_index'),
	effortHalf: timesOf('effort_broad_half_index'),
	effortYear: fact(effortYear, 'year'),
	/** How far one researcher moves the line, 1971 = 1. */
	productivity: fact(1 / times, 'times'),
	/** Growth of effort a year, in logs. */
	growth: fact(growth * 100, 'percent'),
	/** In how many years effort doubles, and productivity halves. */
	effortDoubling: fact(Math.LN2 / growth, 'years'),
	/** All effort, in years of 1971's. */
	effortTotal: fact(
		index.reduce((sum, value) => sum + value, 0),
		'count'
	),
	/** All effort cut into three equal parts: the years at the cuts, and the doublings in each. */
	thirdsStart: yearOf(firstThird.from),
	firstThirdEnd: yearOf(firstThird.to),
	secondThirdEnd: yearOf(secondThird.to),
	thirdsEnd: yearOf(lastThird.to),
	firstThirdDoublings: doublings(firstThird),
	secondThirdDoublings: doublings(secondThird),
	lastThirdDoublings: doublings(lastThird)
} as const;

/** Names of chips that the words may use. */
export const mooreNames = { firstChip: firstDot.chip, lastChip: lastDot.chip } as const;
