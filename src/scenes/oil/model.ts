import type { Box } from '../../lib/chart/box.ts';
import { polyline, type Point } from '../../lib/chart/path.ts';
import { Sketch } from '../../lib/chart/sketch.ts';
import type { View } from '../../lib/chart/view.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { answerNotes, answers, type Answers } from './answers.ts';
import { grid, headings, yearAxis } from './axes.ts';
import { boomNotes, forecasts } from './boom.ts';
import type { Figures } from './figures.build.ts';
import { frameOf } from './frame.ts';
import { guessNotes, hand, type Hand } from './guess.ts';
import { gulfNotes, months, type Months } from './gulf.ts';
import { guessLine, nominalAt, priceLine, yearOf } from './price.ts';
import type { State } from './states.ts';
import { named, todayNotes } from './today.ts';
import { arrow, tint, truthNotes } from './truth.ts';


export interface Marks {
	/** The half that is not known yet. */
	readonly tint: { d: string; opacity: number } | null;
	/** The flat line that invites the reader, and his own. */
	readonly ghost: Hand | null;
	readonly hand: Hand | null;
	readonly price: { d: string; width: number };
	readonly dots: readonly { key: string; x: number; y: number; opacity: number }[];
	readonly arrow: { d: string; opacity: number } | null;
	readonly months: Months | null;
	readonly answers: Answers | null;
}

/** The picture of scene 6. */
export function model(figures: Figures, state: State, box: Box, language: Language): View<Marks> {
	const frame = frameOf(state, box);
	const { x, y } = frame;
	const sketch = new Sketch(box);
	headings(sketch, state, box, language);
	yearAxis(sketch, state, box, frame);
	grid(sketch, state, box, frame, language);
	forecasts(sketch, figures, state, box, frame, language);
	boomNotes(sketch, figures, state, box, frame, language);
	guessNotes(sketch, figures, state, box, frame, language);
	truthNotes(sketch, figures, state, box, frame, language);
	gulfNotes(sketch, figures, state, box, frame, language);
	answerNotes(sketch, figures, state, box, frame, language);
	todayNotes(sketch, figures, state, box, frame, language);

	const pieces = priceLine(figures, state, frame);
	const dot = (key: string, month: string, opacity: number): Marks['dots'][number] => ({ key, x: x(yearOf(month)), y: y(nominalAt(figures, month)), opacity });
	const dots = [
		dot('peak', figures.peak, state.boomText), dot('before', figures.before, state.boomText), dot('start', '1980-01', state.guess),
		dot('fell', figures.fell, Math.max(state.truthText, state.gulfText)), dot('last', '2000-01', state.truthText), dot('gulf', figures.gulf, state.gulfText),
		...named(figures, state, frame).map(({ key, at }) => ({ key, x: at[0], y: at[1], opacity: state.todayText }))
	].filter(({ opacity }) => opacity > 0.004);
	const own = state.you * state.drawn;
	const wellX = Math.max(frame.left, x(1980));
	sketch.well({ key: 'unknown', x: wellX, y: frame.top, w: box.w - box.margin - wellX, h: frame.bottom - frame.top, opacity: state.well });
	const apart = own > 0 && state.truthText > 0 ? arrow(figures, state, frame) : '';
	const area = own > 0.004 && state.end > 1980 ? tint(guessLine(figures, state, frame), pieces.flat(), frame, state.end) : '';
	const marks: Marks = {
		tint: area ? { d: area, opacity: own } : null,
		ghost: hand(figures, state, box, frame, state.you * state.guess * (1 - state.drawn)),
		hand: hand(figures, state, box, frame, own),
		price: { d: pieces.map((piece: readonly Point[]) => polyline(piece)).join(''), width: box.line.main * (1 - state.mini * 0.2) },
		dots,
		arrow: apart ? { d: apart, opacity: own * state.truthText } : null,
		months: months(figures, state, box, frame),
		answers: answers(figures, state, box, frame)
	};
	return sketch.view(marks, summary(state, language));
}

/** What the picture shows, in one sentence. The reader's line is said only while there is one. */
function summary(s: State, { t }: Language): string {
	const { today, mini, low, end, guess, you, drawn, real } = s;
	if (today > 0.5) return t(real > 0.5 ? 'real-summary' : 'today-summary');
	if (mini > 0.5) return t('answers-summary');
	if (low > 0.5) return t('gulf-summary');
	if (end > 1990) return t(you * drawn > 0.5 ? 'truth-you-summary' : 'truth-summary');
	return t(guess > 0.5 ? 'guess-summary' : 'boom-summary');
}
