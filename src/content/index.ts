import { checkTables, factByName } from '../data/index.ts';
import { forLangs, langs, type Lang } from '../lib/i18n/lang.ts';
import type { Labels } from '../lib/i18n/translator.ts';
import { parseWords } from '../lib/build/words/parse.ts';
import type { Words } from '../lib/story/words.ts';
import { order } from '../scenes/order.ts';

/** The editions' texts by file name. This module is used at build time only; see lib/build/data-loaders.ts. */
const texts = import.meta.glob<string>('./*.md', { query: '?raw', import: 'default', eager: true });

function textOf(lang: Lang): string {
	const text = texts[`./${lang}.md`];
	if (text === undefined)
		throw new Error(`src/content/${lang}.md: expected the edition, but the file was not found`);
	return text;
}

const outline = order.map(({ id, steps }) => ({ id, steps: Object.keys(steps) }));

let words: Record<Lang, Words> | undefined;

/** All words of every edition, checked against the scenes, the tables, the figures and each other; read once. */
export function readWords(): Record<Lang, Words> {
	if (words) return words;
	checkTables();
	const read = forLangs((lang) =>
		parseWords(textOf(lang), `src/content/${lang}.md`, lang, outline, factByName)
	);
	for (const { id } of order) labelsIn(read, id);
	return (words = read);
}

/** The labels of one scene. Throws when an edition lacks a label that another has. */
export const labelsOf = (scene: string): Record<Lang, Labels> => labelsIn(readWords(), scene);

function labelsIn(words: Record<Lang, Words>, scene: string): Record<Lang, Labels> {
	const labels = forLangs((lang) => words[lang].scenes[scene]?.labels ?? {});
	const keys = new Set(langs.flatMap((lang) => Object.keys(labels[lang])));
	for (const lang of langs)
		for (const key of keys)
			if (labels[lang][key] === undefined)
				throw new Error(
					`src/content/${lang}.md: the scene “${scene}” lacks the label “${key}”, which another edition has`
				);
	return labels;
}
