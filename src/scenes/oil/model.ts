import type { Box } from '../../lib/chart/box.ts';
import { polyline, type Point } from '../../lib/chart/path.ts';
import { Sketch } from '../../lib/chart/sketch.ts';
import type { View } from '../../lib/chart/view.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { State } from '../../lib/story/types.ts';
import { answerNotes, answers, type Answers } from './answers.ts';
import { grid, headings, yearAxis } from './axes.ts';
import { boomNotes, forecasts } from './boom.ts';
import { frameOf } from './frame.ts';
import { guessNotes, hand, type Hand } from './guess.ts';
import { gulfNotes, months, type Months } from './gulf.ts';
import { guessLine, nominalAt, priceLine, yearOf, type Figures } from './price.ts';
import { named, todayNotes } from './today.ts';
import { arrow, tint, truthNotes } from './truth.ts';

export type { Figures } from './price.ts';

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
	const s = { end: 1980, well: 0, guess: 0, you: 0, drawn: 0, mini: 0, boomText: 0, truthText: 0, gulfText: 0, todayText: 0, ...state };
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
		dot('peak', figures.peak, s.boomText), dot('before', figures.before, s.boomText), dot('start', '1980-01', s.guess),
		dot('fell', figures.fell, Math.max(s.truthText, s.gulfText)), dot('last', '2000-01', s.truthText), dot('gulf', figures.gulf, s.gulfText),
		...named(figures, state, frame).map(({ key, at }) => ({ key, x: at[0], y: at[1], opacity: s.todayText }))
	].filter(({ opacity }) => opacity > 0.004);
	const own = s.you * s.drawn;
	const wellX = Math.max(frame.left, x(1980));
	sketch.well({ key: 'unknown', x: wellX, y: frame.top, w: box.w - box.margin - wellX, h: frame.bottom - frame.top, opacity: s.well });
	const apart = own > 0 && s.truthText > 0 ? arrow(figures, state, frame) : '';
	const area = own > 0.004 && s.end > 1980 ? tint(guessLine(figures, state, frame), pieces.flat(), frame, s.end) : '';
	const marks: Marks = {
		tint: area ? { d: area, opacity: own } : null,
		ghost: hand(figures, state, box, frame, s.you * s.guess * (1 - s.drawn)),
		hand: hand(figures, state, box, frame, own),
		price: { d: pieces.map((piece: readonly Point[]) => polyline(piece)).join(''), width: box.line.main * (1 - s.mini * 0.2) },
		dots,
		arrow: apart ? { d: apart, opacity: own * s.truthText } : null,
		months: months(figures, state, box, frame),
		answers: answers(figures, state, box, frame)
	};
	return sketch.view(marks, summary(s, language));
}

/** What the picture shows, in one sentence. The reader's line is said only while there is one. */
function summary(s: { [key: string]: number | undefined }, { t }: Language): string {
	const { today = 0, mini = 0, low = 0, end = 1980, guess = 0, you = 0, drawn = 0, real = 0 } = s;
	if (today > 0.5) return t(real > 0.5 ? 'real-summary' : 'today-summary');
	if (mini > 0.5) return t('answers-summary');
	if (low > 0.5) return t('gulf-summary');
	if (end > 1990) return t(you * drawn > 0.5 ? 'truth-you-summary' : 'truth-summary');
	return t(guess > 0.5 ? 'guess-summary' : 'boom-summary');
}
