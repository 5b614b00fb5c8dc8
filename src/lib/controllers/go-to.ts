import { fillTemplate } from '../i18n/template.ts';
import { stepByNumber } from '../story/step-number.ts';
import type { Controller } from './controller.ts';

/** The field for a step's number, as a lecturer says it: it leads there as a link does. What leads nowhere stays, with a word beside it. */
export const goToController: Controller = (player, root) => {
	const form = root.querySelector<HTMLFormElement>('form[data-go-to]');
	const [field, wrong] = [
		form?.querySelector('input'),
		form?.querySelector<HTMLElement>('[role=status]')
	];
	const submit = (event: Event): void => {
		event.preventDefault();
		const text = field?.value ?? '';
		const place = stepByNumber(player.story, text);
		wrong?.replaceChildren(place ? '' : fillTemplate(wrong.dataset.wrong ?? '', { text }));
		if (!place) return;
		const popover = form?.closest<HTMLElement>('[popover]');
		if (popover && 'hidePopover' in popover) popover.hidePopover();
		location.hash = place.id;
		// The hash may name that step already, from where the reader has scrolled away.
		document.getElementById(place.id)?.scrollIntoView({ block: 'start', behavior: 'instant' });
	};
	form?.addEventListener('submit', submit);
	return () => form?.removeEventListener('submit', submit);
};
