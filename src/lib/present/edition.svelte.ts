import { heldPage } from '../single/held.ts';
import type { Scene } from '../story/types.ts';
import { exchange } from './exchange.ts';
import type { Lecture } from './lecture.svelte.ts';

/** The other edition's page, from the site. */
async function fetchPage(address: string): Promise<Document | null> {
	const answer = await fetch(address);
	return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
}

/** Takes the page of the other edition, from this very file where it holds it, and puts it in place of this one. */
async function change(lecture: Lecture<Scene>, root: HTMLElement): Promise<boolean> {
	const other = root.querySelector<HTMLElement>('[data-other]')?.dataset.other;
	const page = heldPage('present', lecture.lang) ?? (other ? await fetchPage(other) : null);
	// Another press may have come meanwhile, and asked for this one again.
	if (page?.documentElement.lang !== lecture.lang) return false;
	exchange(page);
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
