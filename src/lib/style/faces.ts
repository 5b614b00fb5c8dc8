import { sourceSans, storySerif } from 'virtual:fonts';
import { isLatin, type Lang } from '../i18n/lang.ts';

/**
 * The fallback while the English serif loads, widened until our headings are as long in it. Otherwise they would break
 * differently for a moment, and the page would jump for a reader who follows a link to a step. Measured over all
 * headings, in Gelasio and Liberation Serif, which are as wide as Georgia and Times. Android's Noto Serif needs no
 * adjustment, and Han glyphs are equally wide in all fonts.
 */
const STAND_INS = [
	['Story Georgia', ['Georgia Bold', 'Georgia-Bold'], '99%'],
	[
		'Story Times',
		['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'],
		'118.4%'
	]
] as const;
const standIns = STAND_INS.map(
	([name, locals, wider]) =>
		`@font-face{font-family:'${name}';font-weight:700;src:${locals.map((face) => `local('${face}')`).join()};size-adjust:${wider}}`
).join('');

/**
 * The `@font-face` rules of an edition; `base` is the prefix of the fonts' addresses, `serif` the subset of the serif.
 */
export const facesOf = (lang: Lang, base: string, serif = storySerif): string =>
	`@font-face{font-family:'Story Serif';font-weight:700;font-display:swap;src:url(${base}/${serif[lang]}) format('woff2')}` +
	(isLatin(lang)
		? `@font-face{font-family:'Source Sans';font-weight:400 700;font-display:optional;src:url(${base}/${sourceSans}) format('woff2')}${standIns}`
		: '');
