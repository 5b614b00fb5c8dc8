import { folderOf, type Lang } from '../i18n/lang.ts';

/**
 * The name of the file that contains a whole edition, story and lecture. The files of all editions are at the site's
 * root.
 */
export const oneFileName = (slug: string, lang: Lang): string => `${slug}-${folderOf(lang)}.html`;
