import type { Fact } from '$data/fact.ts';
import { formats } from './format.ts';
import type { Lang } from './lang.ts';
import { inWords, oneIn } from './number-words.ts';

/**
 * The formats that the words may ask for, `{scene.fact:tens}`, several with commas: `{scene.fact:hundreds,bare}`.
 * Rounding: `tens` `hundreds` `thousands` `0` `1` `2`. Form: `bare` (no unit), `abs` (no sign), `signed`, `words` (三),
 * `fraction` (十八分之一), `short` (1月27日), `date` parts `monthOf` and `yearOf`, `scale` (920億), `grouped` (5,930).
 */
export const formatNames = [
	'tens',
	'hundreds',
	'thousands',
	'0',
	'1',
	'2',
	'bare',
	'abs',
	'signed',
	'words',
	'fraction',
	'short',
	'monthOf',
	'yearOf',
	'scale',
	'grouped'
] as const;
export type FormatName = (typeof formatNames)[number];

const rounding: Partial<Record<FormatName, number>> = { tens: 10, hundreds: 100, thousands: 1000 };
const isDecimals = (name: FormatName): boolean => name === '0' || name === '1' || name === '2';

/** Writes a fact in one edition's language. Throws when the format doesn't fit the unit. */
export function formatFact(
	{ value, unit }: Fact,
	names: readonly FormatName[],
	lang: Lang
): string {
	const f = formats(lang);
	const has = (name: FormatName): boolean => names.includes(name);
	if (typeof value === 'string') {
		if (has('yearOf')) return value.slice(0, 4);
		if (has('monthOf')) return f.month(value);
		if (unit === 'month') return f.month(value);
		return has('short') ? f.shortDay(value) : f.day(value);
	}
	const step = names.map((name) => rounding[name]).find((size) => size !== undefined);
	const decimals = Number(names.find(isDecimals) ?? 0);
	let n = has('abs') ? Math.abs(value) : value;
	if (step) n = Math.round(n / step) * step;
	if (has('words')) return inWords(Math.round(n), lang);
	if (has('fraction')) return oneIn(n < 1 ? 1 / n : n, lang);
	if (has('grouped')) return f.grouped(n, decimals);
	if (has('bare')) return f.count(n, decimals);
	if (has('scale')) return f.big(n, decimals);
	switch (unit) {
		case 'usd-bn':
			return f.usd(n * 1e9, decimals).replace(/tn$/, ' trillion');
		case 'million-usd':
			return f.usd(n * 1e6, decimals);
		case 'million':
			return f.big(n * 1e6, decimals);
		case 'usd':
			return f.usd(n, decimals);
		case 'percent':
			return f.percent(n, decimals, has('signed'));
		case 'times':
			return f.times(n, decimals);
		case 'years':
			return f.years(n, decimals);
		case 'months':
			return f.months(n, decimals);
		case 'year':
			return String(n);
		case 'count':
			return f.count(n, decimals);
		default:
			throw new Error(`no way to write a figure in ${unit}`);
	}
}
