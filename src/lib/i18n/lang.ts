/** The editions. The code is what `<html lang>` says; the folder is what the address says. */
export const langs = ['zh-Hant-HK', 'en'] as const;
export type Lang = (typeof langs)[number];

const folders: Record<Lang, string> = { 'zh-Hant-HK': 'zh-hk', en: 'en' };

/** The part of the address that names an edition: `zh-hk` or `en`. */
export const folderOf = (lang: Lang): string => folders[lang];

/** The edition that an address names, or undefined. */
export const langOf = (folder: string | undefined): Lang | undefined =>
	langs.find((lang) => folders[lang] === folder);

/** One value for each edition. */
export const forLangs = <T>(make: (lang: Lang) => T): Record<Lang, T> => ({ 'zh-Hant-HK': make('zh-Hant-HK'), en: make('en') });

/** The other edition, for the language link. */
export const otherLang = (lang: Lang): Lang => (lang === 'en' ? 'zh-Hant-HK' : 'en');
