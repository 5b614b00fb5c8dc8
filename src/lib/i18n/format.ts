import { format } from 'd3';
import { localeOf, type Lang } from './lang.ts';
import { inWords } from './number-words.ts';

const MINUS = '\u2212';
const writers = new Map<string, (n: number) => string>();

/**
 * Digits with exactly so many decimals, and a true minus sign. Every edition writes them with a point and commas. Not
 * by `Intl`, whose first use takes a tenth of a second on a slow phone.
 */
function digits(n: number, decimals: number, grouped: boolean): string {
	const how = `${grouped ? ',' : ''}.${decimals}f`;
	let write = writers.get(how);
	if (!write) writers.set(how, (write = format(how)));
	return write(n);
}

/** Drops zero decimals: 20.0 → 20. */
const trim = (n: number, decimals: number): number =>
	Number.isInteger(Number(n.toFixed(decimals))) ? 0 : decimals;

/** Writes 10⁴ and 10⁸ as 萬 and 億, at most three figures after them counted in whole or tenths. */
function myriads(n: number, decimals = 0): string {
	const size = Math.abs(n);
	if (size >= 1e12) return `${digits(n / 1e12, decimals || 1, false)}萬億`;
	if (size >= 1e8) return `${digits(n / 1e8, trim(n / 1e8, decimals), false)}億`;
	if (size >= 1e4) return `${digits(n / 1e4, trim(n / 1e4, decimals), false)}萬`;
	return digits(n, trim(n, decimals), false);
}

function thousands(n: number, decimals = 0): string {
	const size = Math.abs(n);
	if (size >= 1e12) return `${digits(n / 1e12, decimals || 1, false)}tn`;
	if (size >= 1e9) return `${digits(n / 1e9, trim(n / 1e9, decimals), true)}bn`;
	if (size >= 1e6) return `${digits(n / 1e6, trim(n / 1e6, decimals), false)}m`;
	return digits(n, trim(n, decimals), true);
}

const months =
	'January February March April May June July August September October November December'.split(
		' '
	);

function parts(iso: string): { year: number; month: number; day: number } {
	const [year = NaN, month = NaN, day = NaN] = iso.split('-').map(Number);
	return { year, month, day };
}

/** How one edition writes figures. Every number on the page goes through one of these. */
export interface Formats {
	/** 3493 → 「3493」 / "3,493"; `decimals` are dropped where they are zero. */
	count(n: number, decimals?: number): string;
	/** Digits only, with the comma of a free-standing number: 5930 → "5,930". */
	grouped(n: number, decimals?: number): string;
	/** Always so many decimals: 40.75, 34.5. */
	fixed(n: number, decimals: number): string;
	/** A count with its short scale: 92e9 → 「920億」 / "92bn". */
	big(n: number, decimals?: number): string;
	/** US dollars, as prose writes them: 34.5 → 「34.5美元」 / "$34.5"; 593e9 → 「5930億美元」 / "$593bn". */
	usd(n: number, decimals?: number): string;
	/** US dollars on an axis, where English says US$. */
	axisUsd(n: number): string;
	/** −17%; `signed` puts a plus before a rise. */
	percent(n: number, decimals?: number, signed?: boolean): string;
	/** 18 → 「18倍」 / "18 times". */
	times(n: number, decimals?: number): string;
	/** 「3年」 / "3 years" */
	years(n: number, decimals?: number): string;
	/** 「3個月」 / "3 months" */
	months(n: number, decimals?: number): string;
	/** 「2025年1月27日」 / "27 January 2025" */
	day(iso: string): string;
	/** 「1月27日」 / "27 Jan" */
	shortDay(iso: string): string;
	/** For a dateline, where there is little room: 「2025年1月27日」 / "27 Jan 2025" */
	dateline(iso: string): string;
	/** 「1979年11月」 / "November 1979" */
	month(iso: string): string;
	/** 「1月」 / "Jan" */
	monthName(iso: string): string;
	/** 「1995年」 / "1995" */
	year(n: number): string;
	/** A duration in words: 「兩分鐘」 / "2 min" */
	minutes(n: number): string;
	/** 「5秒」 / "5 s" */
	seconds(n: number): string;
	/** A stopwatch's milliseconds: 14:20, from an hour on 1:02:03. */
	stopwatch(ms: number): string;
	/** The time of day: 「下午2:44」 / "2:44 pm" */
	clock(time: Date): string;
}

