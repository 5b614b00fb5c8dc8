import type { Lang } from '../i18n/lang.ts';
import type { LectureApp } from './lecture-app.svelte.ts';
import { fetchEdition, heldEdition, type Edition } from './edition.ts';
import type { StageKey } from './words.ts';

let sheet: CSSStyleSheet | undefined;

/** Puts an edition's faces over those that are there: as a sheet, since the policy of a page knows the `<style>`s of no other. */
function applyFontFaces(css: string): void {
	if (!('adoptedStyleSheets' in document)) return;
	if (!sheet) document.adoptedStyleSheets.push((sheet = new CSSStyleSheet()));
	sheet.replaceSync(css);
}

/** Tells what is around the stage which edition it is in now: the document, and on the site its address. */
function renderLanguage(
	{ words, ways, faces = '' }: Edition<StageKey>,
	address: string | null
): void {
	document.documentElement.lang = words.lang;
	if (ways.canonical)
		document.querySelector('link[rel=canonical]')?.setAttribute('href', ways.canonical);
	applyFontFaces(faces);
	if (!address) return;
	const there = new URL(address, location.href);
	there.search = location.search;
	there.hash = location.hash;
	history.replaceState(history.state, '', there);
}

/**
 * Keeps the stage in the lecture's language: its other edition is what the page of that language carries, or this very file.
 * Where it can't be had, the lecture keeps the language it has. To be called inside an effect.
 */
export function languageSwitch(app: LectureApp<StageKey>): void {
	const { lecture } = app;
	const known = new Map([[app.words.lang, app.edition]]);

	async function find(lang: Lang): Promise<Edition<StageKey> | null> {
		const { other } = app.links;
		try {
			return (
				known.get(lang) ??
				heldEdition<StageKey>('present', lang) ??
				(other ? await fetchEdition<StageKey>(other) : null)
			);
		} catch (error) {
			if (!(error instanceof TypeError)) throw error;
			return null;
		}
	}
	async function turn(): Promise<void> {
		const { lang } = lecture;
		const { other } = app.links;
		const next = await find(lang);
		// Another press may have come meanwhile, and asked for this one again.
		if (lecture.lang !== lang) return;
		if (next?.words.lang !== lang) return void (lecture.lang = app.words.lang);
		known.set(lang, next);
		app.edition = next;
		renderLanguage(next, other);
	}
	$effect(() => {
		if (lecture.lang !== app.words.lang) void turn();
	});
}
