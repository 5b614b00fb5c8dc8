import type { Scene } from '../story/types.ts';
import type { Lecture } from './lecture.svelte.ts';

/** The faces of an edition, as its page has them: a `<style>` of another edition is refused by this page's policy, even while it is parsed. */
const FACES = /<style data-faces>(.*?)<\/style>/s;
let faces: CSSStyleSheet | undefined;

/** Puts an edition's faces over those that the page came with. */
function wearFaces(css: string): void {
	if (!('adoptedStyleSheets' in document)) return;
	if (!faces) document.adoptedStyleSheets.push((faces = new CSSStyleSheet()));
	faces.replaceSync(css);
}

/** Takes the page of the other edition and puts it in place of this one, so that the window stays full and awake. */
async function exchange(lecture: Lecture<Scene>, root: HTMLElement): Promise<boolean> {
	const other = root.querySelector<HTMLElement>('[data-other]')?.dataset.other;
	if (!other) return false;
	const answer = await fetch(other);
	if (!answer.ok) return false;
	const text = await answer.text();
	const page = new DOMParser().parseFromString(text.replace(FACES, ''), 'text/html');
	// Another press may have come meanwhile, and asked for this one again.
	if (page.documentElement.lang !== lecture.lang) return false;
	for (const plain of page.querySelectorAll('noscript')) plain.remove();
	const [from, to] = [page, document].map(({ head }) => head.querySelector('link[rel=canonical]'));
	if (from && to) to.replaceWith(from);
	wearFaces(FACES.exec(text)?.[1] ?? '');
	document.documentElement.lang = page.documentElement.lang;
	document.title = page.title;
	const address = new URL(other, location.href);
	address.search = location.search;
	address.hash = location.hash;
	history.replaceState(history.state, '', address);
	root.replaceChildren(...page.body.childNodes);
	return true;
}

/**
 * Keeps the page in the lecture's language. `wear` brings the page that is there to life and returns how to stop it.
 * Where the other edition can't be had, the lecture keeps the language it has.
 */
export function editionOf(lecture: Lecture<Scene>, root: HTMLElement, wear: () => () => void): void {
	let worn = lecture.lang;
	let takeOff = wear();
	async function change(): Promise<void> {
		try {
			const was = takeOff;
			if (await exchange(lecture, root)) {
				was();
				worn = lecture.lang;
				takeOff = wear();
			} else if (document.documentElement.lang === worn) lecture.lang = worn;
		} catch (error) {
			if (!(error instanceof TypeError)) throw error;
			lecture.lang = worn;
		}
	}
	$effect.root(() => {
		$effect(() => {
			if (lecture.lang !== worn) void change();
		});
	});
}
