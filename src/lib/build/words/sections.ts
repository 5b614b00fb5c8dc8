import type { Blockquote, Heading, List, Paragraph, Root, RootContent, Table } from 'mdast';
import { endingIds, type EndingId, type Run } from '../../story/words.ts';
import { inline, plain, type InlineContext } from './inline.ts';
import { checkChinese } from './style-rules.ts';

/** What a quotation contains, by its place: under a scene's heading, or under a step's. */
const kinds = { scene: ['ALT', 'SOURCES', 'QUESTION'], step: ['NOTES'] } as const;
type Kind = (typeof kinds)[keyof typeof kinds][number];
type Alerts = Partial<Record<Kind, { line: number; paragraphs: Run[][] }>>;

/** GitHub's own names, used before: the error for one of them names the new one. */
const renamed: Readonly<Record<string, Kind>> = {
	TIP: 'ALT',
	CAUTION: 'SOURCES',
	IMPORTANT: 'QUESTION',
	NOTE: 'NOTES'
};

/** A heading of the Markdown and its content. */
export interface Section {
	heading: Heading;
	id: string;
	attributes: Record<string, string>;
	title: string;
	/** The title, split at `|`, where a line may break. */
	titleParts: readonly string[];
	alerts: Alerts;
	paragraphs: { line: number; runs: Run[] }[];
	table: Table | null;
}

/** Whether a heading's id names a part of the page's ending. */
export const isEnding = (id: string): id is EndingId =>
	(endingIds as readonly string[]).includes(id);

/** Splits the document at its headings. */
export function split(tree: Root, context: InlineContext): Section[] {
	const sections: Section[] = [];
	for (const node of tree.children) {
		if (node.type === 'yaml') continue;
		if (node.type === 'heading' && (node.depth === 2 || node.depth === 3))
			sections.push(section(node, context));
		else {
			const current = sections.at(-1);
			if (current) put(node, current, context);
			else
				context.problems.add(
					node.position?.start.line ?? 0,
					'nothing may stand before the first scene'
				);
		}
	}
	return sections;
}

function section(heading: Heading, context: InlineContext): Section {
	const line = heading.position?.start.line ?? 0;
	const text = heading.children.map((node) => ('value' in node ? node.value : '')).join('');
	const match = /^(.*?)\s*\{#([\w/-]+)((?:\s+\w+="[^"]*")*)\}$/.exec(text);
	if (!match)
		context.problems.add(
			line,
			'the heading has no id; write “## Title {#scene}” or “### Headline {#scene/step}”'
		);
	const titleParts = plain(
		inline([{ type: 'text', value: match?.[1] ?? text, position: heading.position }], context)
	).split('|');
	const title = titleParts.join('');
	checkChinese(title, line, context.lang, context.problems);
	const attributes = Object.fromEntries(
		[...(match?.[3] ?? '').matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value])
	);
	return {
		heading,
		id: match?.[2] ?? '',
		attributes,
		title,
		titleParts,
		alerts: {},
		paragraphs: [],
		table: null
	};
}

function put(node: RootContent, into: Section, context: InlineContext): void {
	const line = node.position?.start.line ?? 0;
	if (node.type === 'paragraph')
		into.paragraphs.push({ line, runs: checked(inline(node.children, context), line, context) });
	else if (node.type === 'blockquote') alert(node, into, context);
	else if (node.type === 'table' && into.heading.depth === 2 && !into.table) into.table = node;
	else if (node.type === 'list' && isEnding(into.id)) items(node, into, context);
	else context.problems.add(line, `a ${node.type} has no meaning here`);
}

function checked(runs: Run[], line: number, { lang, problems }: InlineContext): Run[] {
	checkChinese(plain(runs), line, lang, problems);
	return runs;
}

/** A list in the page's ending: each item is a paragraph of its own. */
function items({ children }: List, into: Section, context: InlineContext): void {
	for (const node of children.flatMap(({ children: inner }) => inner)) put(node, into, context);
}

/** A quotation that begins with its kind: `> [!NOTES]`. */
function alert(node: Blockquote, into: Section, context: InlineContext): void {
	const line = node.position?.start.line ?? 0;
	const [first, ...rest] = node.children;
	const opening =
		first?.type === 'paragraph' && first.children[0]?.type === 'text'
			? /^\[!(\w+)\]\s*/.exec(first.children[0].value)
			: null;
	const name = opening?.[1] ?? '';
	const allowed: readonly Kind[] = kinds[into.heading.depth === 2 ? 'scene' : 'step'];
	const kind = allowed.find((one) => one === name);
	const now = renamed[name];
	if (now) return context.problems.add(line, `[!${name}] is called [!${now}] now; write [!${now}]`);
	if (!kind || !opening)
		return context.problems.add(
			line,
			`a quotation here must be one of ${allowed.map((one) => `[!${one}]`).join(' ')}`
		);
	if (into.alerts[kind]) return context.problems.add(line, `a second [!${kind}] in ${into.id}`);
	const head = first as Paragraph;
	const [opener, ...others] = head.children;
	const stripped: Paragraph = {
		...head,
		children: [
			{
				...(opener as { type: 'text'; value: string }),
				value: (opener as { value: string }).value.slice(opening[0].length)
			},
			...others
		]
	};
	const paragraphs = [stripped, ...rest]
		.filter((child): child is Paragraph => child.type === 'paragraph')
		.map((child) =>
			checked(inline(child.children, context), child.position?.start.line ?? line, context)
		)
		.filter((runs) => plain(runs).trim() !== '');
	into.alerts[kind] = { line, paragraphs };
}
