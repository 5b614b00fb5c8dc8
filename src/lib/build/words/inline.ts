import type { PhrasingContent } from 'mdast';
import { formatFact, formatNames, type FormatName } from '../../i18n/format-fact.ts';
import type { Fact } from '$data/fact.ts';
import { isLatin, type Lang } from '../../i18n/lang.ts';
import { PLACES } from '../../i18n/template.ts';
import { marks, type Mark, type Run } from '../../story/words.ts';
import type { Problems } from './problems.ts';

/** What is needed to parse inline text. */
export interface InlineContext {
	readonly lang: Lang;
	readonly problems: Problems;
	fact(name: string): Fact | undefined;
}

const FIGURE = /\{([a-z][\w.]*)(?::([\w,]+))?\}/gi;
/** Marks by the name that they had before: whoever still writes one is told the new name. */
const renamedMarks: Readonly<Record<string, Mark>> = { resp: 'response' };
const isMark = (name: string): name is Mark => (marks as readonly string[]).includes(name);
const isFormat = (name: string): name is FormatName =>
	(formatNames as readonly string[]).includes(name);

/**
 * Replaces `{name}` and `{name:format}` by figures; reports an unknown name or format and, by default, typed digits.
 */
export function fillFigures(
	source: string,
	line: number,
	context: InlineContext,
	check = typed
): Run[] {
	const runs: Run[] = [];
	let end = 0;
	for (const match of source.matchAll(FIGURE)) {
		check(source.slice(end, match.index), line, context);
		if (match.index > end) runs.push({ text: source.slice(end, match.index) });
		runs.push({ text: figure(match[1] ?? '', match[2], line, context), figure: true });
		end = match.index + match[0].length;
	}
	check(source.slice(end), line, context);
	if (end < source.length) runs.push({ text: source.slice(end) });
	return runs;
}

function figure(
	name: string,
	format: string | undefined,
	line: number,
	{ lang, problems, fact }: InlineContext
): string {
	const found = fact(name);
	if (!found) {
		problems.add(line, `unknown figure {${name}}`);
		return '';
	}
	const names = format ? format.split(',') : [];
	const bad = names.find((one) => !isFormat(one));
	if (bad !== undefined) {
		problems.add(
			line,
			`unknown format "${bad}" in {${name}:${format}}; known: ${formatNames.join(' ')}`
		);
		return '';
	}
	try {
		return formatFact(found, names.filter(isFormat), lang);
	} catch (error) {
		problems.add(
			line,
			`{${name}:${format}}: ${error instanceof Error ? error.message : String(error)}`
		);
		return '';
	}
}

/** Years and names such as H800 may be typed; every other number must come from the tables. */
function typed(text: string, line: number, { problems }: InlineContext): void {
	for (const [found] of text
		.replace(PLACES, '')
		.matchAll(/[\p{Script=Latin}-]*\d[\d.,]*\p{Script=Latin}*/gu)) {
		const isYear = /^(1[5-9]|20)\d\ds?[.,]?$/.test(found);
		const isName = /^[\p{Script=Latin}-]*\p{Script=Latin}-?\d+$/u.test(found);
		if (!isYear && !isName)
			problems.add(
				line,
				`the number "${found}" is typed; take it from the tables as {scene.figure}`
			);
	}
}

function unknownMark(name: string): string {
	const now = renamedMarks[name];
	return now
		? `the mark {.${name}} is called {.${now}} now; write {.${now}}`
		: `unknown mark {.${name}}; known: ${marks.join(' ')}`;
}

/** Running text with its bold phrases: `**phrase**{.scarce}` takes the colour of the mark it names. */
export function inline(nodes: readonly PhrasingContent[], context: InlineContext): Run[] {
	const runs: Run[] = [];
	let mark: { run: number } | null = null;
	for (const node of nodes) {
		const line = node.position?.start.line ?? 0;
		if (node.type === 'text') {
			let text = node.value.replace(/\s*\n\s*/g, isLatin(context.lang) ? ' ' : '');
			const attribute = /^\{\.(\w+)\}/.exec(text);
			if (mark && attribute) {
				const name = attribute[1] ?? '';
				if (isMark(name))
					for (let i = mark.run; i < runs.length; i++)
						runs[i] = { ...runs[i], text: runs[i]?.text ?? '', mark: name };
				else context.problems.add(line, unknownMark(name));
				text = text.slice(attribute[0].length);
			}
			mark = null;
			if (text.includes('**'))
				context.problems.add(line, 'a bold phrase that does not close (or open): **');
			runs.push(...fillFigures(text, line, context));
		} else if (node.type === 'strong') {
			mark = { run: runs.length };
			for (const run of inline(node.children, context)) runs.push({ ...run, mark: 'ink' });
		} else {
			context.problems.add(
				line,
				`${node.type} is not known here; words have text, **bold** and {figures}`
			);
		}
	}
	return runs;
}

/** The runs as one string. */
export const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
