import type { Root, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Fact } from '$data/fact.ts';
import type { Lang } from '../../i18n/lang.ts';
import {
	endingIds,
	type EndingId,
	type EndingWords,
	type Run,
	type SceneWords,
	type StepWords,
	type Words
} from '../../story/words.ts';
import { readFrontMatter } from './front-matter.ts';
import { inline, plain, type InlineContext } from './inline.ts';
import { Problems } from './problems.ts';
import { checkChinese, checkLength } from './style-rules.ts';
import { readingTime } from './reading-time.ts';
import { isEnding, split, type Section } from './sections.ts';

/** The story's order, from the scenes: scene ids, each with its steps' names. */
export type Outline = readonly { readonly id: string; readonly steps: readonly string[] }[];

/**
 * Reads one edition's Markdown: front matter, `##` scenes and `###` steps with ids in braces, quotations in the form of
 * GitHub's alerts. A step's heading is its headline in the lecture, its paragraph the card, its NOTES the speaker's
 * notes. A scene's ALT is the text alternative, SOURCES its sources, QUESTION what leads to the next scene, its table
 * the words on the picture. After the last scene come the parts of the page's ending, paragraphs and list items. Throws
 * one Error that lists every problem as `file:line: message`.
 */
export function parseWords(
	source: string,
	file: string,
	lang: Lang,
	outline: Outline,
	fact: (name: string) => Fact | undefined
): Words {
	const problems = new Problems(file);
	const context: InlineContext = { lang, problems, fact };
	const tree = fromMarkdown(source, {
		extensions: [frontmatter(), gfmTable(), cjkFriendlyExtension()],
		mdastExtensions: [frontmatterFromMarkdown(), gfmTableFromMarkdown()]
	});
	const front = readFrontMatter(tree, context);
	const sections = split(tree, context);
	checkOrder(sections, outline, lastLine(tree), problems);
	const scenes: Record<string, SceneWords> = {};
	for (const section of sections.filter(
		({ heading, id }) => heading.depth === 2 && !isEnding(id)
	)) {
		const own = sections.filter(
			({ heading, id }) => heading.depth === 3 && id.startsWith(`${section.id}/`)
		);
		scenes[section.id] = {
			...sceneWords(section, outline, context),
			steps: Object.fromEntries(
				own.map((step) => [step.id.split('/')[1] ?? '', stepWords(step, context)])
			)
		};
	}
	const ending = Object.fromEntries(
		sections
			.filter(({ id }) => isEnding(id))
			.map((section) => [section.id, endingWords(section, problems)])
	) as Record<EndingId, EndingWords>;
	problems.throwIfAny();
	const cards = Object.values(scenes).flatMap(({ steps }) =>
		Object.values(steps).map(({ text }) => plain(text))
	);
	return { ...front, lang, scenes, ending, minutes: readingTime(cards, lang) };
}

const lastLine = (tree: Root): number => tree.position?.end.line ?? 1;

/** Reports headings that are missing, unknown, repeated or out of order, compared with the scenes' steps. */
function checkOrder(
	sections: readonly Section[],
	outline: Outline,
	end: number,
	problems: Problems
): void {
	const wanted = [
		...outline.flatMap(({ id, steps }) => [id, ...steps.map((step) => `${id}/${step}`)]),
		...endingIds
	];
	const seen = new Set<string>();
	let next = 0;
	for (const { id, heading } of sections) {
		const line = heading.position?.start.line ?? 0;
		const kind = id.includes('/') ? 'step' : 'scene';
		if (heading.depth !== (id.includes('/') ? 3 : 2))
			problems.add(line, `“${id}” is a ${kind} and wants ${kind === 'step' ? '###' : '##'}`);
		if (seen.has(id)) problems.add(line, `the ${kind} “${id}” stands here a second time`);
		else if (!wanted.includes(id))
			problems.add(
				line,
				`there is no ${kind} “${id}”; scenes/order.ts knows ${wanted.filter((name) => name.includes('/') === id.includes('/')).join(', ')}`
			);
		else if (wanted.indexOf(id) < next)
			problems.add(
				line,
				`the ${kind} “${id}” is out of order; it belongs before “${wanted[next - 1]}”`
			);
		else next = wanted.indexOf(id) + 1;
		seen.add(id);
	}
	for (const id of wanted)
		if (!seen.has(id))
			problems.add(end, `the ${id.includes('/') ? 'step' : 'scene'} “${id}” is missing`);
}

