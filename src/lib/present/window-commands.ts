import { isNavCommand } from './command.ts';
import type { LectureApp } from './lecture-app.svelte.ts';

/** Fills the screen. The browser may refuse, and an iPhone can't: the lecture looks right without. */
async function fill(): Promise<void> {
	try {
		await document.documentElement.requestFullscreen?.();
	} catch (error) {
		if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
	}
}

/** What lies on top goes first; then the full screen; then the lecture. */
function escape(app: LectureApp): void {
	const { lecture, dialogs } = app;
	if (dialogs.close()) return;
	if (app.notes) app.notes = false;
	else if (lecture.cover !== 'none') lecture.dispatch({ kind: lecture.cover }, 'key');
	else if (document.fullscreenElement) void document.exitFullscreen();
	else app.out?.click();
}

/** Carries out what a window does as a whole; its layers hear for themselves what concerns them. */
export const windowCommands = (app: LectureApp): (() => void) =>
	app.lecture.onCommand((command) => {
		if (isNavCommand(command) || command.kind === 'black' || command.kind === 'white')
			return app.dialogs.clear();
		switch (command.kind) {
			case 'start':
				return void (document.fullscreenElement ?? fill());
			case 'fullScreen':
				return void (document.fullscreenElement ? document.exitFullscreen() : fill());
			case 'escape':
				return escape(app);
		}
	});
