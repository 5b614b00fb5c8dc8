/** The editions, in the order in which they are offered. The code is what `<html lang>` says. */
export const langs = ['zh-Hant-HK', 'en'] as const;
export type Lang = (typeof langs)[number];

interface Edition {
	/** Its folder in the address. */
	readonly folder: string;
	/**
	 * The script. It decides fonts, text lengths, joiners and how numbers are written, wherever the language alone
	 * doesn't.
	 */
	readonly script: 'han' | 'latin';
	/** Language and country, for Open Graph and `Intl`. */
	readonly locale: string;
}
const editions: Record<Lang, Edition> = {
	'zh-Hant-HK': { folder: 'zh-hk', script: 'han', locale: 'zh-HK' },
	en: { folder: 'en', script: 'latin', locale: 'en-GB' }
};

/** The part of the address that names an edition: `zh-hk` or `en`. */
export const folderOf = (lang: Lang): string => editions[lang].folder;

/** The edition that an address names, or undefined. */
export const langOf = (folder: string | undefined): Lang | undefined =>
	langs.find((lang) => editions[lang].folder === folder);

/** The edition that a page says it is in. */
export const langOfPage = (): Lang =>
	langs.find((lang) => lang === document.documentElement.lang) ?? langs[0];

/** Whether it is written in words with spaces between them, or in Han characters. */
export const isLatin = (lang: Lang): boolean => editions[lang].script === 'latin';

/** The colon after a label, with its space where the edition uses one. */
export const colonOf = (lang: Lang): string => (isLatin(lang) ? ': ' : '：');

/** `zh-HK` or `en-GB`. */
export const localeOf = (lang: Lang): string => editions[lang].locale;

/** One value for each edition. */
export const forLangs = <T>(make: (lang: Lang) => T): Record<Lang, T> =>
	Object.fromEntries(langs.map((lang) => [lang, make(lang)])) as Record<Lang, T>;

/** The next edition, in a cycle, for the language link. */
export const otherLang = (lang: Lang): Lang =>
	langs[(langs.indexOf(lang) + 1) % langs.length] ?? lang;

/** All but this one. */
export const otherLangs = (lang: Lang): Lang[] => langs.filter((other) => other !== lang);
