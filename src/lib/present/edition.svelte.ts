import { heldPage } from '../single/held.ts';
import type { Scene } from '../story/types.ts';
import { exchange } from './exchange.ts';
import type { Lecture } from './lecture.svelte.ts';

/** The faces of an edition, as its page has them: a `<style>` of another edition is refused by this page's policy, even while it is parsed. */
const FACES = /<style data-faces>(.*?)<\/style>/s;
let sheet: CSSStyleSheet | undefined;

/** Puts an edition's faces over those that the page came with. */
function wearFaces(css: string): void {
	if (!('adoptedStyleSheets' in document)) return;
	if (!sheet) document.adoptedStyleSheets.push((sheet = new CSSStyleSheet()));
	sheet.replaceSync(css);
}

/** The other edition's page, from the site, and the faces that it is set in. */
async function fetchPage(address: string): Promise<{ page: Document; faces: string } | null> {
	const answer = await fetch(address);
	if (!answer.ok) return null;
	const text = await answer.text();
	return { page: new DOMParser().parseFromString(text.replace(FACES, ''), 'text/html'), faces: FACES.exec(text)?.[1] ?? '' };
}

/** Takes the page of the other edition, from this very file where it holds it, and puts it in place of this one. */
async function change(lecture: Lecture<Scene>, root: HTMLElement): Promise<boolean> {
	const other = root.querySelector<HTMLElement>('[data-other]')?.dataset.other;
	const held = heldPage('present', lecture.lang);
	const fetched = held || !other ? null : await fetchPage(other);
	const page = held ?? fetched?.page;
	// Another press may have come meanwhile, and asked for this one again.
	if (page?.documentElement.lang !== lecture.lang) return false;
	exchange(page);
	if (fetched) wearFaces(fetched.faces);
	if (!other) return true;
	const address = new URL(other, location.href);
	address.search = location.search;
	address.hash = location.hash;
	history.replaceState(history.state, '', address);
	return true;
}

/**
 * Keeps the page in the lecture's language. `wear` brings the page that is there to life and returns how to stop it.
 * Where the other edition can't be had, the lecture keeps the language it has.
 */
export function editionOf(lecture: Lecture<Scene>, root: HTMLElement, wear: () => () => void): void {
	let worn = lecture.lang;
	let takeOff = wear();
	async function turn(): Promise<void> {
		try {
			const was = takeOff;
			if (await change(lecture, root)) {
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
			if (lecture.lang !== worn) void turn();
		});
	});
}
