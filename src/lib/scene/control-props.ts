import type { Followed } from '../story/player.svelte.ts';
import type { ControlProps, HandAccess, LoadedPicture, Scene } from '../story/types.ts';

/** How a scene's controls reach the player. */
const handOf = (player: Followed<Scene>, query: string): HandAccess => ({
	get values() {
		return player.hand(query);
	},
	set(values, dragging = false) {
		player.dragging = dragging;
		player.setHand(query, values);
	}
});

/**
 * What a picture's controls are given.
 *
 * @param at index of the step that they stand in
 */
export const controlsOf = (
	player: Followed<Scene>,
	{ language, figures }: LoadedPicture,
	at: () => number
): ControlProps => ({
	language,
	figures,
	hand: (query) => handOf(player, query),
	next: () => player.go(at() + 1, 'key')
});
