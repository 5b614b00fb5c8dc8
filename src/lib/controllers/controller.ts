import type { PlayerLike } from '../story/player.svelte.ts';

/**
 * Something that moves the player or follows it: scroll, keys, address, a host page, a speaker's window. Each page
 * chooses its controllers; none knows another.
 *
 * @returns stops it and removes its listeners
 */
export type Controller = (player: PlayerLike, root: HTMLElement) => () => void;

/** The card of each step, in reading order. Throws when the page lacks one: then it was built from other scenes. */
export function cardsOf(player: PlayerLike, root: HTMLElement): HTMLElement[] {
	return player.story.steps.map(({ id }) => {
		const card = root.querySelector<HTMLElement>(`[data-step="${id}"]`);
		if (!card) throw new Error(`the page has no step ${id}`);
		return card;
	});
}
