import type { Translator } from '$lib/i18n/translator.ts';
import type { Figures } from './figures.data.ts';
import { years } from './states.ts';
import { gapAt } from './truth.ts';

/** The reader's numbers compared with the table's, in one sentence; null when the reader has set none. */
export function resultOf(
	figures: Figures,
	values: readonly number[] | null,
	{ t, f }: Translator
): string | null {
	if (!values) return null;
	const clause = (key: 'last' | 'middle', year: (typeof years)[number]): string => {
		const guess = values[years.indexOf(year)] ?? 0;
		const { truth, gap, way } = gapAt(figures, year, guess);
		return t(`result-${key}-${way}`, { guess: f.usd(guess), truth: f.usd(truth), gap: f.usd(gap) });
	};
	return t('result', { last: clause('last', 2000), middle: clause('middle', 1995) });
}
