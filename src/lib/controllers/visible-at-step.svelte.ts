import type { Controller } from './controller.ts';

/** Shows what belongs to the reader's step alone, of all that names one in `data-visible-at`: its headline, its controls. */
export const visibleAtStepController: Controller = (player, root) => {
	const parts = [...root.querySelectorAll<HTMLElement>('[data-visible-at]')];
	return $effect.root(() => {
		$effect(() => {
			const { id } = player.step;
			for (const part of parts) part.hidden = part.dataset.visibleAt !== id;
		});
	});
};
