import { fact } from '../fact.ts';
import { dropBlanks, last, numberAt, only } from '../columns.ts';
import { dearest, prices, span } from '../derive/months.ts';
import { metalsFrom, oilFrom, oxideFrom } from '../derive/worst.ts';
import { readTable } from '../table.ts';

const oil = readTable('oil-price-monthly');
const metals = readTable('metals-price-real');
const rareEarths = readTable('rare-earth-prices');
const england = readTable('england-population');
const world = readTable('world-population');

/** What one square of the last waffle stands for: the scene's own unit, not a figure. */
const perSquare = 10e6;
/** Malthus published in 1798; the table's nearest year is the next. */
const thenYear = 1800;
const then = numberAt(world, only(world, { year: thenYear }), 'owid_hyde_gapminder_un_people');
const counted = dropBlanks(world, 'worldbank_people');
const now = numberAt(counted, last(counted), 'worldbank_people');
const squares = (people: number) => fact(Math.round(people / perSquare), 'count');

/** The dearest month of the second oil shock, in money of 2024. */
const oilWorst = dearest(span(prices(oil, 'world_real_2024usd'), '1970', '1989'));
const oilAfter = oilFrom(oil, oilWorst.month).filter(({ years }) => years > 0);

/** The year in which the bet began. */
const bet = 1980;
const five = metalsFrom(metals, bet);
const highest = five.reduce((best, at) => (at.index > best.index ? at : best));
const metalsAt = (years: number): number => five.find((at) => at.years === years)?.index ?? NaN;

const oxide = 'lanthanum';
const rareWorst = '2011-Q2';
const rare = oxideFrom(rareEarths, oxide, rareWorst);
const rareLast = rare.reduce((end, at) => (at.years > end.years ? at : end));
const rareUsd = numberAt(
	rareEarths,
	only(rareEarths, { oxide, period: rareWorst }),
	'price_low_usd_per_kg'
);

const income = 'england_real_gdp_per_capita_2013gbp';
const incomeFrom = 1798;
const incomeRow = last(england);

/** Further values for the scene's figures, besides the facts. */
export const ultimateBasis = {
	oilWorst: oilWorst.month,
	bet,
	oxide,
	rareWorst,
	thenYear,
	perSquare
} as const;

/** Scene `ultimate`: three prices from their worst moment, England's output per head, and all of us. */
export const ultimate = {
	perSquare: fact(perSquare, 'count'),
	people: fact(now, 'count'),
	peopleYear: fact(numberAt(counted, last(counted), 'year'), 'year'),
	squares: squares(now),
	people1800: fact(then, 'count'),
	squares1800: squares(then),
	oilWorst: fact(oilWorst.month, 'month'),
	/** The lowest in the years drawn after it, the worst month = 100, after inflation. */
	oilLow: fact(Math.min(...oilAfter.map(({ index }) => index)), 'count'),
	metalsBet: fact(bet, 'year'),
	/** Equal stakes in five metals, 100 when the bet began, after inflation: ten years later, and at their highest before. */
	metals10: fact(metalsAt(10), 'count'),
	metalsHigh: fact(highest.index, 'count'),
	metalsHighYear: fact(bet + highest.years, 'year'),
	/** Lanthanum oxide, dollars of the day per kilogram, and the last value drawn with the worst quarter = 100. */
	rareWorst: fact(rareUsd, 'usd'),
	rareWorstYear: fact(Number(rareWorst.slice(0, 4)), 'year'),
	rareLast: fact(rareLast.index, 'count'),
	/** England's real output per head, the last year against the year of Malthus's essay. */
	income: fact(
		numberAt(england, incomeRow, income) /
			numberAt(england, only(england, { year: incomeFrom }), income),
		'times'
	),
	incomeFrom: fact(incomeFrom, 'year'),
	incomeTo: fact(numberAt(england, incomeRow, 'year'), 'year')
} as const;
