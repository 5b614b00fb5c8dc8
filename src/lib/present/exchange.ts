/** What of a page's head changes with the page. */
const PARTS = ['style[data-faces]', 'style[data-sheets]', 'link[rel=canonical]'];

/** Puts another page in place of the one that is there, so that the window stays full and awake. */
export function exchange(page: Document): void {
	for (const plain of page.querySelectorAll('noscript')) plain.remove();
	for (const part of PARTS) {
		const [from, to] = [page.head.querySelector(part), document.head.querySelector(part)];
		if (from && to) to.replaceWith(from);
	}
	document.documentElement.lang = page.documentElement.lang;
	document.title = page.title;
	document.body.replaceChildren(...page.body.childNodes);
}
