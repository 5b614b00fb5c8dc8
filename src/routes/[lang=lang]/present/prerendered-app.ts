import { slug } from '$about';
import { base } from '$app/paths';
import { folderOf, otherLang } from '$lib/i18n/lang.ts';
import { LectureApp } from '$lib/present/lecture-app.svelte.ts';
import { Lecture } from '$lib/present/lecture.svelte.ts';
import { lectureWords } from '$lib/present/words.ts';
import { absoluteUrl } from '$lib/page/urls.ts';
import type { EmbeddedPageName } from '$lib/one-file/requested-page.ts';
import { oneFileName } from '$lib/one-file/file-name.ts';
import { Player } from '$lib/story/player.svelte.ts';
import { Story } from '$lib/story/story.ts';
import type { UiKey, Words } from '$lib/story/words.ts';
import { scenes } from '$scenes/index.ts';

const paths: Readonly<Record<EmbeddedPageName, string>> = {
	present: 'present/',
	notes: 'present/notes/'
};

/** A lecture window for prerendering: in one language, at no step. */
export function prerenderedApp<Key extends UiKey>(
	page: EmbeddedPageName,
	words: Words,
	keys: readonly Key[],
	controls: Readonly<Record<string, string>>
): LectureApp<Key> {
	const { lang } = words;
	const lecture = new Lecture(new Player(new Story(scenes)), lang);
	const ways = {
		story: `${base}/${folderOf(lang)}/`,
		window: `${base}/${folderOf(lang)}/${paths[page === 'notes' ? 'present' : 'notes']}`,
		other: `${base}/${folderOf(otherLang(lang))}/${paths[page]}`,
		canonical: absoluteUrl(`/${folderOf(lang)}/`),
		file: `${base}/${oneFileName(slug, lang)}`,
		worker: `${base}/service-worker.js`,
		phones: true
	};
	return new LectureApp(
		lecture,
		lecture.player,
		{ words: lectureWords(words, keys, page === 'notes'), ways, controls },
		true
	);
}
