import { embedDialogController } from '$lib/controllers/embed-dialog.ts';
import { registerWhenIdle } from '$lib/offline/when-idle.ts';
import { startReader } from './start-reader.ts';

/** The story's page. */
const root = document.body;
startReader(root);
embedDialogController(root);
registerWhenIdle();

// A popover stays open after a link inside it is followed, so close it.
root.addEventListener('click', ({ target }) => {
	const link = target instanceof Element ? target.closest('[popover] a') : null;
	const popover = link?.closest<HTMLElement>('[popover]');
	if (popover && 'hidePopover' in popover) popover.hidePopover();
});
