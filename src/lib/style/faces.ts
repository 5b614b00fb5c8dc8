import { sourceSans, storySerif } from 'virtual:fonts';
import { isLatin, type Lang } from '../i18n/lang.ts';

/**
 * What stands in for the English serif while it comes, widened until our headings are as long in it: else they break
 * elsewhere for a moment, and a reader who follows a link to a step sees the page jump by as many lines. Measured over
 * all headings, in Gelasio and Liberation Serif, which are as wide as Georgia and Times. Android's Noto Serif needs none
 * of it, and Han glyphs are equally wide in all faces.
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

/** The faces that an edition is set in, as CSS; `base` is what stands before the fonts' addresses, `serif` the cut of the serif. */
export const facesOf = (lang: Lang, base: string, serif = storySerif): string =>
	`@font-face{font-family:'Story Serif';font-weight:700;font-display:swap;src:url(${base}/${serif[lang]}) format('woff2')}` +
	(isLatin(lang)
		? `@font-face{font-family:'Source Sans';font-weight:400 700;font-display:optional;src:url(${base}/${sourceSans}) format('woff2')}${standIns}`
		: '');
