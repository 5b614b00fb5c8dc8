import type { Lang } from '../i18n/lang.ts';

/** Width of a seal of this height: a square round 「限」, an oblong round LIMIT. */
export const sealWidth = (height: number, lang: Lang): number => (lang === 'en' ? height * 2.3 : height);
