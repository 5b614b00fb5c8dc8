import { fillTemplate } from '../i18n/template.ts';
import { stepByNumber } from '../story/step-number.ts';
import type { Controller } from './controller.ts';

/**
 * The field for a step's number, as announced in a lecture. It works like a link; a number without a step stays in the
 * field, with a message.
 */
export const goToController: Controller = (player, root) => {
	const form = root.querySelector<HTMLFormElement>('form[data-go-to]');
	const [field, wrong] = [
		form?.querySelector('input'),
		form?.querySelector<HTMLElement>('[role=status]')
	];
	const submit = (event: Event): void => {
		event.preventDefault();
		const text = field?.value ?? '';
		const step = stepByNumber(player.story, text);
		wrong?.replaceChildren(step ? '' : fillTemplate(wrong.dataset.wrong ?? '', { text }));
		if (!step) return;
		const popover = form?.closest<HTMLElement>('[popover]');
		if (popover && 'hidePopover' in popover) popover.hidePopover();
		location.hash = step.id;
		// The hash may name that step already, after the reader has scrolled away from it.
		document.getElementById(step.id)?.scrollIntoView({ block: 'start', behavior: 'instant' });
	};
	form?.addEventListener('submit', submit);
	return () => form?.removeEventListener('submit', submit);
};
