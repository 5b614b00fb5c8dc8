import { isNavCommand } from './command.ts';
import type { Lecture } from './lecture.svelte.ts';
import type { Timer } from './timer.svelte.ts';

/**
 * Starts and stops the stopwatch: by the first step forward and by the timer's key, in either window. While the picture
 * is frozen, a step doesn't start it: the lecturer is only looking around.
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
