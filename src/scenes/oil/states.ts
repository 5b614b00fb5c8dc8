import { defineScene, type ReaderInput, type StateOf } from '$lib/story/types.ts';
import start from './start.data.ts';

/** The years that the reader sets, and the keys of the state that hold them. */
export const years = [1981, 1985, 1990, 1995, 2000] as const;
export const keys = ['g1981', 'g1985', 'g1990', 'g1995', 'g2000'] as const;

/**
 * x0, x1, yMax: ends of the axes; end: the year to which the price is drawn; top: the highest gridline of the twenties,
 * fifties: those of today's scale; five: ticks every five years; well, limits: the unknown half, and the forecasts;
 * guess: the reader's half can be drawn in, rings are large; you: the reader's layer; drawn: the reader has set their
 * numbers (g…), else they are flat; line20: the $20 line; low: the axis rises above the strip of months, strip: how far
 * that has dropped; mini: the price shrinks to the topmost row, rows: the three answers draw; real: money of 2024.
 */
const off = {
	x0: 1970,
	x1: 2000,
	yMax: 66,
	end: 1980,
	top: 40,
	fifties: 0,
	five: 0,
	well: 0,
	limits: 0,
	guess: 0,
	you: 0,
	drawn: 0,
	g1981: start,
	g1985: start,
	g1990: start,
	g1995: start,
	g2000: start,
	line20: 0,
	low: 0,
	strip: 0,
	mini: 0,
	rows: 0,
	today: 0,
	real: 0,
	boomText: 0,
	guessText: 0,
	truthText: 0,
	gulfText: 0,
	rowsText: 0,
	todayText: 0
};
const known = { ...off, end: 2000.05 };

const steps = {
	boom: { ...off, well: 1, limits: 1, boomText: 1 },
	guess: { ...off, yMax: 97, top: 80, well: 1, guess: 1, you: 1, guessText: 1 },
	truth: { ...known, yMax: 97, top: 80, you: 1, truthText: 1 },
	gulf: { ...known, x0: 1985, yMax: 45, five: 1, line20: 1, low: 1, strip: 1, gulfText: 1 },
	answers: { ...known, x0: 1966, x1: 2024.6, yMax: 44, top: 0, mini: 1, rows: 1, rowsText: 1 },
	today: { ...known, x1: 2026.5, yMax: 216, top: 0, end: 2027, fifties: 1, today: 1, todayText: 1 }
} satisfies Record<string, typeof off>;

/** The reader's own twenty years. Without a guess nothing of it is shown in the answer. */
const guess: ReaderInput<keyof typeof off, 'guess'> = {
	param: 'guess',
	count: years.length,
	min: 0,
	max: 96,
	apply(state, values) {
		if (values)
			return {
				...state,
				drawn: 1,
				...Object.fromEntries(keys.map((key, i) => [key, values[i] ?? start]))
			};
		const answered = state.you === 1 && state.guess === 0;
		return answered ? { ...state, you: 0, yMax: 46, top: 40 } : state;
	}
};

/** The switch of the last step: money of the day, or of 2024. */
const real: ReaderInput<keyof typeof off, 'real'> = {
	param: 'real',
	count: 1,
	min: 0,
	max: 1,
	apply: (state, values) => (state.today === 1 ? { ...state, real: values?.[0] ?? 0 } : state)
};

/** Scene `oil`: the price of oil, and the reader's own line. */
export const oil = defineScene({
	id: 'oil',
	steps,
	timing: {
		x0: 'axis',
		x1: 'axis',
		yMax: 'axis',
		top: 'axis',
		fifties: 'label',
		five: 'label',
		end: [0.2, 0.9],
		well: [0, 0.5],
		limits: [0, 0.25],
		guess: [0, 0.5],
		you: [0, 0.4],
		drawn: 'all',
		line20: [0.5, 0.8],
		low: 'axis',
		strip: [0.45, 1],
		mini: [0, 0.6],
		rows: [0.4, 1],
		today: 'axis',
		real: 'marks',
		boomText: 'label',
		guessText: 'label',
		truthText: 'label',
		gulfText: 'label',
		rowsText: 'label',
		todayText: 'label'
	},
	duration: { truth: 900, gulf: 900, answers: 900 },
	divider: 'detour',
	cover: 'boom',
	inputs: [guess, real],
	task: { step: 'guess', blank: { ...steps.guess, you: 0 }, answer: { ...steps.truth, you: 0 } }
});

/** The state of its pictures. */
export type State = StateOf<typeof oil>;
