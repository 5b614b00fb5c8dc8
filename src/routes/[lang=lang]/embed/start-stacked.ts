import type { ToHost } from '../../../embed/protocol.ts';
import { settings } from '$lib/controllers/settings.svelte.ts';
import { langOfPage } from '$lib/i18n/lang.ts';
import { stackedLayout } from '$lib/scene/stacked-layout.svelte.ts';
import { Player, type StepDetail } from '$lib/story/player.svelte.ts';
import { Story } from '$lib/story/story.ts';
import { pageStateController } from '$lib/controllers/page-state.svelte.ts';
import { scenes } from '$scenes/index.ts';

/** The story with nothing sticky, in a frame at full height. */
export function startStacked(
	root: HTMLElement,
	send: (message: ToHost) => void = () => undefined
): { show(step: string): void } {
	const lang = langOfPage();
	const player = new Player(new Story(scenes));
	document.documentElement.dataset.stack = '';
	settings(root);
	pageStateController(player, root);
	stackedLayout(root, player, lang);

	// The frame doesn't scroll, its host does: tell it what to scroll to.
	const reveal = (element: Element): void =>
		send({
			type: 'reveal',
			top: Math.max(0, Math.round(element.getBoundingClientRect().top + scrollY))
		});
	root.addEventListener('focusin', ({ target }) => target instanceof Element && reveal(target));
	addEventListener('story:step', (event) => {
		if (event instanceof CustomEvent) {
			const { step, by, index } = event.detail as StepDetail;
			send({ type: 'step', step, by, index });
			if (by === 'key') reveal(document.getElementById(step) ?? root);
		}
	});
	return {
		show(step) {
			const known = player.story.find(step);
			if (!known) return;
			player.go(known.index, 'host');
			reveal(document.getElementById(step) ?? root);
		}
	};
}
