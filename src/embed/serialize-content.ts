import type { Part, Token } from './protocol.ts';

/** Elements among the words that aren't part of them. */
const SKIPPED = '[hidden], .controls';
const PARTS = ['h1', 'h2', 'p', 'span', 'b', 'time', 'story', 'data'] as const satisfies Part[];

const within = (part: Part, name: string, more: string, inside: readonly Token[]): Token[] => [
	[part, name, more],
	...inside,
	0
];

/** Nodes as tokens: an element that is no part is replaced by its content. */
const saidBy = (nodes: Iterable<Node>): Token[] =>
	[...nodes].flatMap((node): Token[] => {
		if (node instanceof Text)
			return node.data.trim() || node.data === ' ' ? [node.data.replace(/\s+/g, ' ')] : [];
		if (!(node instanceof HTMLElement) || node.matches(SKIPPED)) return [];
		const part = PARTS.find((name) => name === (node.dataset.to ?? node.localName));
		const inside = saidBy(node.childNodes);
		return part
			? within(part, node.className.replace(/ ?svelte-\w+/, ''), node.lang, inside)
			: inside;
	});

/** The words of each scene and those after all scenes, from the page itself. */
export function serializeContent(root: HTMLElement): Token[] {
	const scenes = [...root.querySelectorAll<HTMLElement>('[data-scene]')].flatMap((section) =>
		within('scene', section.dataset.scene ?? '', '', [
			...within('head', '', '', saidBy(section.querySelectorAll('.head > *, figcaption > .vh'))),
			...[...section.querySelectorAll<HTMLElement>('[data-step]')].flatMap((card) =>
				within(
					'step',
					card.id,
					card.querySelector('.controls :is(button, input)') ? 'hand' : '',
					saidBy(card.childNodes)
				)
			),
			...within('after', '', '', saidBy(section.querySelectorAll('.after .sources, .bridge')))
		])
	);
	return [...scenes, ...within('foot', '', '', saidBy(root.querySelectorAll('.full')))];
}
