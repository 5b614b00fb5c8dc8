import type { Lang } from './lang.ts';

const han = '零一二三四五六七八九';
const small =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');
const irregular: Record<string, string> = { one: 'first', two: 'second', three: 'third', five: 'fifth', eight: 'eighth', nine: 'ninth', twelve: 'twelfth', twenty: 'twentieth' };

/**
 * A whole number in words, as prose writes small ones: 三 / three.
 * Chinese to 99, English to 20; outside that, or for a fraction, a RangeError.
 */
export function inWords(n: number, lang: Lang): string {
	if (!Number.isInteger(n) || n < 0 || n > (lang === 'en' ? 20 : 99))
		throw new RangeError(`${n} can't be written in words in ${lang}`);
	if (lang === 'en') return small[n] ?? '';
	if (n < 10) return han[n] ?? '';
	const tens = Math.floor(n / 10);
	return `${tens > 1 ? han[tens] : ''}十${n % 10 ? han[n % 10] : ''}`;
}

/** One part in `n`, in words: 十八分之一 / one-eighteenth. `n` is rounded; from 3 to 20. */
export function oneIn(n: number, lang: Lang): string {
	const parts = Math.round(n);
	if (parts < 3 || parts > 20) throw new RangeError(`one part in ${n} can't be written in words`);
	const word = inWords(parts, lang);
	return lang === 'en' ? `one-${irregular[word] ?? `${word}th`}` : `${word}分之一`;
}
