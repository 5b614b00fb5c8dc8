import type { PlayerLike } from '../story/player.svelte.ts';
import type { ControlProps, InputAccess, LoadedPicture, Scene } from '../story/types.ts';

/** A scene's access to one of the reader's inputs. */
const inputOf = (player: PlayerLike<Scene>, param: string): InputAccess => ({
	get values() {
		return player.input(param);
	},
	set(values, dragging = false) {
		player.dragging = dragging;
		player.setInput(param, values);
	}
});

/**
 * The props of a picture's controls.
 *
 * @param at index of the step that contains them
 */
export const controlPropsOf = (
	player: PlayerLike<Scene>,
	{ language, figures }: LoadedPicture,
	at: () => number
): ControlProps => ({
	language,
	figures,
	input: (param) => inputOf(player, param),
	next: () => player.go(at() + 1, 'key')
});
