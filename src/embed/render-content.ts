import type { Part, Token } from './protocol.ts';

/** A scene as rendered in a host page. */
export interface RenderedScene {
	readonly id: string;
	/** The sticky element that contains the picture's frame. */
	readonly pin: HTMLElement;
	readonly list: HTMLElement;
	readonly row: HTMLElement;
	/** Indices of its first and its last step. */
	readonly first: number;
	last: number;
}

/** Creates an element with classes and children. */
export function make(tag: string, name: string, ...children: Node[]): HTMLElement {
	const element = document.createElement(tag);
	element.className = name;
	element.append(...children);
	return element;
}

/**
 * Renders parsed words with `createElement` and text nodes only: nothing is ever parsed as HTML. Words in a wrong order
 * make an odd page, but never an error.
 *
 * @param heading level of the story's heading; the scenes' are one below
 * @param story the address of the full story, ending in a slash; links are made from it
 */
export function renderContent(
	words: readonly Token[],
	all: HTMLElement,
	heading: number,
	story: string
): { scenes: RenderedScene[]; cards: HTMLElement[] } {
	const tags: { readonly [P in Part]?: string } = {
		h1: `h${heading}`,
		h2: `h${heading + 1}`,
		p: 'p',
		span: 'span',
		b: 'b',
		time: 'time',
		story: 'a',
		data: 'a',
		scene: 'section'
	};
	const scenes: RenderedScene[] = [];
	const cards: HTMLElement[] = [];
	const open = [all];
	for (const token of words) {
		let into = open.at(-1) ?? all;
		if (token === 0 || typeof token === 'string') {
			if (token === 0) open.pop();
			else into.append(token);
			continue;
		}
		const [part, name, more] = token;
		const scene = scenes.at(-1);
		const element = make(tags[part] ?? 'div', `${part} ${name}`);
		if (part === 'scene') {
			const [pin, list] = [make('div', 'pin'), make('ol', 'steps')];
			list.role = 'list';
			scenes.push({
				id: name,
				pin,
				list,
				row: make('div', 'row', pin, list),
				first: cards.length,
				last: cards.length
			});
		} else if (part === 'step' && scene) {
			element.dataset.step = name;
			element.tabIndex = -1;
			scene.last = cards.push(element) - 1;
			into.append(scene.row);
			scene.list.append((into = make('li', more)));
		} else if (element instanceof HTMLAnchorElement) {
			element.href = story + (part === 'data' ? `data/#${scene?.id}` : '');
			element.target = '_blank';
			element.rel = 'noopener';
		} else if (more) element.lang = more;
		into.append(element);
		open.push(element);
	}
	return { scenes, cards };
}
