import type { Root } from 'mdast';
import { parse } from 'yaml';
import { uiKeys, type UiKey, type Words } from '../../story/words.ts';
import { fillFigures, plain, type InlineContext } from './inline.ts';
import { checkChinese } from './style-rules.ts';

type Front = Pick<Words, 'title' | 'standfirst' | 'description' | 'ui'>;
const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Interface texts may contain typed digits (versions, dates), since these are not figures of the story. */
const digitsMayStand = (): void => undefined;

/** Reads the front matter: title, standfirst, description, and the interface texts under `ui`. */
export function readFrontMatter(tree: Root, context: InlineContext): Front {
	const { problems, lang } = context;
	const [node] = tree.children;
	const data: unknown = node?.type === 'yaml' ? parse(node.value) : null;
	if (node?.type !== 'yaml' || !isRecord(data)) {
		problems.add(1, 'the file does not begin with front matter (--- … ---)');
		return { title: '', standfirst: '', description: '', ui: {} as Record<UiKey, string> };
	}
	const lines = node.value.split('\n');
	const lineOf = (key: string): number =>
		lines.findIndex((text) => text.trimStart().startsWith(`${key}:`)) + 2;
	const text = (from: Record<string, unknown>, key: string): string => {
		const value = from[key];
		if (typeof value !== 'string' || !value) {
			problems.add(Math.max(1, lineOf(key)), `the front matter has no “${key}”`);
			return '';
		}
		checkChinese(value, lineOf(key), lang, problems);
		return plain(fillFigures(value, lineOf(key), context, digitsMayStand));
	};
	if (data.lang !== lang)
		problems.add(
			lineOf('lang'),
			`the front matter says lang “${String(data.lang)}”, this is ${lang}`
		);
	const uiData = isRecord(data.ui) ? data.ui : {};
	for (const key of Object.keys(uiData))
		if (!(uiKeys as readonly string[]).includes(key))
			problems.add(lineOf(key), `unknown word “${key}” under ui`);
	const ui = Object.fromEntries(uiKeys.map((key) => [key, text(uiData, key)])) as Record<
		UiKey,
		string
	>;
	return {
		title: text(data, 'title'),
		standfirst: text(data, 'standfirst'),
		description: text(data, 'description'),
		ui
	};
}
