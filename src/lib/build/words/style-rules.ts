import { isLatin, type Lang } from '../../i18n/lang.ts';
import { languages } from '../../i18n/languages/index.ts';
import type { Problems } from './problems.ts';

/** Length in Han characters or words. */
export const length = (text: string, lang: Lang): number =>
	isLatin(lang)
		? text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length
		: (text.match(/\p{Script=Han}/gu) ?? []).length;

/** Reports a text that is too long or has more than two sentences. */
export function checkLength(
	kind: 'text' | 'headline',
	text: string,
	line: number,
	lang: Lang,
	problems: Problems
): void {
	const most = languages[lang].lengths[kind];
	const found = length(text, lang);
	if (found > most)
		problems.add(
			line,
			`the ${kind} has ${found} ${isLatin(lang) ? 'words' : 'Han characters'}, at most ${most} fit`
		);
	const sentences = (text.match(isLatin(lang) ? /[.?!](?=\s|$)/g : /[。？！]/g) ?? []).length;
	if (kind === 'text' && sentences > 2)
		problems.add(line, `the text has ${sentences} sentences, at most 2 fit on a card`);
}

const HAN = '\\p{Script=Han}';
const rules: readonly [RegExp, string][] = [
	[
		new RegExp(
			`${HAN}[,;:?!]|[,;?!]\\s*${HAN}|${HAN}\\(|\\)${HAN}|\\(${HAN}|${HAN}\\)|${HAN}\\.(?!\\d)`,
			'u'
		),
		'half-width punctuation beside Han; write ，；：？！（）。'
	],
	[
		new RegExp(
			`${HAN} +[\\p{L}\\d]|[\\p{L}\\d] +${HAN}|[，。；：？！「」] | [，。；：？！「」]`,
			'u'
		),
		'a stray space beside Han; the page spaces Latin and digits by itself'
	],
	[/["'“”‘’]/u, 'Western quotation marks; write 「」 and 『』'],
	[/兆/u, '兆 means different numbers in different places; write 萬億'],
	[/…(?!…)(?<!……)|\.\.\./u, 'an ellipsis is two characters: ……']
];

/** Reports what Hong Kong typography forbids in Chinese text; English is not checked. */
export function checkChinese(text: string, line: number, lang: Lang, problems: Problems): void {
	if (isLatin(lang)) return;
	for (const [pattern, message] of rules) {
		const found = pattern.exec(text);
		if (found) problems.add(line, `${message} (at “${found[0]}”)`);
	}
}
