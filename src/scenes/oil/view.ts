import { drawnBy, faded } from '$lib/chart/draw.ts';
import { isVisible } from '$lib/chart/layer.ts';
import { polyline } from '$lib/chart/path.ts';
import { answers } from './answers.ts';
import { grid, headings, yearAxis } from './axes.ts';
import { boomLabels, forecasts } from './boom.ts';
import { frameOf, type Context, type Drawing } from './scales.ts';
import { guessLabels, half, guessMark } from './guess.ts';
import { cheapLine, gulfLabels, months } from './gulf.ts';
import { guessOf, piecesOf, pointsOf, spotOf } from './price.ts';
import { named, todayLabels } from './today.ts';
import { arrow, tint, truthLabels } from './truth.ts';

/** The price of oil, and the reader's own line. */
export const view = drawnBy((given: Drawing) => {
	const { layer, figures, state, format } = given;
	const at = frameOf(state, format);
	const context: Context = {
		...given,
		at,
		line: pointsOf({ figures, at }, state.real),
		guessAt: guessOf(figures, state)
	};
	const { boomText, guessText, truthText, gulfText, todayText, guess, you, drawn, mini } = state;
	const edge = Math.max(at.left, at.x(1980));
	layer.band({
		key: 'unknown',
		x: edge,
		y: at.top,
		w: format.w - format.margin - edge,
		h: at.bottom - at.top,
		opacity: state.well
	});
	faded(context, 1 - mini * 4, headings);
	yearAxis(context);
	grid(context);
	faded(context, state.limits, forecasts);
	faded(context, boomText, boomLabels);
	faded(context, guess, half);
	faded(context, guessText, guessLabels);
	faded(context, truthText, truthLabels);
	cheapLine(context);
	faded(context, gulfText, gulfLabels);
	faded(context, todayText * Math.abs(1 - 2 * state.real), todayLabels);

	const pieces = piecesOf(context);
	const guessShown = you * drawn;
	const dot = (month: string, opacity: number) => ({
		key: month,
		...spotOf(context, month),
		opacity
	});
	const dots = [
		dot(figures.peak, boomText),
		dot(figures.before, boomText),
		dot('1980-01', guess),
		dot(figures.fell, Math.max(truthText, gulfText)),
		dot('2000-01', truthText),
		dot(figures.gulf, gulfText),
		...named(context).map(({ key, x, y }) => ({ key, x, y, opacity: todayText }))
	];
	/** A mark, or null if it would be invisible. */
	const seen = (d: string, opacity: number) => (d && isVisible(opacity) ? { d, opacity } : null);
	return {
		tint: seen(guessShown > 0 ? tint(context, pieces.flat()) : '', guessShown),
		ghost: guessMark(context, you * guess * (1 - drawn), true),
		guessLine: guessMark(context, guessShown),
		price: { d: pieces.map(polyline).join(''), width: format.line.main * (1 - mini * 0.2) },
		dots: dots.filter(({ opacity }) => isVisible(opacity)),
		arrow: seen(guessShown > 0 && truthText > 0 ? arrow(context) : '', guessShown * truthText),
		months: months(context),
		answers: answers(context)
	};
});

export type Marks = ReturnType<typeof view>['marks'];
