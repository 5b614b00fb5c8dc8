import type { Lang } from '../../i18n/lang.ts';
import { languages } from '../../i18n/languages/index.ts';
import { length } from './style-rules.ts';

/** Seconds that a reader gives each picture. */
const PER_PICTURE = 4;

/** Reading time of the cards, in whole minutes, at least one: their words, and a look at each picture. */
export const readingTime = (cards: readonly string[], lang: Lang): number =>
	Math.max(
		1,
		Math.round(
			cards.reduce((sum, card) => sum + length(card, lang), 0) / languages[lang].lengths.perMinute +
				(cards.length * PER_PICTURE) / 60
		)
	);
