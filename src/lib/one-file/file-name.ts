import { folderOf, type Lang } from '../i18n/lang.ts';

/** The file that holds an edition whole, story and lecture: it lies at the site's root, both editions' side by side. */
export const oneFileName = (lang: Lang): string => `inexhaustible-${folderOf(lang)}.html`;
