import { langOf } from '../lib/i18n/lang.ts';

/** `zh-hk` or `en`. */
export const match = (param: string): boolean => langOf(param) !== undefined;
