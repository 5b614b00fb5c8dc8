import type { LectureApp } from './lecture-app.svelte.ts';
import { openTransport } from './sync/open-transport.ts';
import type { Role } from './sync/message.ts';
import { newSession, speakerSession, stageSession } from './sync/session-id.ts';
import { Sync } from './sync/sync.svelte.ts';
import { HEARTBEAT_MS } from './sync/heartbeat.ts';
import { saveTimer, restoreTimer } from './timer-store.ts';
import { Timer } from './timer.svelte.ts';
import { timingOf } from './timing.ts';
import { watchPageVisibility } from './page-visibility.ts';
import { openNotes } from './windows.ts';

/** A window's part of a lecture: the stopwatch, and the connection to the other windows. */
export interface LectureSession {
	readonly timer: Timer;
	readonly sync: Sync;
	stop(): void;
}

/**
 * Connects a window to the others of its lecture, and restores its stopwatch after a reload.
 *
 * @param build identifies this build of the site
 */
export function connect(app: LectureApp, role: Role, build: string): LectureSession {
	const { lecture } = app;
	const timer = new Timer();
	const sync = new Sync(
		{ lecture, timer },
		role,
		openTransport,
		build,
		role === 'stage' ? stageSession() : speakerSession(),
		newSession
	);
	restoreTimer(timer, sync.name);
	const save = (): void => saveTimer(timer, sync.name);
	const interval = setInterval(save, HEARTBEAT_MS);
	addEventListener('pagehide', save);
	const stops = [
		timingOf(lecture, timer),
		watchPageVisibility(),
		$effect.root(() => sync.run()),
		lecture.onCommand(({ kind }, by) => {
			if (role === 'stage' && kind === 'speaker' && !openNotes(app.links.window, sync.name))
				lecture.dispatch({ kind: 'barred' }, by);
		})
	];
	return {
		timer,
		sync,
		stop: () => {
			clearInterval(interval);
			removeEventListener('pagehide', save);
			for (const stop of stops) stop();
		}
	};
}
