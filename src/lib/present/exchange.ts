/** A page to put in place of another. */
export interface Turned {
	readonly page: Document;
	/** The faces that it is set in, as CSS; nothing where they are those that the window's own page came with. */
	readonly faces: string;
}

let sheet: CSSStyleSheet | undefined;

/** Puts a page's faces over those that are there: as a sheet, since the policy of a page knows the `<style>`s of no other. */
function wearFaces(css: string): void {
	if (!('adoptedStyleSheets' in document)) return;
	if (!sheet) document.adoptedStyleSheets.push((sheet = new CSSStyleSheet()));
	sheet.replaceSync(css);
}

/** Puts another page in place of the one that is there, so that the window stays full and awake. */
export function exchange({ page, faces }: Turned): void {
	for (const plain of page.querySelectorAll('noscript')) plain.remove();
	for (const part of ['style[data-sheets]', 'link[rel=canonical]']) {
		const [from, to] = [page, document].map(({ head }) => head.querySelector(part));
		if (from && to) to.replaceWith(from);
	}
	wearFaces(faces);
	document.documentElement.lang = page.documentElement.lang;
	document.title = page.title;
	document.body.replaceChildren(...page.body.childNodes);
}