/** Hours (if any), minutes and seconds, the same in every edition. */
function stopwatch(ms: number): string {
	const seconds = Math.floor(ms / 1000);
	const [hours, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	const two = (n: number): string => String(n).padStart(2, '0');
	return `${hours ? `${hours}:${two(rest)}` : rest}:${two(seconds % 60)}`;
}

const timeOfDay = (lang: Lang): Intl.DateTimeFormat =>
	new Intl.DateTimeFormat(localeOf(lang), { hour: 'numeric', minute: '2-digit', hour12: true });

const zh: Formats = {
	count: (n, decimals = 0) => digits(n, trim(n, decimals), false),
	grouped: (n, decimals = 0) => digits(n, decimals, true),
	fixed: (n, decimals) => digits(n, decimals, false),
	big: myriads,
	usd: (n, decimals = 0) => `${myriads(n, decimals)}美元`,
	axisUsd: (n) => `${myriads(n)}美元`,
	percent: (n, decimals = 0, signed = false) =>
		`${signed && n > 0 ? '+' : ''}${digits(n, decimals, false)}%`,
	times: (n, decimals = 0) => `${zh.count(n, decimals)}倍`,
	years: (n, decimals = 0) => `${zh.count(n, decimals)}年`,
	months: (n, decimals = 0) => `${zh.count(n, decimals)}個月`,
	day: (iso) => `${parts(iso).year}年${parts(iso).month}月${parts(iso).day}日`,
	shortDay: (iso) => `${parts(iso).month}月${parts(iso).day}日`,
	dateline: (iso) => zh.day(iso),
	month: (iso) => `${parts(iso).year}年${parts(iso).month}月`,
	monthName: (iso) => `${parts(iso).month}月`,
	year: (n) => `${n}年`,
	minutes: (n) =>
		`${n === 2 ? '兩' : n < 100 ? inWords(n, 'zh-Hant-HK') : digits(n, 0, false)}分鐘`,
	seconds: (n) => `${digits(n, 0, false)}秒`,
	stopwatch,
	clock: (time) => timeOfDay('zh-Hant-HK').format(time)
};

const en: Formats = {
	count: (n, decimals = 0) => digits(n, trim(n, decimals), true),
	grouped: (n, decimals = 0) => digits(n, decimals, true),
	fixed: (n, decimals) => digits(n, decimals, false),
	big: thousands,
	usd: (n, decimals = 0) => `${n < 0 ? MINUS : ''}$${thousands(Math.abs(n), decimals)}`,
	axisUsd: (n) => `US$${thousands(n)}`,
	percent: (n, decimals = 0, signed = false) =>
		`${signed && n > 0 ? '+' : ''}${digits(n, decimals, false)}%`,
	times: (n, decimals = 0) => `${en.count(n, decimals)} times`,
	years: (n, decimals = 0) => `${en.count(n, decimals)} years`,
	months: (n, decimals = 0) => `${en.count(n, decimals)} months`,
	day: (iso) => `${parts(iso).day} ${months[parts(iso).month - 1]} ${parts(iso).year}`,
	shortDay: (iso) => `${parts(iso).day} ${months[parts(iso).month - 1]?.slice(0, 3)}`,
	dateline: (iso) => `${en.shortDay(iso)} ${parts(iso).year}`,
	month: (iso) => `${months[parts(iso).month - 1]} ${parts(iso).year}`,
	monthName: (iso) => months[parts(iso).month - 1]?.slice(0, 3) ?? '',
	year: (n) => String(n),
	minutes: (n) => `${digits(n, 0, false)} min`,
	seconds: (n) => `${digits(n, 0, false)} s`,
	stopwatch,
	clock: (time) =>
		timeOfDay('en')
			.format(time)
			.replace(/\u202f/g, ' ')
};

const editions: Record<Lang, Formats> = { 'zh-Hant-HK': zh, en };

/** The formats of one edition. */
export const formats = (lang: Lang): Formats => editions[lang];
