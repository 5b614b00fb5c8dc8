import type { Box } from '../../lib/chart/box.ts';
import { mix } from '../../lib/chart/path.ts';
import { sealWidth } from '../../lib/chart/seal.ts';
import { Sketch } from '../../lib/chart/sketch.ts';
import type { View } from '../../lib/chart/view.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { results } from './basket.ts';
import type { Figures } from './figures.build.ts';
import { frameOf, layout, limitAt } from './frame.ts';
import { lessonNotes, prices, type Prices } from './lesson.ts';
import { arrows, pileNotes, piles, type Piles } from './piles.ts';
import { FIRST, YEARS, type State } from './states.ts';
import { keys, strip, type Strip } from './strip.ts';
import { tenYears, windowNotes, yearAxis, type Window } from './window.ts';


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
	const at = layout(box);
	const frame = frameOf(state, box);
	const sketch = new Sketch(box);
	const limit = limitAt(state, box, frame, figures.stake);
	pileNotes(sketch, figures, state, box, limit, language);
	windowNotes(sketch, figures, state, box, frame, language);
	lessonNotes(sketch, figures, state, box, frame, language);
	yearAxis(sketch, state, frame);

	// The line reaches to the page's edge until it turns into the last picture's, which the road goes round.
	const seal = mix(box.w - box.margin - sealWidth(box.line.seal, language.id) / 2, at.lesson.seal, state.long);
	sketch.limit({ key: 'stake', x1: 0, x2: mix(box.w, seal, state.long), y: limit, sealX: seal, ...(state.road > 0 ? { road: { x1: 0, x2: box.w, reach: state.road } } : {}) });
	sketch.rule({ key: 'zero', kind: 'base', x1: box.margin, x2: frame.right, y1: frame.foot, y2: frame.foot, opacity: state.stack * (1 - state.strip) });

	const marks: Marks = {
		window: tenYears(sketch, figures, state, box, frame),
		piles: piles(figures, state, box, frame),
		arrows: state.wagerText > 0.004 ? { ...arrows(box, limit, language.id), opacity: state.wagerText } : null,
		strip: strip(figures, state, frame),
		keys: state.windowText > 0.004 ? { squares: keys(box, at.window.key), opacity: state.windowText } : null,
		prices: prices(figures, state, frame)
	};
	return sketch.view(marks, summary(figures, state, language));
}

/** What a start gives, in one sentence: for the summary, the slider and the status. */
export function sentence(figures: Figures, start: number, { t, f }: Language): string {
	const { worth = NaN, winner = 'simon' } = results(figures)[Math.round(start) - FIRST] ?? {};
	return t(`said-${winner}`, { from: f.year(start), to: f.year(start + YEARS), left: f.usd(Math.round(worth)), stake: f.usd(figures.stake) });
}

function summary(figures: Figures, s: State, language: Language): string {
	const { long, stack, settle, start } = s;
	if (long > 0.5) return language.t('lesson-summary');
	if (stack > 0.5) return language.t('window-summary', { said: sentence(figures, Math.round(start), language) });
	return language.t(settle > 0.5 ? 'settled-summary' : 'wager-summary');
}
