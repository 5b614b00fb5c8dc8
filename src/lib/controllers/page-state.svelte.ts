import type { PlayerLike, StepDetail } from '../story/player.svelte.ts';
import { cardsOf, type Controller } from './controller.ts';

/** A link's target with the player's step and the reader's inputs added. */
export function keepStepIn(
	target: string,
	{ search, by, step: { id, index } }: PlayerLike
): string {
	const to = target.replace(/\??(#.*)?$/, '');
	const top = index === 0 && by === 'load';
	return `${to}${search && `${to.includes('?') ? '&' : '?'}${search}`}${top ? '' : `#${id}`}`;
}

/**
 * Writes the current step onto the page: `aria-current` on its card alone, `data-step` on `<html>`, the header's scene
 * name and progress, the menu's entry, and the address of links with `data-keep-step`. Dispatches `story:step` on
 * `window`.
 */
export const pageStateController: Controller = (player, root) => {
	const cards = cardsOf(player, root);
	const segments = [...root.querySelectorAll<HTMLElement>('[data-segment]')];
	const menu = [...root.querySelectorAll<HTMLElement>('[data-menu]')];
	const names = [...root.querySelectorAll<HTMLElement>('[data-scene-name]')];
	// Links to the other edition, the lecture or the story keep the step and the inputs.
	const along = [...root.querySelectorAll<HTMLAnchorElement>('a[data-keep-step]')];
	const targets = along.map(({ href }) => href);
	let current: HTMLElement | null = null;
	let first = true;

	return $effect.root(() => {
		$effect(() => {
			const { step, by } = player;
			const scene = player.story.scenes[step.scene];
			current?.removeAttribute('aria-current');
			current = cards[step.index] ?? null;
			current?.setAttribute('aria-current', 'step');
			document.documentElement.dataset.step = step.id;
			document.documentElement.dataset.by = by;
			const opening = step.index === 0 && by === 'load';
			document.documentElement.toggleAttribute('data-opening', opening);
			segments.forEach((segment, i) => {
				const read =
					i < step.scene
						? 1
						: i > step.scene || opening
							? 0
							: (step.local + 1) / player.story.ofScene(i).length;
				segment.style.setProperty('--read', String(read));
			});
			for (const entry of menu)
				if (entry.dataset.menu === scene?.id && !opening)
					entry.setAttribute('aria-current', 'location');
				else entry.removeAttribute('aria-current');
			for (const name of names) name.hidden = opening || name.dataset.sceneName !== scene?.id;
			if (!first) {
				const detail: StepDetail = {
					scene: scene?.id ?? '',
					step: step.id,
					index: step.index,
					by
				};
				window.dispatchEvent(new CustomEvent('story:step', { detail }));
			}
			first = false;
		});
		$effect(() => {
			along.forEach((link, i) => (link.href = keepStepIn(targets[i] ?? '', player)));
		});
	});
};
