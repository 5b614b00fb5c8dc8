import { fact } from '../fact.ts';
import { dropBlanks, first, last, numberAt, only } from '../columns.ts';
import {
	cheapest,
	dearest,
	firstUnder,
	latest,
	mean,
	monthOf,
	prices,
	span,
	type Month
} from '../derive/months.ts';
import { readTable } from '../table.ts';

const monthly = readTable('oil-price-monthly');
const sands = readTable('oil-sands-production');
const intensity = readTable('energy-intensity');
const solar = readTable('solar-price');

/** World Bank average throughout: posted WTI lagged the world market before 1982. */
const world = prices(monthly, 'world_usd');
const real = prices(monthly, 'world_real_2024usd');
const wti = latest(prices(monthly, 'wti_usd'));

/** The dearest month before the 1990s, and the last month before the price trebled in January 1974. */
const peak = dearest(span(world, '1970', '1989'));
const before = monthOf(world, '1973-12');
/** The two lines that the story draws, in dollars. */
const cheap = 20;
const dear = 30;
const fell = firstUnder(world, cheap, peak.month);
const nineties = span(world, '1990', '1999');
const gulf = dearest(nineties);
const peak2008 = dearest(span(world, '2000', '2009'));
const after2008 = cheapest(span(world, peak2008.month, '2009'));
const lowestSince = cheapest(span(world, peak2008.month, latest(world).month));

const priceOf = ({ price }: Month) => fact(price, 'usd');
const monthFact = ({ month }: Month) => fact(month, 'month');

/** Oil per dollar of US output against 1970 = 100. */
const oilPerDollar = (year: number): number =>
	numberAt(intensity, only(intensity, { year }), 'us_oil_kwh_per_usd');
const intensityYear = numberAt(intensity, last(intensity), 'year');
const intensityIndex = (100 * oilPerDollar(intensityYear)) / oilPerDollar(1970);

/** Barrels a day, from thousands. */
const barrels = (thousands: number) => fact(Math.round(thousands * 1000), 'count');
const panels = dropBlanks(solar, 'module_2024usd_per_watt');

/** Scene `oil`: prices of a barrel, nominal unless `real`. */
export const oil = {
	peak: priceOf(peak),
	peakMonth: monthFact(peak),
	/** The peak in dollars of 2024. */
	realPeak: priceOf(monthOf(real, peak.month)),
	before: priceOf(before),
	beforeMonth: monthFact(before),
	/** From before the first shock to the peak. */
	rise: fact(peak.price / before.price, 'times'),
	price1980: priceOf(monthOf(world, '1980-01')),
	/** The first month under $20 after the peak: `cheap`. */
	fellPrice: priceOf(fell),
	fellMonth: monthFact(fell),
	gulfPeak: priceOf(gulf),
	gulfMonth: monthFact(gulf),
	/** The 1990s, and how many of their months cost over $30 and under $20. */
	months1990s: fact(nineties.length, 'months'),
	monthsAbove30: fact(nineties.filter(({ price }) => price > dear).length, 'months'),
	monthsUnder20: fact(nineties.filter(({ price }) => price < cheap).length, 'months'),
	mean1990s: fact(mean(nineties), 'usd'),
	price1995: priceOf(monthOf(world, '1995-01')),
	price2000: priceOf(monthOf(world, '2000-01')),
	peak2008: priceOf(peak2008),
	peak2008Month: monthFact(peak2008),
	/** The cheapest month from that peak to the end of 2009. */
	after2008: priceOf(after2008),
	after2008Month: monthFact(after2008),
	/** The cheapest month from that peak to the end of the series. */
	lowestSince: priceOf(lowestSince),
	lowestSinceMonth: monthFact(lowestSince),
	/** The latest month of the World Bank's series. */
	today: priceOf(latest(world)),
	todayMonth: monthFact(latest(world)),
	/** The latest month of WTI, which the table has a month longer. */
	todayWti: priceOf(wti),
	todayWtiMonth: monthFact(wti),
	/** Barrels a day of Canadian oil sands: first and last of points of differing definition. */
	sandsFirst: barrels(numberAt(sands, first(sands), 'thousand_barrels_per_day')),
	sandsFirstYear: fact(numberAt(sands, first(sands), 'year'), 'year'),
	sandsLast: barrels(numberAt(sands, last(sands), 'thousand_barrels_per_day')),
	sandsLastYear: fact(numberAt(sands, last(sands), 'year'), 'year'),
	/** Oil per dollar of US output, 1970 = 100. */
	intensity: fact(intensityIndex, 'count'),
	intensityYear: fact(intensityYear, 'year'),
	/** Dollars of 2024 per watt of solar panel. */
	solarFirst: fact(numberAt(panels, first(panels), 'module_2024usd_per_watt'), 'usd'),
	solarFirstYear: fact(numberAt(panels, first(panels), 'year'), 'year'),
	solarLast: fact(numberAt(panels, last(panels), 'module_2024usd_per_watt'), 'usd'),
	solarLastYear: fact(numberAt(panels, last(panels), 'year'), 'year')
} as const;
