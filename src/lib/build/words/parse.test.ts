import { describe, expect, it } from 'vitest';
import { fact } from '$data/fact.ts';
import { endingIds, uiKeys } from '../../story/words.ts';
import { parseWords, type Outline } from './parse.ts';
import { readingTime } from './reading-time.ts';

const outline: Outline = [
	{ id: 'tea', steps: ['boom', 'truth'] },
	{ id: 'end', steps: ['last'] }
];
const facts = new Map([
	['tea.peak', fact(40.75, 'usd')],
	['tea.month', fact('1979-11', 'month')]
]);
const front = (lang: string): string =>
	[
		'---',
		`lang: ${lang}`,
		'title: T',
		'standfirst: S',
		'description: D',
		'ui:',
		...uiKeys.map((key) => `  ${key}: w`),
		'---',
		''
	].join('\n');

const step = (id: string, text: string, title = '標題'): string =>
	`### ${title} {#${id}}\n\n${text}\n\n> [!NOTES]\n> 備註。\n`;
const scene = (id: string, question = true): string =>
	`## 一幕 {#${id} short="短" credit="某處"${id === 'tea' ? '' : ' unit="一格＝一年"'}}\n\n> [!ALT]\n> 圖。\n\n> [!SOURCES]\n> 資料。\n${question ? '\n> [!QUESTION]\n> 然後呢？\n' : ''}\n| 圖中 | 文字 |\n| --- | --- |\n${outline
		.find((candidate) => candidate.id === id)
		?.steps.map((name, i) => `| ${name}-summary | 圖${'甲乙'[i]}。 |\n`)
		.join('')}`;
const ending = endingIds.map((id) => `## 完 {#${id}}\n\n話。\n\n- 一。\n- 二。\n`).join('\n');
const story = (
	text = '油價升到{tea.peak:tens}。',
	change = (source: string): string => source
): string =>
	change(
		[
			front('zh-Hant-HK'),
			scene('tea'),
			step('tea/boom', text),
			step('tea/truth', '後來跌了。'),
			scene('end', false),
			step('end/last', '完。'),
			ending
		].join('\n')
	);
const read = (source: string, lang: 'zh-Hant-HK' | 'en' = 'zh-Hant-HK') =>
	parseWords(source, 'zh.md', lang, outline, (name) => facts.get(name));
const lineOf = (source: string, text: string): number =>
	source.split('\n').findIndex((line) => line.includes(text)) + 1;

