import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** The part of parse5's tree that is used here. */
export type Element = Tree.Element;
type Parent = Tree.ParentNode;

const isElement = (node: Tree.Node): node is Element => 'tagName' in node;
const isParent = (node: Tree.Node): node is Parent => 'childNodes' in node;

/** All elements below a node, in order, without the content of templates. */
export const elements = (within: Parent): Element[] =>
	within.childNodes.flatMap((node) => [
		...(isElement(node) ? [node] : []),
		...(isParent(node) ? elements(node) : [])
	]);

export const attribute = ({ attrs }: Element, name: string): string | undefined =>
	attrs.find((one) => one.name === name)?.value;

/** Sets or removes an attribute. */
export function setAttribute(element: Element, name: string, value: string | null): void {
	const others = element.attrs.filter((one) => one.name !== name);
	element.attrs =
		value === null
			? others
			: element.attrs.length > others.length
				? element.attrs.map((one) => (one.name === name ? { name, value } : one))
				: [...others, { name, value }];
}

/** Removes an element; with `keep`, its content stays. */
export function remove(element: Element, keep = false): void {
	const { parentNode: parent } = element;
	if (!parent) return;
	const inner = keep ? element.childNodes : [];
	for (const node of inner) node.parentNode = parent;
	parent.childNodes.splice(parent.childNodes.indexOf(element), 1, ...inner);
	element.parentNode = null;
}

/** An element's text, such as a style's rules. */
export const textIn = ({ childNodes }: Element): string =>
	childNodes.map((node) => ('value' in node ? node.value : '')).join('');
