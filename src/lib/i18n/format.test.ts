import { describe, expect, it } from 'vitest';
import { formats } from './format.ts';
import { inWords, oneIn } from './number-words.ts';
import { formatFact, type FormatName } from './format-fact.ts';
import { fact } from '$data/fact.ts';

const zh = formats('zh-Hant-HK');
const en = formats('en');

describe('formats', () => {
	it.each([
		['count', zh.count(3493), '3493', en.count(3493), '3,493'],
		['a decimal that says nothing is dropped', zh.count(40, 1), '40', en.count(40.04, 1), '40'],
		['billions', zh.big(92e9), '920億', en.big(92e9), '92bn'],
		['ten thousands', zh.big(2.788e6, 1), '278.8萬', en.big(2.788e6, 1), '2.8m'],
		['a thousand billions', zh.usd(3492.8e9, 2), '3.49萬億美元', en.usd(3492.8e9, 1), '$3.5tn'],
		['dollars', zh.usd(34.5, 1), '34.5美元', en.usd(34.5, 1), '$34.5'],
		['a loss', zh.usd(-593e9), '\u22125930億美元', en.usd(-593e9), '\u2212$593bn'],
		['dollars on an axis', zh.axisUsd(80), '80美元', en.axisUsd(80), 'US$80'],
		['percent', zh.percent(-16.97), '\u221217%', en.percent(8.93, 0, true), '+9%'],
		['times', zh.times(18.3), '18倍', en.times(18.3), '18 times'],
		['day', zh.day('2025-01-27'), '2025年1月27日', en.day('2025-01-27'), '27 January 2025'],
		['short day', zh.shortDay('2025-01-27'), '1月27日', en.shortDay('2025-01-27'), '27 Jan'],
		[
			'dateline',
			zh.dateline('2025-01-27'),
			'2025年1月27日',
			en.dateline('2025-01-27'),
			'27 Jan 2025'
		],
		['month', zh.month('1979-11'), '1979年11月', en.month('1979-11'), 'November 1979'],
		['year', zh.year(1995), '1995年', en.year(1995), '1995']
	])('%s', (_, zhGot, zhWant, enGot, enWant) => {
		expect(zhGot).toBe(zhWant);
		expect(enGot).toBe(enWant);
	});
});

it('writes digits as browsers do for both editions', () => {
	for (const [f, locale] of [
		[zh, 'zh-HK'],
		[en, 'en-GB']
	] as const)
		for (const n of [0, 7, 20.1, 40.75, 999.9, 5930, 3492.8e9, 1234567.891, -1234.56])
			for (const decimals of [0, 1, 2]) {
				const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
				const written = (useGrouping: boolean): string =>
					new Intl.NumberFormat(locale, { ...digits, useGrouping })
						.format(n)
						.replace('-', '\u2212');
				expect([f.grouped(n, decimals), f.fixed(n, decimals)]).toEqual([
					written(true),
					written(false)
				]);
			}
});

describe('numbers in words', () => {
	it('writes small numbers', () => {
		expect([3, 10, 18, 20, 35].map((n) => inWords(n, 'zh-Hant-HK'))).toEqual([
			'三',
			'十',
			'十八',
			'二十',
			'三十五'
		]);
		expect([3, 18].map((n) => inWords(n, 'en'))).toEqual(['three', 'eighteen']);
	});
	it('writes one part in so many', () => {
		expect([oneIn(18.3, 'zh-Hant-HK'), oneIn(18.3, 'en'), oneIn(5, 'en')]).toEqual([
			'十八分之一',
			'one-eighteenth',
			'one-fifth'
		]);
	});
	it('refuses what has no short word', () => {
		expect(() => inWords(21, 'en')).toThrow(RangeError);
		expect(() => inWords(1.5, 'en')).toThrow(RangeError);
		expect(() => oneIn(1, 'en')).toThrow(RangeError);
	});
});

describe('time', () => {
	it.each([
		[1, '一分鐘', '1 min'],
		[2, '兩分鐘', '2 min'],
		[12, '十二分鐘', '12 min'],
		[120, '120分鐘', '120 min']
	])('%i minutes', (n, zhWant, enWant) => {
		expect([zh.minutes(n), en.minutes(n)]).toEqual([zhWant, enWant]);
	});
	it.each([
		[0, '0:00'],
		[999, '0:00'],
		[59_999, '0:59'],
		[860_000, '14:20'],
		[3_723_000, '1:02:03']
	])('%i ms on a stopwatch', (ms, want) => {
		expect([zh.stopwatch(ms), en.stopwatch(ms)]).toEqual([want, want]);
	});
	it('of the day', () => {
		const time = new Date(2025, 0, 27, 14, 44);
		expect([zh.clock(time), en.clock(time)]).toEqual(['下午2:44', '2:44 pm']);
		expect([zh.seconds(5), en.seconds(5)]).toEqual(['5秒', '5 s']);
	});
});

describe('writeFact', () => {
	it.each<[number | string, Parameters<typeof fact>[1], FormatName[], string, string]>([
		[592.7, 'usd-bn', [], '5927億美元', '$593bn'],
		[592.7, 'usd-bn', ['hundreds', 'bare'], '600', '600'],
		[3492.8, 'usd-bn', ['1'], '3.5萬億美元', '$3.5 trillion'],
		[40.75, 'usd', ['tens'], '40美元', '$40'],
		[40.75, 'usd', ['2'], '40.75美元', '$40.75'],
		[-16.97, 'percent', ['abs'], '17%', '17%'],
		[0.0546, 'times', ['fraction'], '十八分之一', 'one-eighteenth'],
		[3, 'months', ['words'], '三', 'three'],
		['1979-11', 'month', [], '1979年11月', 'November 1979'],
		['1979-11', 'month', ['yearOf'], '1979', '1979'],
		[2.788, 'million', ['1'], '278.8萬', '2.8m']
	])('%s in %s as %j', (value, unit, names, zhWant, enWant) => {
		expect(formatFact(fact(value, unit), names, 'zh-Hant-HK')).toBe(zhWant);
		expect(formatFact(fact(value, unit), names, 'en')).toBe(enWant);
	});
});
