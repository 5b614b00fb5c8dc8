import { describe, expect, it } from 'vitest';
import { langs, type Lang } from '../lib/i18n/lang.ts';
import words from './words.data.ts';

/**
 * The argument of the commentary, point by point: the steps that make each point, and what they must say in either
 * language, on their cards or pictures. No point may get lost.
 */
const points: readonly {
	readonly says: string;
	readonly steps: readonly string[];
	readonly words: Record<Lang, readonly RegExp[]>;
}[] = [
	{
		says: 'DeepSeek was said to cost far less; Nvidia fell 17% in a day, about $600bn, a US record',
		steps: ['wipeout/field', 'wipeout/fall', 'wipeout/record', 'wipeout/trigger'],
		words: {
			en: [/17%/, /600/, /No American company/, /cost far less than its American rivals/],
			'zh-Hant-HK': [/17%/, /600/, /從沒有美國公司/, /成本遠低於美國對手/]
		}
	},
	{
		says: 'doubts came at once: dearer or cheaper, more chips or fewer; the market had no answer',
		steps: ['wipeout/trigger', 'wipeout/after'],
		words: {
			en: [/disputed/, /more chips, or fewer/, /no answer/],
			'zh-Hant-HK': [/爭議/, /多買晶片，還是少買/, /沒有答案/]
		}
	},
	{
		says: 'two allegations, unsettled; the published advances are assumed to be at least partly true',
		steps: ['wipeout/trigger', 'detour/recipe'],
		words: {
			en: [/OpenAI/, /undisclosed/, /partly true/],
			'zh-Hant-HK': [/OpenAI/, /未申報/, /部分屬實/]
		}
	},
	{
		says: 'Moore’s law drove half a century; 18 times the research keeps it up; returns diminish until nobody can pay',
		steps: [
			'moore/rocket',
			'moore/ruler',
			'moore/crowd',
			'moore/bend',
			'moore/share',
			'moore/wall'
		],
		words: {
			en: [
				/Moore’s law/,
				/18 times/,
				/diminishing returns/,
				/can’t be paid for, or isn’t worth it/
			],
			'zh-Hant-HK': [/摩爾定律/, /18倍/, /邊際回報遞減/, /做不到，或不值得做/]
		}
	},
	{
		says: 'another road: software, algorithms and architecture still have room',
		steps: ['detour/recipe', 'detour/algorithms'],
		words: {
			en: [/better recipe/, /algorithms/i, /software/i],
			'zh-Hant-HK': [/更好的配方/, /演算法/, /軟件/]
		}
	},
	{
		says: 'is the blockade broken? yes, a detour raised performance; but controls bind, rivals have both, and China needs semiconductors too',
		steps: ['detour/both', 'bearings/chips'],
		words: {
			en: [
				/American firms can have both/,
				/detour/i,
				/controls still bind/,
				/breakthrough in semiconductors/
			],
			'zh-Hant-HK': [/美國公司可以兩樣都有/, /繞道/, /管制仍在/, /半導體的突破/]
		}
	},
	{
		says: 'the Allies bombed the bearing plants; workers, stocks and other parts stood in, and arms output held',
		steps: ['bearings/neck', 'bearings/raids', 'bearings/roads'],
		words: {
			en: [/ball bearings/, /Two raids/, /output kept rising/, /stocks/],
			'zh-Hant-HK': [/滾珠軸承/, /兩次空襲/, /仍然上升/, /庫存/]
		}
	},
	{
		says: 'Malthus: people multiply, food adds, many must die; and peak oil, popular in the 1970s',
		steps: ['malthus/ladder', 'oil/boom'],
		words: {
			en: [/multiply while food only adds/, /starve/, /1970s/, /running out/],
			'zh-Hant-HK': [/人口倍增/, /餓死/, /1970年代/, /快要用盡/]
		}
	},
	{
		says: 'neither came at scale; oil soared to about $40, fell below $20 by the mid 1980s, and mostly stayed there in the 1990s',
		steps: ['malthus/world', 'malthus/plates', 'oil/truth', 'oil/gulf', 'oil/today'],
		words: {
			en: [/more food for each/, /\$40/, /below \$20/, /1990s/],
			'zh-Hant-HK': [/人均糧食反而多了/, /40美元/, /跌穿20美元/, /1990年代/]
		}
	},
	{
		says: 'Simon: not finite in the way that matters; scarcity raises the price, people find, save and substitute, knowledge piles up, living improves',
		steps: [
			'oil/answers',
			'bet/wager',
			'bet/settled',
			'bet/lesson',
			'ultimate/loop',
			'ultimate/ways',
			'ultimate/unsolved'
		],
		words: {
			en: [/oil sands/i, /solar/i, /Simon/, /not finite/, /knowledge piles up/, /live better/],
			'zh-Hant-HK': [/油砂/, /太陽能/, /西蒙/, /盡頭不在地底/, /知識愈積愈多/, /生活愈來愈好/]
		}
	},
	{
		says: 'more people means more innovators: the ultimate resource is human ingenuity',
		steps: ['ultimate/people'],
		words: { en: [/us/, /next idea/], 'zh-Hant-HK': [/我們/, /下一個辦法/] }
	}
];

/** The text of a step: its headline and card, and the labels on its scene's pictures. */
function said(lang: Lang, ids: readonly string[]): string {
	return ids
		.map((id) => {
			const [scene = '', name = ''] = id.split('/');
			const own = words[lang].scenes[scene];
			const step = own?.steps[name];
			if (!own || !step)
				throw new Error(
					`the step ${id}, which carries a point of the argument, is gone from ${lang}`
				);
			return [
				step.headline,
				step.text.map(({ text }) => text).join(''),
				...Object.values(own.labels)
			].join('\n');
		})
		.join('\n');
}

describe.each(langs)('the argument in %s', (lang) => {
	it.each(points)('$says', ({ steps, words: wanted }) => {
		const text = said(lang, steps);
		for (const pattern of wanted[lang]) expect(text).toMatch(pattern);
	});
	it('is carried by steps of every scene, and every step has its part', () => {
		const carrying = new Set(points.flatMap(({ steps }) => steps));
		const all = Object.entries(words[lang].scenes).flatMap(([scene, { steps }]) =>
			Object.keys(steps).map((name) => `${scene}/${name}`)
		);
		// Steps for the reader's input, and our own aside, make no point of the commentary.
		const ours = ['oil/guess', 'bet/window', 'detour/chips'];
		expect(all.filter((id) => !carrying.has(id) && !ours.includes(id))).toEqual([]);
	});
});
