import { isLatin, type Lang } from '../i18n/lang.ts';

/** Fills the `{$name}` places of a page's own words. */
export const say = (words: string, values: Record<string, string | number>): string =>
	words.replace(/\{\$(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** What stands between a name and what it names, with its space where the edition has one. */
export const colonOf = (lang: Lang): string => (isLatin(lang) ? ': ' : '：');
