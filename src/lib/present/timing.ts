import { isNavCommand } from './command.ts';
import type { Lecture } from './lecture.svelte.ts';
import type { Timer } from './timer.svelte.ts';

/**
 * What starts and stops the stopwatch: the first step forward, and the timer's own key, in whichever window. While the
 * room's picture is frozen the lecturer looks about, and nothing begins.
 */
export function timingOf(lecture: Lecture, timer: Timer): () => void {
	let index = lecture.player.step.index;
	return lecture.onCommand((command) => {
		if (command.kind === 'timer') timer.toggle();
		if (!isNavCommand(command)) return;
		const before = index;
		index = lecture.player.step.index;
		if (index > before && !timer.begun && !lecture.frozen) timer.start();
	});
}
