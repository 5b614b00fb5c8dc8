import { isNavCommand } from './command.ts';
import { commandOf, focusOf } from './keymap.ts';
import type { LectureApp } from './lecture-app.svelte.ts';

/** A clicker's only navigation keys; they close any dialog. */
const CLICKER = ['PageDown', 'PageUp'];

/** Keys control the lecture. An open dialog keeps the keys that scroll and choose in it. */
export function listenToKeys({ lecture, dialogs }: LectureApp): () => void {
	const onKeydown = (event: KeyboardEvent): void => {
		if (event.isComposing || event.defaultPrevented) return;
		const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
		const command = commandOf(
			{ key, shiftKey, ctrlKey, altKey, metaKey, repeat: false },
			focusOf(document.activeElement),
			lecture.letters
		);
		if (!command) return;
		const under = dialogs.top !== undefined && isNavCommand(command);
		if (under && !CLICKER.includes(key)) return;
		// Also for repeats: the browser must neither scroll nor reload.
		event.preventDefault();
		if (event.repeat) return;
		if (under) dialogs.clear();
		else lecture.dispatch(command, 'key');
	};
	addEventListener('keydown', onKeydown);
	return () => removeEventListener('keydown', onKeydown);
}
