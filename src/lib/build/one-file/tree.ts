import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** The least of a document's tree that taking pages apart needs. */
export type Element = Tree.Element;
type Parent = Tree.ParentNode;

const isElement = (node: Tree.Node): node is Element => 'tagName' in node;
const isParent = (node: Tree.Node): node is Parent => 'childNodes' in node;

/** All elements below a node, in order; what templates hold is not in the tree. */
export const elements = (within: Parent): Element[] =>
	within.childNodes.flatMap((node) => [
		...(isElement(node) ? [node] : []),
		...(isParent(node) ? elements(node) : [])
	]);

export const attribute = ({ attrs }: Element, name: string): string | undefined =>
	attrs.find((one) => one.name === name)?.value;

/** Gives an attribute a value, or takes it away. */
export function setAttribute(element: Element, name: string, value: string | null): void {
	const others = element.attrs.filter((one) => one.name !== name);
	element.attrs =
		value === null
			? others
			: element.attrs.length > others.length
				? element.attrs.map((one) => (one.name === name ? { name, value } : one))
				: [...others, { name, value }];
}

/** Takes an element out; with `keep`, what is in it stays. */
export function remove(element: Element, keep = false): void {
	const { parentNode: parent } = element;
	if (!parent) return;
	const inner = keep ? element.childNodes : [];
	for (const node of inner) node.parentNode = parent;
	parent.childNodes.splice(parent.childNodes.indexOf(element), 1, ...inner);
	element.parentNode = null;
}

/** The text in an element, such as a style's rules. */
export const textIn = ({ childNodes }: Element): string =>
	childNodes.map((node) => ('value' in node ? node.value : '')).join('');
