import type { Driver } from './driver.ts';

/** Shows the headline of the reader's step among those that the page holds. */
export const headlineDriver: Driver = (player, root) => {
	const headlines = [...root.querySelectorAll<HTMLElement>('[data-headline]')];
	return $effect.root(() => {
		$effect(() => {
			const { id } = player.place;
			for (const headline of headlines) headline.hidden = headline.dataset.headline !== id;
		});
	});
};
