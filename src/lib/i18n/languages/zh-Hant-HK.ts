import { digits, parts, stopwatch, timeOfDay, trim } from '../digits.ts';
import { localeOf } from '../lang.ts';
import type { Formats, Language, Numerals } from './language.ts';

const han = '零一二三四五六七八九';
const numerals: Numerals = {
	most: 99,
	words(n) {
		if (n < 10) return han[n] ?? '';
		const tens = Math.floor(n / 10);
		return `${tens > 1 ? han[tens] : ''}十${n % 10 ? han[n % 10] : ''}`;
	},
	part: (word) => `${word}分之一`
};

/** Writes 10⁴ and 10⁸ as 萬 and 億, at most three figures after them counted in whole or tenths. */
function myriads(n: number, decimals = 0): string {
	const size = Math.abs(n);
	if (size >= 1e12) return `${digits(n / 1e12, decimals || 1, false)}萬億`;
	if (size >= 1e8) return `${digits(n / 1e8, trim(n / 1e8, decimals), false)}億`;
	if (size >= 1e4) return `${digits(n / 1e4, trim(n / 1e4, decimals), false)}萬`;
	return digits(n, trim(n, decimals), false);
}

const formats: Formats = {
	count: (n, decimals = 0) => digits(n, trim(n, decimals), false),
	grouped: (n, decimals = 0) => digits(n, decimals, true),
	fixed: (n, decimals) => digits(n, decimals, false),
	big: myriads,
	usd: (n, decimals = 0) => `${myriads(n, decimals)}美元`,
	axisUsd: (n) => `${myriads(n)}美元`,
	percent: (n, decimals = 0, signed = false) =>
		`${signed && n > 0 ? '+' : ''}${digits(n, decimals, false)}%`,
	times: (n, decimals = 0) => `${formats.count(n, decimals)}倍`,
	years: (n, decimals = 0) => `${formats.count(n, decimals)}年`,
	months: (n, decimals = 0) => `${formats.count(n, decimals)}個月`,
	day: (iso) => `${parts(iso).year}年${parts(iso).month}月${parts(iso).day}日`,
	shortDay: (iso) => `${parts(iso).month}月${parts(iso).day}日`,
	dateline: (iso) => formats.day(iso),
	month: (iso) => `${parts(iso).year}年${parts(iso).month}月`,
	monthName: (iso) => `${parts(iso).month}月`,
	year: (n) => `${n}年`,
	minutes: (n) => `${n === 2 ? '兩' : n < 100 ? numerals.words(n) : digits(n, 0, false)}分鐘`,
	seconds: (n) => `${digits(n, 0, false)}秒`,
	stopwatch,
	clock: (time) => timeOfDay(localeOf('zh-Hant-HK')).format(time)
};

/** Chinese as Hong Kong writes it. */
export const zhHantHK: Language = {
	formats,
	numerals,
	// A square round one character.
	lengths: { text: 60, headline: 18, perMinute: 400 }
};
