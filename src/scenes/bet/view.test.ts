import { describe, expect, it } from 'vitest';
import labels from 'virtual:labels/bet';
import { numberAt, readTable, stringAt } from '$data/index.ts';
import { formats, type Format } from '$lib/chart/format.ts';
import { viewports, sceneFaults } from '../../../tests/support/scene-faults.ts';
import type { View } from '$lib/chart/view.ts';
import type { Lang } from '$lib/i18n/lang.ts';
import { translator } from '$lib/i18n/translator.ts';
import { describe as describeStep } from '$lib/story/describe.ts';
import { withInputs } from '$lib/story/inputs.ts';
import { resultAt, results, tally } from './basket.ts';
import figures from './figures.data.ts';
import { frameOf } from './scales.ts';
import { apart } from './lesson.ts';
import { view as viewOf, type Marks } from './view.ts';
import picture from './index.ts';
import { bet, type State } from './states.ts';

type Step = keyof typeof bet.steps;
const view = (state: State, format: Format = formats.tall, lang: Lang = 'en'): View<Marks> =>
	viewOf(figures, state, format, translator(labels[lang], lang));
const at = (step: Step, start: number): State => withInputs(bet, bet.steps[step], () => [start]);
const starts = results(figures).map(({ start }) => start);
const said = ({ labels }: View, key: string): string =>
	(labels.find((note) => note.key === key)?.lines ?? [])
		.map((line) => (typeof line === 'string' ? line : line.text))
		.join(' ');

it('is whole, inside its format, and lays no label on another, in every step and between', () => {
	const readers = Object.fromEntries(
		[1900, 1916, 1950, 1989, 2002, 2005].map((start) => [`from ${start}`, () => [start]])
	);
	expect(sceneFaults(bet, view, { readers: { anybody: () => null, ...readers } })).toEqual([]);
});

describe('the same bet from every start', () => {
	const windows = readTable('simon-ehrlich-windows');
	it('gives what the table says, to the cent, and its winner', () => {
		expect(starts).toEqual(windows.rows.map((row) => numberAt(windows, row, 'start_year')));
		for (const row of windows.rows) {
			const start = numberAt(windows, row, 'start_year');
			const { worth, winner } = resultAt(figures, start);
			expect(
				Math.abs(worth - numberAt(windows, row, 'basket_real_value_usd_per_1000_staked')),
				String(start)
			).toBeLessThan(0.0051);
			expect(winner, String(start)).toBe(stringAt(windows, row, 'winner'));
		}
	});
	it('is Simon’s 39 times of 106', () => {
		expect([starts.length, tally(figures, 'simon'), tally(figures, 'ehrlich')]).toEqual([
			106, 39, 67
		]);
	});
	it('is a cell each, and a dot each outside the window', () => {
		const { strip, window } = view(bet.steps.window).marks;
		const [cell = 0, gap = 0] = (strip?.dash ?? '').split(' ').map(Number);
		const cells = (d = ''): number =>
			[...d.matchAll(/h([\d.]+)/g)].reduce(
				(sum, [, length]) => sum + Math.round((Number(length) + gap) / (cell + gap)),
				0
			);
		expect([cells(strip?.simon), cells(strip?.ehrlich)]).toEqual([39, 67]);
		const dots = `${window?.simon}${window?.ehrlich}`.split('M').length - 1;
		const hidden = starts.filter((start) => Math.abs(start + 10 - 1985) <= 8).length;
		expect(dots).toBeGreaterThanOrEqual(106 - hidden);
		expect(dots).toBeLessThan(106);
	});
	it('says who wins and what is left, and colours it so', () => {
		expect(said(view(at('window', 1980)), 'winner')).toBe('$625 Simon wins: cheaper 1980 to 1990');
		expect(said(view(at('window', 1965), formats.wide, 'zh-Hant-HK'), 'winner')).toBe(
			'1633美元 埃利希贏：貴了 1965年至1975年'
		);
		expect([1980, 1965].map((start) => view(at('window', start)).marks.piles?.winner)).toEqual([
			'response',
			'scarce'
		]);
		for (const start of starts)
			expect(
				view(at('window', start)).labels.find(({ key }) => key === 'winner')?.color,
				String(start)
			).toBe(resultAt(figures, start).winner === 'simon' ? 'response' : 'scarce');
		expect(
			describeStep(
				{ ...picture, language: translator(labels.en, 'en') },
				'window',
				at('window', 1965)
			)
		).toContain('1965 to 1975: Ehrlich wins, $1,000 became $1,633');
	});
});

