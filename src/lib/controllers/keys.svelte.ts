import { cardsOf, type Controller } from './controller.ts';

/** The Previous and Next buttons move through the story and move the focus. No keyboard shortcut is taken. */
export const keysController: Controller = (player, root) => {
	const cards = cardsOf(player, root);
	const visit = (index: number): void => {
		const { index: next } = player.story.at(index);
		player.go(next, 'key');
		const card = cards[next];
		card?.scrollIntoView({ block: 'start', behavior: 'instant' });
		card?.focus({ preventScroll: true });
	};
	const press = (event: Event): void => {
		const button =
			event.target instanceof Element ? event.target.closest<HTMLElement>('[data-command]') : null;
		if (button) visit(player.step.index + (button.dataset.command === 'next' ? 1 : -1));
	};
	root.addEventListener('click', press);

	// A control in a card may also go to the next step: scroll there.
	const stop = $effect.root(() => {
		let known = player.step.index;
		$effect(() => {
			const { index } = player.step;
			if (
				index !== known &&
				player.by === 'key' &&
				cards[index] &&
				document.activeElement !== cards[index]
			)
				visit(index);
			known = index;
		});
	});
	return () => {
		root.removeEventListener('click', press);
		stop();
	};
};
