import { describe, expect, it } from 'vitest';
import labels from 'virtual:labels/bet';
import { formats } from '$lib/chart/format.ts';
import { translator } from '$lib/i18n/translator.ts';
import { Player } from '$lib/story/player.svelte.ts';
import { Story } from '$lib/story/story.ts';
import { withInputs } from '$lib/story/inputs.ts';
import { sentence } from './basket.ts';
import { dragged, gripAt } from './drag.ts';
import figures from './figures.data.ts';
import { frameOf } from './scales.ts';
import { bet, FIRST, LAST } from './states.ts';

describe('the reader’s ten years', () => {
	const player = (): Player => new Player(new Story([bet]));
	const startIn = (testPlayer: Player, step: keyof typeof bet.steps): number | undefined =>
		withInputs(bet, bet.steps[step], (param) => testPlayer.input(param)).start;
	it('begin in 1980 until the reader sets them, and only where they are shown', () => {
		const testPlayer = player();
		expect(
			(['wager', 'settled', 'window', 'lesson'] as const).map((step) => startIn(testPlayer, step))
		).toEqual([1980, 1980, 1980, 1980]);
		testPlayer.setInput('start', [1965]);
		expect(
			(['wager', 'settled', 'window', 'lesson'] as const).map((step) => startIn(testPlayer, step))
		).toEqual([1980, 1980, 1965, 1965]);
		expect(testPlayer.search).toBe('start=1965');
	});
	it('are kept inside the years that have prices; what can’t be meant is ignored', () => {
		const testPlayer = player();
		testPlayer.setInput('start', [1812]);
		expect(testPlayer.input('start')).toEqual([FIRST]);
		testPlayer.setInput('start', [2020]);
		expect(testPlayer.input('start')).toEqual([LAST]);
		testPlayer.setInput('start', [1980, 1990]);
		expect(testPlayer.input('start')).toBeNull();
	});
	it('are said in one sentence', () => {
		expect(sentence(figures, 1980, translator(labels.en, 'en'))).toBe(
			'1980 to 1990: Simon wins, $625 of $1,000 left'
		);
		expect(sentence(figures, 2002, translator(labels['zh-Hant-HK'], 'zh-Hant-HK'))).toBe(
			'2002年至2012年：埃利希贏，1000美元變成3335美元'
		);
	});
});

describe.each(Object.values(formats))('dragging ($name)', (format) => {
	const frame = frameOf(bet.steps.window, format);
	it('finds the cell under a finger, and the nearest beyond the ends', () => {
		expect([1900, 1957, 2005].map((year) => frame.startAt(frame.x(year)))).toEqual([
			1900, 1957, 2005
		]);
		expect([frame.startAt(-50), frame.startAt(format.w + 50)]).toEqual([FIRST, LAST]);
	});
	it('keeps the window where it is held', () => {
		const grip = gripAt(frame.x(1986), 1980, frame);
		expect([1986, 1996, 1850].map((year) => dragged(frame.x(year), grip, frame))).toEqual([
			1980,
			1990,
			FIRST
		]);
	});
	it('calls it to a finger elsewhere', () => {
		const grip = gripAt(frame.x(1930), 1980, frame);
		expect(dragged(frame.x(1931), grip, frame)).toBe(1931);
	});
});
