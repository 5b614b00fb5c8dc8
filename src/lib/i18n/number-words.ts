import type { Lang } from './lang.ts';
import { languages } from './languages/index.ts';

/**
 * A whole number in words, as prose writes small ones: 三 / three.
 * Chinese to 99, English to 20; outside that, or for a fraction, a RangeError.
 */
export function inWords(n: number, lang: Lang): string {
	const { most, words } = languages[lang].numerals;
	if (!Number.isInteger(n) || n < 0 || n > most)
		throw new RangeError(`${n} can't be written in words in ${lang}`);
	return words(n);
}

/** The fraction 1/n in words: 十八分之一 / one-eighteenth. `n` is rounded; from 3 to 20. */
export function oneIn(n: number, lang: Lang): string {
	const parts = Math.round(n);
	if (parts < 3 || parts > 20) throw new RangeError(`one part in ${n} can't be written in words`);
	return languages[lang].numerals.part(inWords(parts, lang));
}
