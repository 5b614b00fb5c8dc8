import type { Lang } from '../i18n/lang.ts';
import type { LectureApp } from './lecture-app.svelte.ts';
import { fetchEdition, embeddedEdition, type Edition } from './edition.ts';
import type { StageKey } from './words.ts';

let sheet: CSSStyleSheet | undefined;

/**
 * Applies another edition's `@font-face` rules: as a constructed style sheet, since the page's Content-Security-Policy
 * has no hash for another page's `<style>`.
 */
function applyFontFaces(css: string): void {
	if (!('adoptedStyleSheets' in document)) return;
	if (!sheet) document.adoptedStyleSheets.push((sheet = new CSSStyleSheet()));
	sheet.replaceSync(css);
}

/** Updates the document's language, its canonical link and, on the site, its address. */
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
 * Keeps the window in the lecture's language. The other edition comes from the page in that language, or from this file
 * in the one-file edition. If it fails to load, the lecture keeps its language. Call it inside an effect.
 */
export function languageSwitch(app: LectureApp<StageKey>): void {
	const { lecture } = app;
	const known = new Map([[app.words.lang, app.edition]]);

	async function find(lang: Lang): Promise<Edition<StageKey> | null> {
		const { other } = app.links;
		try {
			return (
				known.get(lang) ??
				embeddedEdition<StageKey>('present', lang) ??
				(other ? await fetchEdition<StageKey>(other) : null)
			);
		} catch (error) {
			if (!(error instanceof TypeError)) throw error;
			return null;
		}
	}
	async function switchTo(): Promise<void> {
		const { lang } = lecture;
		const { other } = app.links;
		const next = await find(lang);
		// The language may have been switched again meanwhile.
		if (lecture.lang !== lang) return;
		if (next?.words.lang !== lang) return void (lecture.lang = app.words.lang);
		known.set(lang, next);
		app.edition = next;
		renderLanguage(next, other);
	}
	$effect(() => {
		if (lecture.lang !== app.words.lang) void switchTo();
	});
}
