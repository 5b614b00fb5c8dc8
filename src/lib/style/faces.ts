import { sourceSans, storySerif } from 'virtual:fonts';
import type { Lang } from '../i18n/lang.ts';

/** The faces that an edition is set in, as CSS; `base` is what stands before the fonts' addresses, `serif` the cut of the serif. */
export const facesOf = (lang: Lang, base: string, serif = storySerif): string =>
	`@font-face{font-family:'Story Serif';font-weight:700;font-display:swap;src:url(${base}/${serif[lang === 'en' ? 'en' : 'zh']}) format('woff2')}` +
	(lang === 'en' ? `@font-face{font-family:'Source Sans';font-weight:400 700;font-display:optional;src:url(${base}/${sourceSans}) format('woff2')}` : '');
