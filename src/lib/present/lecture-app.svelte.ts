import type { PlayerLike } from '../story/player.svelte.ts';
import type { Step } from '../story/story.ts';
import type { Scene } from '../story/types.ts';
import type { UiKey } from '../story/words.ts';
import type { Edition, Ways } from './edition.ts';
import { Dialogs } from './dialogs.ts';
import type { Lecture } from './lecture.svelte.ts';
import type { LectureWords, SharedKey } from './words.ts';

/** A window of the lecture as its parts see it: the lecture, the language that it is shown in, and what lies over it. */
export class LectureApp<Key extends UiKey = SharedKey> {
	edition: Edition<Key>;
	readonly dialogs = new Dialogs();
	/** The notes in the stage's own window. */
	notes = $state(false);
	/** The link out of the lecture. */
	out: HTMLAnchorElement | null = null;

	/**
	 * @param player whose step it shows
	 * @param served whether this is the server's page: it shows no step until a script knows which
	 */
	constructor(
		readonly lecture: Lecture<Scene>,
		readonly player: PlayerLike<Scene>,
		edition: Edition<Key>,
		readonly served = false
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
		return this.served ? null : this.player.step;
	}

	/** Whether it is this one. */
	shows(step: Step): boolean {
		return this.step?.id === step.id;
	}
}
