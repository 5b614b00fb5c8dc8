import type { Lang } from '../../i18n/lang.ts';
import { length } from './style-rules.ts';

/** Han characters, or English words, read in a minute; and seconds for each picture. */
const PER_MINUTE: Record<Lang, number> = { 'zh-Hant-HK': 400, en: 240 };
const PER_PICTURE = 4;

/** Reading time of the cards, in whole minutes, at least one: their words, and a look at each picture. */
export const readingTime = (cards: readonly string[], lang: Lang): number =>
	Math.max(
		1,
		Math.round(
			cards.reduce((sum, card) => sum + length(card, lang), 0) / PER_MINUTE[lang] +
				(cards.length * PER_PICTURE) / 60
		)
	);
