import { describe, expect, expectTypeOf, it } from 'vitest';
import { factByName, factNames, facts, names, type FactName } from './index.ts';

/** Every fact against the figure that the sources and the visual specification print. */
const expected: Record<FactName, readonly [number | string, string]> = {
	'wipeout.before': ['2025-01-24', 'day'],
	'wipeout.day': ['2025-01-27', 'day'],
	'wipeout.square': [1, 'usd-bn'],
	'wipeout.value': [3492.8, 'usd-bn'],
	'wipeout.squares': [3493, 'count'],
	'wipeout.loss': [592.7, 'usd-bn'],
	'wipeout.lossSquares': [593, 'count'],
	'wipeout.squaresLeft': [2900, 'count'],
	'wipeout.lossLow': [589, 'usd-bn'],
	'wipeout.lossHigh': [596, 'usd-bn'],
	'wipeout.change': [-16.97, 'percent'],
	'wipeout.closeBefore': [142.62, 'usd'],
	'wipeout.close': [118.42, 'usd'],
	'wipeout.oldRecord': [279, 'usd-bn'],
	'wipeout.oldRecordDay': ['2024-09-03', 'day'],
	'wipeout.metaLoss': [232, 'usd-bn'],
	'wipeout.metaDay': ['2022-02-03', 'day'],
	'wipeout.fourth': [227.5, 'usd-bn'],
	'wipeout.fourthDay': ['2025-01-07', 'day'],
	'wipeout.gpuHours': [2.788, 'million'],
	'wipeout.runCost': [5.576, 'million-usd'],
	'wipeout.gpus': [2048, 'count'],
	'wipeout.nextDay': ['2025-01-28', 'day'],
	'wipeout.nextDayChange': [8.93, 'percent'],
	'wipeout.secondDay': ['2025-01-29', 'day'],
	'wipeout.secondDayChange': [-4.1, 'percent'],
	'wipeout.low': [94.31, 'usd'],
	'wipeout.lowDay': ['2025-04-04', 'day'],
	'wipeout.lastMonthEnd': [200.09, 'usd'],
	'wipeout.lastMonthEndDay': ['2026-06-30', 'day'],
	'moore.firstYear': [1971, 'year'],
	'moore.firstCount': [2250, 'count'],
	'moore.lastYear': [2023, 'year'],
	'moore.lastCount': [92e9, 'count'],
	'moore.doublingTo2010': [1.91, 'years'], // 1.92 with the TMX 1795 in 1971
	'moore.doublingSince': [2.88, 'years'],
	'moore.doublingAll': [2.01, 'years'],
	'moore.effort': [18.31, 'times'],
	'moore.effortNarrow': [7.79, 'times'],
	'moore.effortHalf': [26.45, 'times'],
	'moore.effortYear': [2014, 'year'],
	'moore.productivity': [0.0546, 'times'],
	'moore.growth': [6.76, 'percent'],
	'moore.effortDoubling': [10.25, 'years'],
	'moore.effortTotal': [314.7, 'count'],
	'moore.thirdsStart': [1971, 'year'],
	'moore.firstThirdEnd': [1997, 'year'],
	'moore.secondThirdEnd': [2007, 'year'],
	'moore.thirdsEnd': [2014, 'year'],
	'moore.firstThirdDoublings': [13.49, 'count'],
	'moore.secondThirdDoublings': [5.31, 'count'],
	'moore.lastThirdDoublings': [3.54, 'count'],
	'oil.peak': [40.75, 'usd'],
	'oil.peakMonth': ['1979-11', 'month'],
	'oil.realPeak': [168.42, 'usd'],
	'oil.before': [4.1, 'usd'],
	'oil.beforeMonth': ['1973-12', 'month'],
	'oil.rise': [9.94, 'times'],
	'oil.price1980': [39, 'usd'],
	'oil.fellPrice': [15.92, 'usd'],
	'oil.fellMonth': ['1986-02', 'month'],
	'oil.gulfPeak': [34.5, 'usd'],
	'oil.gulfMonth': ['1990-10', 'month'],
	'oil.months1990s': [120, 'months'],
	'oil.monthsAbove30': [3, 'months'],
	'oil.monthsUnder20': [92, 'months'],
	'oil.mean1990s': [18.19, 'usd'],
	'oil.price1995': [16.9, 'usd'],
	'oil.price2000': [25.31, 'usd'],
	'oil.peak2008': [132.83, 'usd'],
	'oil.peak2008Month': ['2008-07', 'month'],
	'oil.after2008': [41.34, 'usd'],
	'oil.after2008Month': ['2008-12', 'month'],
	'oil.lowestSince': [21.04, 'usd'],
	'oil.lowestSinceMonth': ['2020-04', 'month'],
	'oil.today': [100.43, 'usd'],
	'oil.todayMonth': ['2026-05', 'month'],
	'oil.todayWti': [84.81, 'usd'],
	'oil.todayWtiMonth': ['2026-06', 'month'],
	'oil.sandsFirst': [30000, 'count'],
	'oil.sandsFirstYear': [1967, 'year'],
	'oil.sandsLast': [3411100, 'count'],
	'oil.sandsLastYear': [2023, 'year'],
	'oil.intensity': [30.61, 'count'],
	'oil.intensityYear': [2022, 'year'],
	'oil.solarFirst': [128.269, 'usd'],
	'oil.solarFirstYear': [1975, 'year'],
	'oil.solarLast': [0.258, 'usd'],
	'oil.solarLastYear': [2024, 'year'],
	'detour.startYear': [2012, 'year'],
	'detour.endYear': [2023, 'year'],
	'detour.chipHalving': [2.01, 'years'],
	'detour.algorithmHalving': [8, 'months'],
	'detour.algorithmLow': [5, 'months'],
	'detour.algorithmHigh': [14, 'months'],
	'detour.imageGain': [44, 'times'],
	'detour.imageStart': [2012, 'year'],
	'detour.imageEnd': [2019, 'year'],
	'detour.computeLow': [60, 'percent'],
	'detour.computeHigh': [95, 'percent'],
	'detour.algorithmsLow': [5, 'percent'],
	'detour.algorithmsHigh': [40, 'percent']
};

describe('the facts', () => {
	it.each(Object.entries(expected))('%s', (name, [value, unit]) => {
		const fact = factByName(name);
		expect(fact?.unit).toBe(unit);
		if (typeof value === 'string') expect(fact?.value).toBe(value);
		else expect(fact?.value).toBeCloseTo(value, Number.isInteger(value) ? 9 : (String(value).split('.')[1]?.length ?? 0));
	});
	it('are all listed here', () => expect([...factNames].sort()).toEqual(Object.keys(expected).sort()));
	it('are found by dotted name only', () => {
		expect(factByName('oil.peak')).toBe(facts.oil.peak);
		for (const name of ['peak', 'oil', 'oil.', 'oil.peek', 'constructor', '']) expect(factByName(name)).toBeUndefined();
	});
	it('have typed names', () => expectTypeOf<'wipeout.loss'>().toExtend<FactName>());
	it('come with the names of chips', () => expect(names).toEqual({ moore: { firstChip: 'Intel 4004', lastChip: 'Apple M3 Max' } }));
});
