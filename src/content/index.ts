import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkTables, factByName, files as tables } from '../data/index.ts';
import { forLangs, langs, type Lang } from '../lib/i18n/lang.ts';
import type { Labels } from '../lib/i18n/language.ts';
import { parseWords } from '../lib/build/words/parse.ts';
import type { Words } from '../lib/story/words.ts';
import { scenes } from '../scenes/index.ts';

/** The editions' files. This module runs at build time only; see lib/build/modules.ts. */
const pathOf = (lang: Lang): string => fileURLToPath(new URL(`./${lang}.md`, import.meta.url));

/** Every file that the words depend on, for `npm run dev` to watch. */
export const files: readonly string[] = [...langs.map(pathOf), ...tables];

const outline = scenes.map(({ id, steps }) => ({ id, steps: Object.keys(steps) }));

/** All words of both editions, checked against the scenes, the figures (every table, too) and each other. */
export function readWords(): Record<Lang, Words> {
	checkTables();
	const words = forLangs((lang) => parseWords(readFileSync(pathOf(lang), 'utf8'), `src/content/${lang}.md`, lang, outline, factByName));
	for (const { id } of scenes) labelsIn(words, id);
	return words;
}

/** The words on one scene's pictures. Throws when an edition lacks a label that another has. */
export const labelsOf = (scene: string): Labels => labelsIn(readWords(), scene);

function labelsIn(words: Record<Lang, Words>, scene: string): Labels {
	const labels = forLangs((lang) => words[lang].scenes[scene]?.labels ?? {});
	const keys = new Set(langs.flatMap((lang) => Object.keys(labels[lang])));
	for (const lang of langs)
		for (const key of keys)
			if (labels[lang][key] === undefined) throw new Error(`src/content/${lang}.md: the scene “${scene}” lacks the label “${key}”, which another edition has`);
	return labels;
}
