import { embedDialogController } from '$lib/controllers/embed-dialog.ts';
import { registerWhenIdle } from '$lib/offline/when-idle.ts';
import { startReader } from './reader.ts';

/** The reading door: the story as a page of its own. */
const root = document.body;
startReader(root);
embedDialogController(root);
registerWhenIdle();

// A menu in a popover stays open over the place it jumps to unless it is told.
root.addEventListener('click', ({ target }) => {
	const link = target instanceof Element ? target.closest('[popover] a') : null;
	const popover = link?.closest<HTMLElement>('[popover]');
	if (popover && 'hidePopover' in popover) popover.hidePopover();
});
