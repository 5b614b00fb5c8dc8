import { describe, expect, it } from 'vitest';
import labels from 'virtual:labels/oil';
import { formats, readableFormats, type Format } from '$lib/chart/format.ts';
import type { View } from '$lib/chart/view.ts';
import { translator } from '$lib/i18n/translator.ts';
import { langs, type Lang } from '$lib/i18n/lang.ts';
import { withInputs } from '$lib/story/inputs.ts';
import { describe as sentence } from '$lib/story/describe.ts';
import { stateAt } from '$lib/scene/tween.ts';
import { labelBounds } from '$lib/chart/label-placement.ts';
import { pointsOf, sceneFaults } from '../../../tests/support/scene-faults.ts';
import figures from './figures.data.ts';
import { frameOf } from './scales.ts';
import { view as viewOf, type Marks } from './view.ts';
import picture from './index.ts';
import { oil, type State } from './states.ts';

type StepName = keyof typeof oil.steps;
const steps = Object.keys(oil.steps) as StepName[];
const guesses = {
	skipped: null,
	high: [41, 50, 60, 70, 82],
	higher: [96, 96, 96, 96, 96],
	level: [39, 39, 39, 39, 39],
	low: [30, 18, 8, 4, 0],
	near: [36, 27, 20, 18, 26],
	wild: [0, 96, 0, 96, 0]
} as const;
type Guess = keyof typeof guesses;
const money = { nominal: null, real: [1] } as const;

const given =
	(guess: Guess, real: keyof typeof money = 'nominal') =>
	(param: string): readonly number[] | null =>
		param === 'real' ? money[real] : guesses[guess];
const stateOf = (step: StepName, guess: Guess, real?: keyof typeof money): State =>
	withInputs(oil, oil.steps[step], given(guess, real));
const draw = (
	state: State,
	format: Format = formats.tall,
	lang: Lang = 'zh-Hant-HK'
): View<Marks> => viewOf(figures, state, format, translator(labels[lang], lang));
const text = ({ labels }: View): string =>
	labels
		.flatMap(({ lines }) => lines.map((line) => (typeof line === 'string' ? line : line.text)))
		.join('\n');
const summary = (step: StepName, state: State, lang: Lang): string =>
	sentence({ ...picture, language: translator(labels[lang], lang) }, step, state);

/** Readers by their line, and one who has chosen money of 2024. */
const readers = {
	...Object.fromEntries((Object.keys(guesses) as Guess[]).map((guess) => [guess, given(guess)])),
	real: given('skipped', 'real')
};

it.each(Object.entries(readers))(
	'is whole, inside its format, and lays no label on another, in every step and between (%s)',
	(name, given) => {
		expect(sceneFaults(oil, draw, { readers: { [name]: given } })).toEqual([]);
	}
);

/** A price that leaves the format, or runs back. */
const astray = ({ marks }: View<Marks>, format: Format): [x: number, y: number][] =>
	pointsOf(marks.price.d).filter(
		([x, y], i, all) => x < 0 || x > format.w || y < 0 || y > format.h || x < (all[i - 1]?.[0] ?? 0)
	);

describe.each([...readableFormats])('the %s format', (_, format) => {
	it('has a price that runs from left to right, inside it, at every step', () => {
		for (const step of steps)
			for (const state of Object.values(readers).map((reader) =>
				withInputs(oil, oil.steps[step], reader)
			)) {
				const view = draw(state, format);
				expect(pointsOf(view.marks.price.d).length, step).toBeGreaterThan(20);
				expect(astray(view, format), step).toEqual([]);
				expect(new Set(view.marks.dots.map(({ key }) => key)).size, step).toBe(
					view.marks.dots.length
				);
			}
	});
	it('keeps every label to the format by two units, at every step and for every reader', () => {
		for (const step of steps)
			for (const state of Object.values(readers).map((reader) =>
				withInputs(oil, oil.steps[step], reader)
			))
				for (const lang of langs)
					for (const note of draw(state, format, lang).labels) {
						const { x1, y1, x2, y2 } = labelBounds(note, format.labelSize);
						expect(
							x1 >= -2 && y1 >= 0 && x2 <= format.w + 2 && y2 <= format.h,
							`${step}, ${lang}: ${note.key}`
						).toBe(true);
					}
	});
	it('has the price inside between the steps, there and back', () => {
		const pairs = [...steps.slice(1).map((to, i) => [steps[i], to]), ['boom', 'today']] as [
			StepName,
			StepName
		][];
		for (const [from, to] of pairs.flatMap(
			([one, other]) =>
				[
					[one, other],
					[other, one]
				] as const
		))
			for (const guess of ['skipped', 'high', 'low'] as const)
				for (let t = 0.05; t < 1; t += 0.1)
					for (const [x, y] of pointsOf(
						draw(stateAt(stateOf(from, guess), stateOf(to, guess), t, oil.timing), format).marks
							.price.d
					))
						expect(
							x >= 0 && x <= format.w && y >= 0 && y <= format.h,
							`${from} to ${to} at ${t}`
						).toBe(true);
	});
});

