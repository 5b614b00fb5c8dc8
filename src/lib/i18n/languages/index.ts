import type { Lang } from '../lang.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';
import { zhHantHK } from './zh-Hant-HK.ts';

/** What each edition's language needs besides its words. */
export const languages: Readonly<Record<Lang, Language>> = { 'zh-Hant-HK': zhHantHK, en };
