import { folderOf, type Lang } from '../i18n/lang.ts';

/** The file that holds an edition of a story whole, with its lecture: it lies at the site's root, both editions' side by side. */
export const oneFileName = (slug: string, lang: Lang): string => `${slug}-${folderOf(lang)}.html`;
