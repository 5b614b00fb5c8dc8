import { describe, expect, it } from 'vitest';
import { boxes, heldBoxes, stageBox, type Box } from '../../lib/chart/box.ts';
import type { View } from '../../lib/chart/view.ts';
import { language } from '../../lib/i18n/language.ts';
import { langs, type Lang } from '../../lib/i18n/lang.ts';
import { underHands } from '../../lib/story/hands.ts';
import type { State } from '../../lib/story/types.ts';
import { stateAt } from '../../lib/stage/tween.ts';
import { extentOf, overlap, type Rect } from '../../lib/chart/extent.ts';
import { pointsOf } from '../../lib/chart/inspect.ts';
import figures from './figures.build.ts';
import { frameOf } from './frame.ts';
import labels from './labels.build.ts';
import { model, type Marks } from './model.ts';
import { oil } from './states.ts';

type StepName = keyof typeof oil.steps;
const steps = Object.keys(oil.steps) as StepName[];
const hands: Record<string, readonly number[] | null> = {
	skipped: null,
	high: [41, 50, 60, 70, 82],
	higher: [96, 96, 96, 96, 96],
	level: [39, 39, 39, 39, 39],
	low: [30, 18, 8, 4, 0],
	near: [36, 27, 20, 18, 26],
	wild: [0, 96, 0, 96, 0]
};
const money = { nominal: null, real: [1] } as const;

const stateOf = (step: StepName, guess: keyof typeof hands, real: keyof typeof money = 'nominal'): State =>
	underHands(oil, oil.steps[step], (query) => (query === 'real' ? money[real] : (hands[guess] ?? null)));
const draw = (state: State, box: Box = boxes.tall, lang: Lang = 'zh-Hant-HK'): View<Marks> => model(figures, state, box, language(labels, lang));
const text = ({ notes, summary }: View): string => notes.flatMap(({ lines }) => lines.map((line) => (typeof line === 'string' ? line : line.text))).join('\n') + summary;

/** Odd hands matter only where the reader's line is shown. */
const guesses = (step: StepName): string[] => (step === 'guess' || step === 'truth' ? Object.keys(hands) : ['skipped', 'high', 'low']);

/** Every picture: step, box, edition and what the reader has done. */
const pictures = steps.flatMap((step) => [...heldBoxes.values()].flatMap((box) => langs.flatMap((lang) => guesses(step).flatMap((guess) =>
	(step === 'today' ? (['nominal', 'real'] as const) : (['nominal'] as const)).map((real) => ({ step, box, lang, guess, real }))))));

/** Largest label of each box on a page, against its own em: a phone of 320 px, a desktop of 1024 px; a lecture with its text enlarged. */
const grown = (box: Box): number => (box === stageBox ? 1.08 : { tall: 15.8 / 13, wide: 20 / 15.5, low: 1 }[box.name]);

describe.each(pictures)('$step $box.name $box.em $lang $guess $real', ({ step, box, lang, guess, real }) => {
	const view = draw(stateOf(step, guess, real), box, lang);

	it('has no NaN', () => expect(JSON.stringify(view)).not.toMatch(/NaN|null,null|undefined|Infinity/));

	it('stays in its box', () => {
		for (const note of view.notes) {
			const { x1, y1, x2, y2 } = extentOf(note, box.em);
			expect(x1, `${note.key} left`).toBeGreaterThanOrEqual(-2);
			expect(y1, `${note.key} top`).toBeGreaterThanOrEqual(0);
			expect(x2, `${note.key} right`).toBeLessThanOrEqual(box.w + 2);
			expect(y2, `${note.key} bottom`).toBeLessThanOrEqual(box.h);
		}
		for (const [x, y] of pointsOf(view.marks.price.d)) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x).toBeLessThanOrEqual(box.w);
			expect(y).toBeGreaterThanOrEqual(0);
			expect(y).toBeLessThanOrEqual(box.h);
		}
	});

	it.each([1, grown(box)])('has no two notes over each other, labels × %f', (factor) => {
		const rects = view.notes.map((note): [string, Rect] => [note.key, extentOf(note, box.em * factor)]);
		// A line's leading reaches a little over its letters; letters themselves must not meet.
		const letters = ({ x1, y1, x2, y2 }: Rect): Rect => ({ x1: x1 + 1, x2: x2 - 1, y1: y1 + box.em * 0.14, y2: y2 - box.em * 0.14 });
		const clashes = rects.flatMap(([key, rect], i) => rects.slice(i + 1).filter(([, other]) => overlap(letters(rect), letters(other))).map(([other]) => `${key} × ${other}`));
		expect(clashes).toEqual([]);
	});

	it('draws a price that runs from left to right', () => {
		const xs = pointsOf(view.marks.price.d).map(([x]) => x);
		expect(xs.length).toBeGreaterThan(20);
		expect(xs.every((x, i) => i === 0 || x >= (xs[i - 1] ?? 0))).toBe(true);
	});

	it('has keys that are all different', () => {
		for (const list of [view.notes, view.rules, view.limits, view.marks.dots]) expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
	});
});

