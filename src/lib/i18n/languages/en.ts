import { digits, MINUS, parts, stopwatch, timeOfDay, trim } from '../digits.ts';
import { localeOf } from '../lang.ts';
import type { Formats, Language, Numerals } from './language.ts';

const small =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' '
	);
const irregular: Record<string, string> = {
	one: 'first',
	two: 'second',
	three: 'third',
	five: 'fifth',
	eight: 'eighth',
	nine: 'ninth',
	twelve: 'twelfth',
	twenty: 'twentieth'
};
const numerals: Numerals = {
	most: 20,
	words: (n) => small[n] ?? '',
	part: (word) => `one-${irregular[word] ?? `${word}th`}`
};

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

const formats: Formats = {
	count: (n, decimals = 0) => digits(n, trim(n, decimals), true),
	grouped: (n, decimals = 0) => digits(n, decimals, true),
	fixed: (n, decimals) => digits(n, decimals, false),
	big: thousands,
	usd: (n, decimals = 0) => `${n < 0 ? MINUS : ''}$${thousands(Math.abs(n), decimals)}`,
	axisUsd: (n) => `US$${thousands(n)}`,
	percent: (n, decimals = 0, signed = false) =>
		`${signed && n > 0 ? '+' : ''}${digits(n, decimals, false)}%`,
	times: (n, decimals = 0) => `${formats.count(n, decimals)} times`,
	years: (n, decimals = 0) => `${formats.count(n, decimals)} years`,
	months: (n, decimals = 0) => `${formats.count(n, decimals)} months`,
	day: (iso) => `${parts(iso).day} ${months[parts(iso).month - 1]} ${parts(iso).year}`,
	shortDay: (iso) => `${parts(iso).day} ${months[parts(iso).month - 1]?.slice(0, 3)}`,
	dateline: (iso) => `${formats.shortDay(iso)} ${parts(iso).year}`,
	month: (iso) => `${months[parts(iso).month - 1]} ${parts(iso).year}`,
	monthName: (iso) => months[parts(iso).month - 1]?.slice(0, 3) ?? '',
	year: (n) => String(n),
	minutes: (n) => `${digits(n, 0, false)} min`,
	seconds: (n) => `${digits(n, 0, false)} s`,
	stopwatch,
	clock: (time) =>
		timeOfDay(localeOf('en'))
			.format(time)
			.replace(/\u202f/g, ' ')
};

/** English as Britain writes it. */
export const en: Language = {
	formats,
	numerals,
	// An oblong round five letters.
	lengths: { text: 40, headline: 9, perMinute: 240 }
};
