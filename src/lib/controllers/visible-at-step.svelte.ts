import type { Controller } from './controller.ts';

/** Shows the elements whose `data-visible-at` names the current step (headline, controls) and hides the others. */
export const visibleAtStepController: Controller = (player, root) => {
	const parts = [...root.querySelectorAll<HTMLElement>('[data-visible-at]')];
	return $effect.root(() => {
		$effect(() => {
			const { id } = player.step;
			for (const part of parts) part.hidden = part.dataset.visibleAt !== id;
		});
	});
};
