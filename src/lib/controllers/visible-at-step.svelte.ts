import type { Controller } from './controller.ts';

/** Shows what belongs to the reader's step alone, of all that names one in `data-at`: its headline, its controls. */
export const visibleAtStepController: Controller = (player, root) => {
	const parts = [...root.querySelectorAll<HTMLElement>('[data-at]')];
	return $effect.root(() => {
		$effect(() => {
			const { id } = player.place;
			for (const part of parts) part.hidden = part.dataset.at !== id;
		});
	});
};
