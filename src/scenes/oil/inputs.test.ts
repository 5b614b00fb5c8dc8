import { describe, expect, it } from 'vitest';
import labels from 'virtual:labels/oil';
import { translator } from '$lib/i18n/translator.ts';
import type { Lang } from '$lib/i18n/lang.ts';
import { Player } from '$lib/story/player.svelte.ts';
import { Story } from '$lib/story/story.ts';
import { withInputs } from '$lib/story/inputs.ts';
import { drawn, presets, straightTo, tapped, type Stroke } from './draw.ts';
import figures from './figures.data.ts';
import { guessOf } from './price.ts';
import { resultOf } from './result.ts';
import start from './start.data.ts';
import { oil, years } from './states.ts';

const stroke = (fresh: boolean): Stroke => ({ fresh, passed: new Set() });

describe('the scene', () => {
	it('has the same keys in every step', () => {
		const keys = Object.values(oil.steps).map((state) => Object.keys(state).sort().join());
		expect(new Set(keys).size).toBe(1);
	});
	it('has timing for its own keys only, and no transition over 900 ms', () => {
		expect(
			Object.keys(oil.timing ?? expect.unreachable('oil has timing')).filter(
				(key) => !(key in oil.steps.boom)
			)
		).toEqual([]);
		expect(
			Math.max(...Object.values(oil.duration ?? expect.unreachable('oil has durations')))
		).toBeLessThanOrEqual(900);
	});
	it('begins the reader’s line at the price of January 1980', () => {
		expect(start).toBe(39);
		expect(guessOf(figures, oil.steps.guess)(1980)).toBe(39);
		expect(guessOf(figures, { ...oil.steps.guess, g2000: 82, g1995: 70 })(2000)).toBe(82);
		expect(guessOf(figures, { ...oil.steps.guess, g2000: 82, g1995: 70 })(1997.5)).toBe(76);
	});
});

describe('the reader’s numbers', () => {
	const player = (): Player => new Player(new Story([oil]));
	it('are clamped to the axis', () => {
		const testPlayer = player();
		testPlayer.setInput('guess', [-5, 50.4, 200, 96, 0]);
		expect(testPlayer.input('guess')).toEqual([0, 50, 96, 96, 0]);
	});
	it('are ignored when they can not be meant', () => {
		const testPlayer = player();
		for (const values of [[1, 2, 3], [1, 2, 3, 4, NaN], []]) testPlayer.setInput('guess', values);
		expect(testPlayer.input('guess')).toBeNull();
	});
	it('are two hands, one for the line and one for the switch', () => {
		const testPlayer = player();
		testPlayer.setInput('real', [7]);
		expect(testPlayer.search).toBe('real=1');
		const state = (step: keyof typeof oil.steps): number | undefined =>
			withInputs(oil, oil.steps[step], (param) => testPlayer.input(param)).real;
		expect([state('today'), state('truth')]).toEqual([1, 0]);
	});
});

describe('drawing', () => {
	it('begins with a straight line to the finger and runs level ahead of it', () => {
		const { values } = drawn(
			null,
			{ year: 1990, price: 60 },
			{ year: 1990.2, price: 60 },
			stroke(true)
		);
		expect(values.map(Math.round)).toEqual([41, 50, 60, 60, 60]);
	});
	it('takes along every column that a fast finger passes', () => {
		const { values, stroke: next } = drawn(
			null,
			{ year: 1980, price: 39 },
			{ year: 2000, price: 79 },
			stroke(true)
		);
		expect(values).toEqual([41, 49, 59, 69, 79]);
		expect([...next.passed]).toEqual([0, 1, 2, 3, 4]);
	});
	it('leaves what a first stroke has passed, and lets the rest follow', () => {
		const first = drawn(null, { year: 1981, price: 50 }, { year: 1985, price: 50 }, stroke(true));
		const second = drawn(
			first.values,
			{ year: 1985, price: 50 },
			{ year: 1988, price: 20 },
			first.stroke
		);
		expect(second.values).toEqual([50, 50, 20, 20, 20]);
	});
	it('changes only the columns it passes in a line that is there', () => {
		const { values } = drawn(
			[41, 50, 60, 70, 82],
			{ year: 1988, price: 10 },
			{ year: 1992, price: 10 },
			stroke(false)
		);
		expect(values).toEqual([41, 50, 10, 70, 82]);
	});
	it('goes backwards too', () => {
		const { values } = drawn(
			[41, 50, 60, 70, 82],
			{ year: 1996, price: 30 },
			{ year: 1989, price: 30 },
			stroke(false)
		);
		expect(values).toEqual([41, 50, 30, 30, 82]);
	});
	it('stands still without harm', () => {
		const at = { year: 1992.5, price: 5 };
		expect(drawn([1, 2, 3, 4, 5], at, at, stroke(false)).values).toEqual([1, 2, 3, 4, 5]);
		expect(
			drawn(null, { year: 1980, price: 96 }, { year: 1980, price: 96 }, stroke(true)).values.every(
				Number.isFinite
			)
		).toBe(true);
	});
	it('sets one year by a tap', () => {
		expect(tapped([41, 50, 60, 70, 82], { year: 1993.1, price: 12 })).toEqual([41, 50, 60, 12, 82]);
		expect(tapped(null, { year: 1991, price: 59 }).map(Math.round)).toEqual([41, 49, 59, 59, 59]);
	});
	it('has three straight lines of one touch', () => {
		expect(presets).toEqual({
			double: [41, 49, 59, 68, 78],
			same: [39, 39, 39, 39, 39],
			half: [38, 34, 29, 24, 20]
		});
		expect(straightTo(96).at(-1)).toBe(96);
		expect(oil.inputs?.[0]?.count).toBe(years.length);
	});
});

describe('the answer in words', () => {
	const say = (lang: Lang, values: readonly number[] | null): string | null =>
		resultOf(figures, values, translator(labels[lang], lang));
	it.each([
		[
			[41, 50, 60, 70, 82],
			'你估2000年82美元，實際25美元，高了57美元；1995年高了53美元。',
			'You said $82 for 2000; it was $25: $57 too high. For 1995 you were $53 too high.'
		],
		[
			[30, 20, 10, 4, 6],
			'你估2000年6美元，實際25美元，低了19美元；1995年低了13美元。',
			'You said $6 for 2000; it was $25: $19 too low. For 1995 you were $13 too low.'
		],
		[
			[39, 30, 20, 17, 30],
			'你估2000年30美元，實際25美元，相當接近；1995年相當接近。',
			'You said $30 for 2000; it was $25: close. For 1995 you were close.'
		],
		[
			[39, 30, 20, 40, 20],
			'你估2000年20美元，實際25美元，相當接近；1995年高了23美元。',
			'You said $20 for 2000; it was $25: close. For 1995 you were $23 too high.'
		],
		[
			[39, 30, 20, 11, 31],
			'你估2000年31美元，實際25美元，高了6美元；1995年低了6美元。',
			'You said $31 for 2000; it was $25: $6 too high. For 1995 you were $6 too low.'
		]
	])('%j', (values, zh, en) => {
		expect(say('zh-Hant-HK', values)).toBe(zh);
		expect(say('en', values)).toBe(en);
	});
	it('is nothing for a reader who skipped', () =>
		expect([say('en', null), say('zh-Hant-HK', null)]).toEqual([null, null]));
});
