import { embedDialog } from '$lib/controllers/embed-dialog.ts';
import { keepAtRest } from '$lib/offline/when-idle.ts';
import { reading } from './reader.ts';

/** The reading door: the story as a page of its own. */
const root = document.body;
reading(root);
embedDialog(root);
keepAtRest();

// A menu in a popover stays open over the place it jumps to unless it is told.
root.addEventListener('click', ({ target }) => {
	const link = target instanceof Element ? target.closest('[popover] a') : null;
	const popover = link?.closest<HTMLElement>('[popover]');
	if (popover && 'hidePopover' in popover) popover.hidePopover();
});