describe('words', () => {
	it('reads scenes, steps, figures and marks', () => {
		const words = read(story('油價**升到{tea.peak:tens}**{.scarce}，在{tea.month}。'));
		expect(words.scenes.tea?.steps.boom?.text).toEqual([
			{ text: '油價' },
			{ text: '升到', mark: 'scarce' },
			{ text: '40美元', figure: true, mark: 'scarce' },
			{ text: '，在' },
			{ text: '1979年11月', figure: true },
			{ text: '。' }
		]);
		expect(words.scenes.tea).toMatchObject({
			title: '一幕',
			short: '短',
			credit: '某處',
			alt: '圖。',
			question: '然後呢？'
		});
		expect(words.scenes.tea?.steps.truth?.notes).toEqual(['備註。']);
		expect(words.scenes.end?.unit).toBe('一格＝一年');
		expect(Object.keys(words.scenes.end?.steps ?? {})).toEqual(['last']);
	});

	it('reads the ending, list items as paragraphs, and reckons how long all takes', () => {
		const words = read(story());
		expect(words.ending.method).toEqual({
			title: '完',
			paragraphs: [[{ text: '話。' }], [{ text: '一。' }], [{ text: '二。' }]]
		});
		expect(words.minutes).toBe(1);
		expect(readingTime(Array<string>(36).fill('字'.repeat(44)), 'zh-Hant-HK')).toBe(6);
	});

	it('lets a title say where it may break', () => {
		const { tea } = read(
			story(undefined, (s) => s.replace('## 一幕 {#tea', '## 一|幕 {#tea'))
		).scenes;
		expect([tea?.title, tea?.titleParts]).toEqual(['一幕', ['一', '幕']]);
	});

	it('lets years and names be typed', () =>
		expect(() => read(story('1980年的H800和M3，是DeepSeek-V3。'))).not.toThrow());

	it('reads the labels of a picture, and leaves room for what is filled in when it is drawn', () => {
		const source = story().replace(
			'| boom-summary',
			'| peak | 高見{tea.peak}，{$day} |\n| boom-summary'
		);
		expect(read(source).scenes.tea?.labels).toEqual({
			peak: '高見41美元，{$day}',
			'boom-summary': '圖甲。',
			'truth-summary': '圖乙。'
		});
	});

	it.each<[string, string, string, (source: string) => string]>([
		[
			'a missing step',
			'',
			'the step “tea/truth” is missing',
			(s) => s.replace(/### 標題 \{#tea\/truth\}[\s\S]*?備註。\n/, '')
		],
		[
			'an extra step',
			'{#tea/more}',
			'there is no step “tea/more”',
			(s) => s.replace('## 一幕 {#end', `${step('tea/more', '多。')}\n## 一幕 {#end`)
		],
		[
			'a misspelt step',
			'{#tea/trueth}',
			'there is no step “tea/trueth”; scenes/order.ts knows tea/boom, tea/truth, end/last',
			(s) => s.replace('{#tea/truth}', '{#tea/trueth}')
		],
		[
			'a step twice',
			'',
			'stands here a second time',
			(s) => s.replace('{#tea/truth}', '{#tea/boom} ')
		],
		[
			'a step out of order',
			'',
			'the step “tea/boom” is out of order',
			(s) =>
				s
					.replace('{#tea/boom}', '{#tea/x}')
					.replace('{#tea/truth}', '{#tea/boom}')
					.replace('{#tea/x}', '{#tea/truth}')
		],
		[
			'a heading without id',
			'### 標題',
			'the heading has no id',
			(s) => s.replace(' {#tea/boom}', '')
		],
		[
			'a step at the wrong depth',
			'## 標題 {#tea/boom',
			'is a step and wants ###',
			(s) => s.replace('### 標題 {#tea/boom}', '## 標題 {#tea/boom short="短"}')
		],
		[
			'an unknown figure',
			'tea.peek',
			'unknown figure {tea.peek}',
			(s) => s.replace('tea.peak', 'tea.peek')
		],
		[
			'an unknown format',
			':dozens',
			'unknown format "dozens" in {tea.peak:dozens}',
			(s) => s.replace(':tens', ':dozens')
		],
		[
			'a format that does not fit',
			'thousands,fraction',
			"can't be written in words",
			(s) =>
				s
					.replace('tea.peak:tens', 'tea.peak:words')
					.replace('升到', '升到{tea.month:yearOf}又')
					.replace('tea.peak:words', 'tea.peak:thousands,fraction')
		],
		[
			'typed digits',
			'40美元',
			'the number "40" is typed',
			(s) => s.replace('{tea.peak:tens}', '40美元')
		],
		[
			'half-width punctuation',
			'升到,',
			'half-width punctuation beside Han',
			(s) => s.replace('升到', '升到,')
		],
		[
			'half-width brackets',
			'(升)',
			'half-width punctuation beside Han',
			(s) => s.replace('升到', '(升)到')
		],
		[
			'a space between Han and Latin',
			'用 DeepSeek',
			'a stray space beside Han',
			(s) => s.replace('升到', '用 DeepSeek升到')
		],
		['Western quotes', '“升”', 'Western quotation marks', (s) => s.replace('升到', '“升”到')],
		['兆', '兆', '兆 means different numbers', (s) => s.replace('升到', '升到兆')],
		['text over its length', '長長', 'the text has 6', (s) => s.replace('升到', '長'.repeat(61))],
		[
			'three sentences',
			'一。二。',
			'the text has 4 sentences',
			(s) => s.replace('油價', '一。二。三。')
		],
		[
			'a headline over its length',
			'題題',
			'the headline has 19',
			(s) => s.replace('### 標題 {#tea/boom}', `### ${'題'.repeat(19)} {#tea/boom}`)
		],
		[
			'a step without notes',
			'{#tea/boom}',
			'has no speaker’s notes',
			(s) => s.replace('> [!NOTES]\n> 備註。\n', '')
		],
		[
			'a step with two paragraphs',
			'再說',
			'has a second paragraph',
			(s) => s.replace('> [!NOTES]', '再說。\n\n> [!NOTES]')
		],
		[
			'an unknown mark',
			'{.red}',
			'unknown mark {.red}',
			(s) => s.replace('升到', '**升**{.red}到')
		],
		[
			'a bold phrase that does not close',
			'**升',
			'a bold phrase that does not close',
			(s) => s.replace('升到', '**升到')
		],
		[
			'a scene without question',
			'{#tea short',
			'has no question for the next scene',
			(s) => s.replace('> [!QUESTION]\n> 然後呢？\n', '')
		],
		[
			'a later scene that doesn’t say its unit',
			'{#end',
			'doesn’t say what a mark stands for',
			(s) => s.replace(' unit="一格＝一年"', '')
		],
		[
			'a scene without sources for the stage',
			'{#tea',
			'doesn’t name its sources',
			(s) => s.replace(' credit="某處"', '')
		],
		[
			'a scene without short name',
			'{#tea credit',
			'has no short name',
			(s) => s.replace(' short="短"', '')
		],
		[
			'a picture that nothing describes',
			'{#tea short',
			'nothing says what the picture of “tea/truth” shows',
			(s) => s.replace(/\| truth-summary.*\n/, '')
		],
		[
			'two pictures described alike',
			'{#tea short',
			'“truth-summary” says the same',
			(s) => s.replace('圖乙', '圖甲')
		],
		[
			'an unknown alert',
			'[!WARNING]',
			'a quotation here must be one of [!NOTES]',
			(s) => s.replace('[!NOTES]', '[!WARNING]')
		],
		...Object.entries({ TIP: 'ALT', CAUTION: 'SOURCES', IMPORTANT: 'QUESTION', NOTE: 'NOTES' }).map(
			([old, now]): [string, string, string, (source: string) => string] => [
				`the old name of the alert ${now}`,
				`[!${old}]`,
				`[!${old}] is called [!${now}] now; write [!${now}]`,
				(s) => s.replace(`[!${now}]`, `[!${old}]`)
			]
		),
		[
			'the old name of a mark',
			'{.resp}',
			'the mark {.resp} is called {.response} now; write {.response}',
			(s) => s.replace('升到', '**升**{.resp}到')
		],
		[
			'a list in a step',
			'- 甲',
			'a list has no meaning here',
			(s) => s.replace('> [!NOTES]', '- 甲\n\n> [!NOTES]')
		],
		[
			'a missing part of the ending',
			'',
			'“method” is missing',
			(s) => s.replace('## 完 {#method}', '')
		],
		[
			'an empty part of the ending',
			'{#licence}',
			'“licence” says nothing',
			(s) => s.replace(/(\{#licence\})[\s\S]*/, '$1\n')
		],
		[
			'a missing word of the page',
			'',
			'the front matter has no “scroll”',
			(s) => s.replace('  scroll: w\n', '')
		],
		[
			'an unknown word of the page',
			'swipe',
			'unknown word “swipe” under ui',
			(s) => s.replace('  scroll: w\n', '  scroll: w\n  swipe: w\n')
		],
		[
			'another language',
			'lang: en',
			'the front matter says lang “en”',
			(s) => s.replace('lang: zh-Hant-HK', 'lang: en')
		]
	])('tells %s, with file and line', (_, mark, message, change) => {
		const source = story(undefined, change);
		const told = (): unknown => read(source);
		expect(told).toThrow(message);
		if (mark) expect(told).toThrow(`zh.md:${lineOf(source, mark)}: `);
	});

	it('tells everything at once', () => {
		const source = story('升到40,又到50。');
		expect(() => read(source)).toThrow(/40[\s\S]*50[\s\S]*half-width|half-width[\s\S]*40[\s\S]*50/);
	});

	it('counts words in English and leaves its punctuation alone', () => {
		const english = story('Tea, at $… (so high!) rose: "quickly".').replace(
			'lang: zh-Hant-HK',
			'lang: en'
		);
		expect(() => read(english, 'en')).not.toThrow();
		expect(() => read(english.replace('quickly', 'word '.repeat(41)), 'en')).toThrow(
			'the text has 46 words, at most 40 fit'
		);
	});
});