describe('between the steps', () => {
	const pairs = [...steps.slice(1).map((to, i) => [steps[i], to]), ['boom', 'today']] as [StepName, StepName][];
	const both = pairs.flatMap(([from, to]) => [[from, to], [to, from]] as [StepName, StepName][]);
	it.each(both)('%s → %s has no NaN and stays in the box', (from, to) => {
		for (const guess of ['skipped', 'high', 'low'])
			for (const box of Object.values(boxes))
				for (let t = 0.05; t < 1; t += 0.1) {
					const view = draw(stateAt(stateOf(from, guess), stateOf(to, guess), t, oil.timing), box);
					expect(JSON.stringify(view)).not.toMatch(/NaN|null,null|Infinity/);
					for (const [x, y] of pointsOf(view.marks.price.d)) expect(x >= 0 && x <= box.w && y >= 0 && y <= box.h).toBe(true);
				}
	});
});

describe('a reader who skipped', () => {
	it.each(steps.slice(2))('%s shows no purple and says nothing of it', (step) => {
		for (const lang of langs) {
			const view = draw(stateOf(step, 'skipped'), boxes.tall, lang);
			expect([view.marks.hand, view.marks.ghost, view.marks.tint, view.marks.arrow]).toEqual([null, null, null, null]);
			expect(view.notes.filter(({ tone, lines }) => tone === 'you' || lines.some((line) => typeof line !== 'string' && line.tone === 'you'))).toEqual([]);
			expect(text(view)).not.toMatch(/你|\byou\b|reader/i);
		}
	});
	it('is invited without purple', () => {
		const { marks, notes } = draw(stateOf('guess', 'skipped'));
		expect(marks.hand).toBeNull();
		expect(marks.ghost?.opacity).toBe(1);
		expect(notes.map(({ tone }) => tone)).not.toContain('you');
	});
	it('sees the answer at the height of the price', () => {
		expect(stateOf('truth', 'skipped').yMax).toBe(46);
		expect(stateOf('truth', 'high').yMax).toBe(stateOf('guess', 'high').yMax);
	});
});

describe('on paper', () => {
	const { blank, answer } = oil.task;
	it('the reader’s half is empty, and the answer lies on the same scale without his line', () => {
		for (const lang of langs) {
			const [asked, told] = [blank, answer].map((state) => draw(state, boxes.wide, lang));
			expect([asked, told].flatMap((view) => [view?.marks.ghost, view?.marks.hand, view?.marks.tint, view?.marks.arrow]).filter(Boolean)).toEqual([]);
			expect(Math.max(...pointsOf(asked?.marks.price.d ?? '').map(([x]) => x))).toBeCloseTo(frameOf(blank, boxes.wide).x(1980), 0);
			const scale = [frameOf(blank, boxes.wide), frameOf(answer, boxes.wide)].map(({ x, y }) => [x(1970), x(2000), y(0), y(80)]);
			expect(scale[0]).toEqual(scale[1]);
		}
	});
	it.each([['blank', blank], ['answer', answer]] as const)('%s: labels stay in the box and off each other', (_, state) => {
		for (const lang of langs)
			for (const box of [boxes.tall, boxes.wide]) {
				const rects = draw(state, box, lang).notes.map((note) => extentOf(note, box.em * grown(box)));
				for (const [i, one] of rects.entries()) {
					expect(one.x1 >= -2 && one.y1 >= 0 && one.x2 <= box.w + 2 && one.y2 <= box.h, `${lang} ${box.name} ${i}`).toBe(true);
					for (const other of rects.slice(i + 1)) expect(overlap({ ...one, y1: one.y1 + 2, y2: one.y2 - 2 }, other), `${lang} ${box.name} ${i}`).toBe(false);
				}
			}
	});
});

describe('what the pictures say', () => {
	it('names the rise, the spike and the fall from the table', () => {
		expect(text(draw(stateOf('boom', 'skipped')))).toContain('40.75\n1979年11月');
		expect(text(draw(stateOf('gulf', 'skipped'), boxes.wide, 'en'))).toContain('34.5\nOct 1990, Gulf War run-up\nthree months above $30');
		expect(text(draw(stateOf('truth', 'skipped'), boxes.tall, 'en'))).toContain('below $20\nFeb 1986');
	});
	it('draws the forecasts of before 1980 alone', () => {
		const { limits } = draw(stateOf('boom', 'skipped'));
		expect(limits.map(({ dot }) => dot)).toEqual([false, true]);
	});
	it('counts the months of the 1990s: 92 under $20, 28 not', () => {
		const { marks } = draw(stateOf('gulf', 'skipped'));
		expect(marks.months?.counts).toEqual({ under: 92, over: 28 });
		expect([marks.months?.under, marks.months?.over].map((d) => d?.match(/M/g)?.length)).toEqual([92, 28]);
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
	it('leaves out the month whose prices are not known in 2024 dollars', () => {
		const parts = (real: keyof typeof money): number => draw(stateOf('today', 'skipped', real)).marks.price.d.split('M').length - 1;
		expect(figures.real.filter((price) => price === null)).toHaveLength(1);
		expect([parts('nominal'), parts('real')]).toEqual([1, 2]);
	});
	it('never joins the points of the oil sands', () => {
		const { marks } = draw(stateOf('answers', 'skipped'));
		expect(marks.answers?.dots).toHaveLength(figures.sands.length);
		expect(marks.answers?.lines.map(({ key }) => key)).toEqual(['intensity', 'solar']);
	});
});
