import type { Desk } from './lecture-app.svelte.ts';
import { openLine } from './sync/open-transport.ts';
import type { Role } from './sync/message.ts';
import { otherRoom, speakerRoom, stageRoom } from './sync/session-id.ts';
import { Sync } from './sync/sync.svelte.ts';
import { BEAT } from './sync/heartbeat.ts';
import { note, wind } from './timer-store.ts';
import { Timer } from './timer.svelte.ts';
import { timingOf } from './timing.ts';
import { watchUnseen } from './page-visibility.ts';
import { openNotes } from './windows.ts';

/** A window's place in its lecture: the stopwatch, and the tie to the other windows. */
export interface Tie {
	readonly timer: Timer;
	readonly sync: Sync;
	stop(): void;
}

/**
 * Ties a window to the others of its lecture, and to what it was itself before a reload.
 *
 * @param build names this build of the site
 */
export function attach(desk: Desk, role: Role, build: string): Tie {
	const { lecture } = desk;
	const timer = new Timer();
	const sync = new Sync(
		{ lecture, timer },
		role,
		openLine,
		build,
		role === 'stage' ? stageRoom() : speakerRoom(),
		otherRoom
	);
	wind(timer, sync.name);
	const save = (): void => note(timer, sync.name);
	const beat = setInterval(save, BEAT);
	addEventListener('pagehide', save);
	const stops = [
		timingOf(lecture, timer),
		watchUnseen(),
		$effect.root(() => sync.run()),
		lecture.hear(({ kind }, by) => {
			if (role === 'stage' && kind === 'speaker' && !openNotes(desk.ways.window, sync.name))
				lecture.do({ kind: 'barred' }, by);
		})
	];
	return {
		timer,
		sync,
		stop: () => {
			clearInterval(beat);
			removeEventListener('pagehide', save);
			for (const stop of stops) stop();
		}
	};
}
