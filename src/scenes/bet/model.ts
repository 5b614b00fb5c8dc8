import type { Box } from '../../lib/chart/box.ts';
import { mix } from '../../lib/chart/path.ts';
import { sealWidth } from '../../lib/chart/seal.ts';
import { Sketch } from '../../lib/chart/sketch.ts';
import type { View } from '../../lib/chart/view.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { State } from '../../lib/story/types.ts';
import { results, type Figures } from './basket.ts';
import { frameOf, layout, limitAt } from './frame.ts';
import { lessonNotes, prices, type Prices } from './lesson.ts';
import { arrows, pileNotes, piles, type Piles } from './piles.ts';
import { FIRST, YEARS } from './states.ts';
import { keys, strip, type Strip } from './strip.ts';
import { tenYears, windowNotes, yearAxis, type Window } from './window.ts';

export type { Figures } from './basket.ts';

export interface Marks {
	readonly piles: Piles | null;
	/** Where the two say that prices will go. */
	readonly arrows: { up: string; down: string; opacity: number } | null;
	readonly strip: Strip | null;
	readonly keys: { squares: ReturnType<typeof keys>; opacity: number } | null;
	readonly window: Window | null;
	readonly prices: Prices | null;
}

/** The picture of scene 7. */
export function model(figures: Figures, state: State, box: Box, language: Language): View<Marks> {
	const s = { wagerText: 0, windowText: 0, long: 0, road: 0, stack: 0, strip: 0, ...state };
	const at = layout(box);
	const frame = frameOf(s, box);
	const sketch = new Sketch(box);
	const limit = limitAt(s, box, frame, figures.stake);
	pileNotes(sketch, figures, s, box, limit, language);
	windowNotes(sketch, figures, s, box, frame, language);
	lessonNotes(sketch, figures, s, box, frame, language);
	yearAxis(sketch, s, frame);

	// The line reaches to the page's edge until it turns into the last picture's, which the road goes round.
	const seal = mix(box.w - box.margin - sealWidth(box.line.seal, language.id) / 2, at.lesson.seal, s.long);
	sketch.limit({ key: 'stake', x1: 0, x2: mix(box.w, seal, s.long), y: limit, sealX: seal, ...(s.road > 0 ? { road: { x1: 0, x2: box.w, reach: s.road } } : {}) });
	sketch.rule({ key: 'zero', kind: 'base', x1: box.margin, x2: frame.right, y1: frame.foot, y2: frame.foot, opacity: s.stack * (1 - s.strip) });

	const marks: Marks = {
		window: tenYears(sketch, figures, s, box, frame),
		piles: piles(figures, s, box, frame),
		arrows: s.wagerText > 0.004 ? { ...arrows(box, limit, language.id), opacity: s.wagerText } : null,
		strip: strip(figures, s, frame),
		keys: s.windowText > 0.004 ? { squares: keys(box, at.window.key), opacity: s.windowText } : null,
		prices: prices(figures, s, frame)
	};
	return sketch.view(marks, summary(figures, s, language));
}

/** What a start gives, in one sentence: for the summary, the slider and the status. */
export function sentence(figures: Figures, start: number, { t, f }: Language): string {
	const { worth = NaN, winner = 'simon' } = results(figures)[Math.round(start) - FIRST] ?? {};
	return t(`said-${winner}`, { from: f.year(start), to: f.year(start + YEARS), left: f.usd(Math.round(worth)), stake: f.usd(figures.stake) });
}

function summary(figures: Figures, s: State, language: Language): string {
	const { long = 0, stack = 0, settle = 0, start = 0 } = s;
	if (long > 0.5) return language.t('lesson-summary');
	if (stack > 0.5) return language.t('window-summary', { said: sentence(figures, Math.round(start), language) });
	return language.t(settle > 0.5 ? 'settled-summary' : 'wager-summary');
}
