import type { Lang } from './lang.ts';
import { languages } from './languages/index.ts';
import type { Formats } from './languages/language.ts';

export type { Formats };

/** The formats of one edition. */
export const formats = (lang: Lang): Formats => languages[lang].formats;
