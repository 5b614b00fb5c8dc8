import { isNavCommand } from './command.ts';
import type { LectureApp } from './lecture-app.svelte.ts';

/** Enters full screen. The browser may refuse, and an iPhone can't: the lecture works without it. */
async function fill(): Promise<void> {
	try {
		await document.documentElement.requestFullscreen?.();
	} catch (error) {
		if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
	}
}

/** Closes the dialog on top; else leaves full screen; else leaves the lecture. */
function escape(app: LectureApp): void {
	const { lecture, dialogs } = app;
	if (dialogs.close()) return;
	if (app.notes) app.notes = false;
	else if (lecture.cover !== 'none') lecture.dispatch({ kind: lecture.cover }, 'key');
	else if (document.fullscreenElement) void document.exitFullscreen();
	else app.out?.click();
}

/** Carries out the commands for the whole window; its components listen for their own. */
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