describe('the piles', () => {
	const metals = readTable('simon-ehrlich');
	it('are $200 each, and by 1990 what the table says', () => {
		expect(view(bet.steps.wager).marks.piles?.values).toEqual([200, 200, 200, 200, 200]);
		const left = view(bet.steps.settled).marks.piles?.values ?? [];
		metals.rows.forEach((row, i) =>
			expect(left[i]).toBeCloseTo(numberAt(metals, row, 'stake_value_1990_in_1980usd'), 1)
		);
	});
	it('say each change, rounded', () => {
		const shown = view(bet.steps.settled);
		expect(figures.metals.map((metal) => said(shown, `${metal}-change`))).toEqual([
			'Chromium −12%',
			'Copper −24%',
			'Nickel −10%',
			'Tin −71%',
			'Tungsten −71%'
		]);
		expect([said(shown, 'left'), said(shown, 'cheque')]).toEqual([
			'left $625',
			'576.07 US dollars: Ehrlich’s cheque, October 1990 At the day’s prices; our yearly means: 3% more'
		]);
	});
	it('lie under the line of the stake when they are cheaper', () => {
		for (const { format } of viewports) {
			const { limits, marks } = view(bet.steps.settled, format);
			const tops = [...(marks.piles?.d ?? '').matchAll(/ ([\d.]+)v-([\d.]+)/g)].map(
				([, foot, height]) => Number(foot) - Number(height)
			);
			for (const top of tops) expect(top).toBeGreaterThan(limits[0]?.y ?? NaN);
		}
	});
	it('stand on each other at the window’s end, as high as all are worth', () => {
		const { y } = frameOf(bet.steps.window, formats.tall);
		const [, foot, height] =
			/.* ([\d.]+)v-([\d.]+)$/.exec(view(bet.steps.window).marks.piles?.d ?? '') ?? [];
		expect(Math.abs(Number(foot) - Number(height) - y(resultAt(figures, 1980).worth))).toBeLessThan(
			1.2
		);
	});
});

describe('the long prices', () => {
	it('are five lines of every year, drawn to half a unit', () => {
		for (const format of Object.values(formats)) {
			const { price } = frameOf(bet.steps.lesson, format);
			view(bet.steps.lesson, format).marks.prices?.lines.forEach(({ d }, i) => {
				const [, first = '', moves = ''] = /^M[\d.]+ ([\d.]+)l(.*)$/.exec(d) ?? [];
				const steps = [...moves.matchAll(/[\d.]+( [\d.]+|-[\d.]+)/g)].map(([, dy]) => Number(dy));
				expect(steps).toHaveLength(115);
				expect(
					Math.abs(
						steps.reduce((y, dy) => y + dy, Number(first)) - price(figures.prices[i]?.at(-1) ?? NaN)
					)
				).toBeLessThan(0.3);
			});
		}
	});
	it('have names that keep apart, each as near to its line as it can', () => {
		expect(apart([10, 50, 90], 20)).toEqual([10, 50, 90]);
		expect(apart([50, 52, 90], 20)).toEqual([50, 70, 90]);
		const places = apart([10, 12, 14], 20);
		expect(places.slice(1).every((y, i) => y - (places[i] ?? 0) >= 20)).toBe(true);
	});
	it('show no purple, and keep the window where the reader left it', () => {
		const { bands, marks, labels } = view(at('lesson', 1965));
		expect(marks.window).toBeNull();
		expect(bands[0]?.x).toBeCloseTo(view(at('window', 1965)).bands[0]?.x ?? NaN);
		expect(said({ labels } as View, 'band')).toBe('1965–1975');
		expect(
			(['zh-Hant-HK', 'en'] as const).map((lang) =>
				said(view(bet.steps.lesson, formats.tall, lang), 'tally')
			)
		).toEqual([
			'39／106 個起點，西蒙贏 其餘67個，埃利希贏',
			'39 of 106 starts: Simon wins the other 67: Ehrlich'
		]);
	});
});

it('has a rebuilt loss that follows from the five piles and their prices in money of the day', () => {
	const metals = readTable('simon-ehrlich');
	const row = readTable('bet-payment').rows[1] ?? {};
	const left = metals.rows.reduce(
		(sum, metal) => sum + numberAt(metals, metal, 'stake_value_1990_in_1980usd'),
		0
	);
	expect(1000 - left).toBeCloseTo(Number(row.loss_1980usd), 1);
	const [copper = {}] = metals.rows.filter(({ metal }) => metal === 'copper');
	const inflation =
		Number(copper.usgs_1990_nominal_usd_per_tonne) /
		Number(copper.usgs_1990_1998usd_per_tonne) /
		(Number(copper.usgs_1980_nominal_usd_per_tonne) / Number(copper.usgs_1980_1998usd_per_tonne));
	expect(Math.abs(Number(row.loss_usd) / Number(row.loss_1980usd) / inflation - 1)).toBeLessThan(
		0.001
	);
});