describe('a reader who skipped', () => {
	it.each(steps.slice(2))('%s shows no purple and says nothing of it', (step) => {
		for (const lang of langs) {
			const view = draw(stateOf(step, 'skipped'), formats.tall, lang);
			expect([view.marks.guessLine, view.marks.ghost, view.marks.tint, view.marks.arrow]).toEqual([
				null,
				null,
				null,
				null
			]);
			expect(
				view.labels.filter(
					({ color, lines }) =>
						color === 'you' ||
						lines.some((line) => typeof line !== 'string' && line.color === 'you')
				)
			).toEqual([]);
			expect(text(view) + summary(step, stateOf(step, 'skipped'), lang)).not.toMatch(
				/你|\byou\b|reader/i
			);
		}
	});
	it('is invited without purple', () => {
		const { marks, labels } = draw(stateOf('guess', 'skipped'));
		expect(marks.guessLine).toBeNull();
		expect(marks.ghost?.opacity).toBe(1);
		expect(labels.map(({ color }) => color)).not.toContain('you');
	});
	it('sees the answer at the height of the price', () => {
		expect(stateOf('truth', 'skipped').yMax).toBe(46);
		expect(stateOf('truth', 'high').yMax).toBe(stateOf('guess', 'high').yMax);
	});
});

describe('on paper', () => {
	const { blank, answer } = oil.task ?? expect.unreachable('oil asks for a guess');
	it('the reader’s half is empty, and the answer has the same scale without their line', () => {
		for (const lang of langs) {
			const [asked, told] = [blank, answer].map((state) => draw(state, formats.wide, lang));
			expect(
				[asked, told]
					.flatMap((view) => [
						view?.marks.ghost,
						view?.marks.guessLine,
						view?.marks.tint,
						view?.marks.arrow
					])
					.filter(Boolean)
			).toEqual([]);
			expect(Math.max(...pointsOf(asked?.marks.price.d ?? '').map(([x]) => x))).toBeCloseTo(
				frameOf(blank, formats.wide).x(1980),
				0
			);
			const scale = [frameOf(blank, formats.wide), frameOf(answer, formats.wide)].map(
				({ x, y }) => [x(1970), x(2000), y(0), y(80)]
			);
			expect(scale[0]).toEqual(scale[1]);
		}
	});
	it('labels stay in the format and off each other', () => {
		expect(sceneFaults({ ...oil, steps: { blank, answer } }, draw)).toEqual([]);
	});
});

describe('what the pictures say', () => {
	it('names the rise, the spike and the fall from the table', () => {
		expect(text(draw(stateOf('boom', 'skipped')))).toContain('40.75\n1979年11月');
		expect(text(draw(stateOf('gulf', 'skipped'), formats.wide, 'en'))).toContain(
			'34.5\nOct 1990, Gulf War run-up\nthree months above $30'
		);
		expect(text(draw(stateOf('truth', 'skipped'), formats.tall, 'en'))).toContain(
			'below $20\nFeb 1986'
		);
	});
	it('draws the forecasts of before 1980 alone', () => {
		const { limits } = draw(stateOf('boom', 'skipped'));
		expect(limits.map(({ dot }) => dot)).toEqual([false, true]);
	});
	it('counts the months of the 1990s: 92 under $20, 28 not', () => {
		const { marks } = draw(stateOf('gulf', 'skipped'));
		expect(
			marks.months?.kinds.map(({ color, count, d }) => [color, count, d.match(/M/g)?.length])
		).toEqual([
			['ink', 92, 92],
			['scarce', 28, 28]
		]);
	});
	it('measures the gap in 1995 with the numbers that it shows', () => {
		expect(text(draw(stateOf('truth', 'high')))).toContain('差53美元\n1995年1月');
		expect(text(draw(stateOf('truth', 'near')))).not.toContain('差');
	});
	it('ends in the latest month of either series, and never calls it low', () => {
		expect(text(draw(stateOf('today', 'skipped')))).toContain('100.43\n2026年5月');
		expect(text(draw(stateOf('today', 'skipped', 'real')))).toContain('94.01\n2026年5月');
		expect(text(draw(stateOf('today', 'skipped', 'real')))).toContain('2024年幣值');
	});
	it('says in its sentence the line and the money that the reader has set', () => {
		const said = (step: StepName, guess: Guess, real?: keyof typeof money): string =>
			summary(step, stateOf(step, guess, real), 'en');
		expect(said('truth', 'high')).toBe(labels.en['truth-you-summary']);
		expect(said('truth', 'skipped')).toBe(labels.en['truth-summary']);
		expect([said('today', 'high'), said('today', 'high', 'real')]).toEqual([
			labels.en['today-summary'],
			labels.en['real-summary']
		]);
	});
	it('leaves out the month whose prices are not known in 2024 dollars', () => {
		const parts = (real: keyof typeof money): number =>
			draw(stateOf('today', 'skipped', real)).marks.price.d.split('M').length - 1;
		expect(figures.real.filter((price) => price === null)).toHaveLength(1);
		expect([parts('nominal'), parts('real')]).toEqual([1, 2]);
	});
	it('never joins the points of the oil sands', () => {
		const { marks } = draw(stateOf('answers', 'skipped'));
		expect(marks.answers?.dots).toHaveLength(figures.sands.length);
		expect(marks.answers?.lines.map(({ key }) => key)).toEqual(['intensity', 'solar']);
	});
});
