import type { Lang } from './lang.ts';

/** How a language writes whole numbers from zero to `most`, and unit fractions, in words. */
interface Numerals {
	readonly most: number;
	words(n: number): string;
	part(word: string): string;
}

const han = '零一二三四五六七八九';
const zh: Numerals = {
	most: 99,
	words(n) {
		if (n < 10) return han[n] ?? '';
		const tens = Math.floor(n / 10);
		return `${tens > 1 ? han[tens] : ''}十${n % 10 ? han[n % 10] : ''}`;
	},
	part: (word) => `${word}分之一`
};

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
const en: Numerals = {
	most: 20,
	words: (n) => small[n] ?? '',
	part: (word) => `one-${irregular[word] ?? `${word}th`}`
};

const editions: Record<Lang, Numerals> = { 'zh-Hant-HK': zh, en };

/**
 * A whole number in words, as prose writes small ones: 三 / three.
 * Chinese to 99, English to 20; outside that, or for a fraction, a RangeError.
 */
export function inWords(n: number, lang: Lang): string {
	const { most, words } = editions[lang];
	if (!Number.isInteger(n) || n < 0 || n > most)
		throw new RangeError(`${n} can't be written in words in ${lang}`);
	return words(n);
}

/** The fraction 1/n in words: 十八分之一 / one-eighteenth. `n` is rounded; from 3 to 20. */
export function oneIn(n: number, lang: Lang): string {
	const parts = Math.round(n);
	if (parts < 3 || parts > 20) throw new RangeError(`one part in ${n} can't be written in words`);
	return editions[lang].part(inWords(parts, lang));
}