function stepWords(
	{ heading, title, alerts, paragraphs, id }: Section,
	{ lang, problems }: InlineContext
): StepWords {
	const line = heading.position?.start.line ?? 0;
	const [text, ...more] = paragraphs;
	if (!text) problems.add(line, `the step “${id}” says nothing`);
	for (const extra of more)
		problems.add(extra.line, `the step “${id}” has a second paragraph; a card has one`);
	if (!alerts.NOTES) problems.add(line, `the step “${id}” has no speaker’s notes ([!NOTES])`);
	checkLength('headline', title, line, lang, problems);
	if (text) checkLength('text', plain(text.runs), text.line, lang, problems);
	return {
		headline: title,
		text: text?.runs ?? [],
		notes: alerts.NOTES?.paragraphs.map(plain) ?? []
	};
}

function endingWords(
	{ heading, id, title, paragraphs, alerts, table }: Section,
	problems: Problems
): EndingWords {
	const line = heading.position?.start.line ?? 0;
	if (paragraphs.length === 0) problems.add(line, `“${id}” says nothing`);
	if (table || Object.keys(alerts).length)
		problems.add(line, `“${id}” has only paragraphs and lists`);
	return { title, paragraphs: paragraphs.map(({ runs }) => runs) };
}

function sceneWords(
	{ heading, id, title, titleParts, attributes, alerts, table, paragraphs }: Section,
	outline: Outline,
	context: InlineContext
): Omit<SceneWords, 'steps'> {
	const line = heading.position?.start.line ?? 0;
	const { problems } = context;
	for (const extra of paragraphs)
		problems.add(extra.line, `the scene “${id}” has text outside its steps`);
	const isLast = id === outline.at(-1)?.id;
	if (!attributes.unit && id !== outline[0]?.id)
		problems.add(
			line,
			`the scene “${id}” doesn’t say what a mark stands for; write {#${id} short="…" unit="…"}`
		);
	const unit = plain(
		inline([{ type: 'text', value: attributes.unit ?? '', position: heading.position }], context)
	);
	checkChinese(unit, line, context.lang, problems);
	if (!attributes.short)
		problems.add(line, `the scene “${id}” has no short name; write {#${id} short="…"}`);
	if (!attributes.credit)
		problems.add(
			line,
			`the scene “${id}” doesn’t name its sources for the stage; write {#${id} … credit="…"}`
		);
	checkChinese(attributes.credit ?? '', line, context.lang, problems);
	const need = (kind: 'ALT' | 'QUESTION' | 'SOURCES', what: string): Run[] => {
		const found = alerts[kind];
		if (!found && !(kind === 'QUESTION' && isLast))
			problems.add(line, `the scene “${id}” has no ${what} ([!${kind}])`);
		return found?.paragraphs.flat() ?? [];
	};
	const own = table ? labels(table, context) : {};
	checkDescriptions(id, outline, own, line, problems);
	return {
		title,
		titleParts,
		short: attributes.short ?? '',
		unit,
		credit: attributes.credit ?? '',
		alt: plain(need('ALT', 'text alternative')),
		question: plain(need('QUESTION', 'question for the next scene')),
		source: need('SOURCES', 'sources'),
		labels: own
	};
}

/**
 * Each step's picture has a one-sentence description, and no two are the same, so that a screen reader announces the
 * change.
 */
function checkDescriptions(
	id: string,
	outline: Outline,
	labels: Readonly<Record<string, string>>,
	line: number,
	problems: Problems
): void {
	const said = new Set<string>();
	for (const step of outline.find((scene) => scene.id === id)?.steps ?? []) {
		const text = labels[`${step}-summary`];
		if (!text)
			problems.add(
				line,
				`nothing says what the picture of “${id}/${step}” shows; the scene's table wants a label “${step}-summary”`
			);
		else if (said.has(text))
			problems.add(line, `“${step}-summary” says the same as another step's`);
		said.add(text ?? '');
	}
}

/** The table of words on the picture: key, words. */
function labels(table: Table, context: InlineContext): Record<string, string> {
	const found: Record<string, string> = {};
	for (const row of table.children.slice(1)) {
		const line = row.position?.start.line ?? 0;
		const [key = '', words = ''] = row.children.map((cell) =>
			plain(inline(cell.children, context)).trim()
		);
		if (found[key] !== undefined)
			context.problems.add(line, `the label “${key}” stands here a second time`);
		checkChinese(words, line, context.lang, context.problems);
		found[key] = words;
	}
	return found;
}
