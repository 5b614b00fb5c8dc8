import { fact } from '../fact.ts';
import { first, last, numberAt, only, stringAt } from '../columns.ts';
import { readTable } from '../table.ts';

const progress = readTable('algorithmic-progress');
const points = readTable('algorithmic-points');
const shares = readTable('progress-shares');

/** The three detours, by the table's `source` column. */
const chips = only(progress, { source: 'transistors' });
const language = only(progress, { source: 'ho-2024' });

const months = (column: string) => fact(numberAt(progress, language, column), 'months');
const yearOf = (row: typeof chips) =>
	fact(Number(stringAt(points, row, 'date').slice(0, 4)), 'year');
const share = (driver: string, column: string) =>
	fact(numberAt(shares, only(shares, { driver }), column), 'percent');

/** Scene `detour`: how long each detour takes to halve the cost of a result. */
export const detour = {
	/** The years over which the language models were compared, which the picture spans. */
	startYear: fact(numberAt(progress, language, 'start_year'), 'year'),
	endYear: fact(numberAt(progress, language, 'end_year'), 'year'),
	/** The doubling time of transistors on a chip, read as a halving of cost. */
	chipHalving: fact(numberAt(progress, chips, 'halving_time_months') / 12, 'years'),
	/** Language models: the estimate, and the ends of its 95% interval. */
	algorithmHalving: months('halving_time_months'),
	algorithmLow: months('ci95_low_months'),
	algorithmHigh: months('ci95_high_months'),
	/** Image recognition at AlexNet’s level: how many times less computing it came to need, and when. */
	imageGain: fact(numberAt(points, last(points), 'reduction_factor'), 'times'),
	imageStart: yearOf(first(points)),
	imageEnd: yearOf(last(points)),
	/** Shares of recent gains of language models. */
	computeLow: share('compute', 'low_pct'),
	computeHigh: share('compute', 'high_pct'),
	algorithmsLow: share('algorithms', 'low_pct'),
	algorithmsHigh: share('algorithms', 'high_pct')
} as const;
