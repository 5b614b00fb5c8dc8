import type { PlayerLike } from '../story/player.svelte.ts';
import type { ControlProps, InputAccess, LoadedPicture, Scene } from '../story/types.ts';

/** How a scene's controls reach the player. */
const inputOf = (player: PlayerLike<Scene>, query: string): InputAccess => ({
	get values() {
		return player.input(query);
	},
	set(values, dragging = false) {
		player.dragging = dragging;
		player.setInput(query, values);
	}
});

/**
 * What a picture's controls are given.
 *
 * @param at index of the step that they stand in
 */
export const controlPropsOf = (
	player: PlayerLike<Scene>,
	{ language, figures }: LoadedPicture,
	at: () => number
): ControlProps => ({
	language,
	figures,
	input: (query) => inputOf(player, query),
	next: () => player.go(at() + 1, 'key')
});
