import type { PlayerLike } from '../story/player.svelte.ts';
import type { Step } from '../story/story.ts';
import type { Scene } from '../story/types.ts';
import type { UiKey } from '../story/words.ts';
import type { Edition, Ways } from './edition.ts';
import { Dialogs } from './dialogs.ts';
import type { Lecture } from './lecture.svelte.ts';
import type { LectureWords, SharedKey } from './words.ts';

/** A lecture window, as its components use it: the lecture, the edition shown, and the dialogs. */
export class LectureApp<Key extends UiKey = SharedKey> {
	edition: Edition<Key>;
	readonly dialogs = new Dialogs();
	/** Whether the notes are shown in the stage's window. */
	notes = $state(false);
	/** The link out of the lecture. */
	out: HTMLAnchorElement | null = null;

	/**
	 * @param player whose step it shows
	 * @param prerendered whether this is the prerendered page, which shows no step until a script has run
	 */
	constructor(
		readonly lecture: Lecture<Scene>,
		readonly player: PlayerLike<Scene>,
		edition: Edition<Key>,
		readonly prerendered = false
	) {
		this.edition = $state.raw(edition);
	}

	get words(): LectureWords<Key> {
		return this.edition.words;
	}

	get links(): Ways {
		return this.edition.ways;
	}

	/** The step that is shown. */
	get step(): Step | null {
		return this.prerendered ? null : this.player.step;
	}

	/** Whether this step is shown. */
	shows(step: Step): boolean {
		return this.step?.id === step.id;
	}
}
