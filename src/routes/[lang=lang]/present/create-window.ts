import { langOfPage } from '$lib/i18n/lang.ts';
import { LectureApp } from '$lib/present/lecture-app.svelte.ts';
import { embeddedEdition } from '$lib/present/edition.ts';
import { Lecture } from '$lib/present/lecture.svelte.ts';
import type { EmbeddedPageName } from '$lib/one-file/requested-page.ts';
import { Player } from '$lib/story/player.svelte.ts';
import type { Step, Story } from '$lib/story/story.ts';
import type { Scene } from '$lib/story/types.ts';
import type { UiKey } from '$lib/story/words.ts';

/**
 * A lecture window in the page's language, at a step: the stage shows what the audience sees, the speaker's window the
 * speaker's current step.
 */
export function createWindow<Key extends UiKey>(
	page: EmbeddedPageName,
	story: Story<Scene>,
	start: Step | undefined
): { target: HTMLElement; app: LectureApp<Key> } {
	const lang = langOfPage();
	const edition = embeddedEdition<Key>(page, lang);
	const target = document.querySelector<HTMLElement>('[data-whole]');
	if (!edition || !target)
		throw new Error(`the page contains no data of the lecture’s ${page} window`);
	const lecture = new Lecture(new Player(story, start?.index ?? 0), lang);
	return {
		target,
		app: new LectureApp(lecture, page === 'present' ? lecture.audience : lecture.player, edition)
	};
}
