/** A position on the picture, relative to its width and height, from 0 to 1. */
export interface PointerPosition {
	readonly x: number;
	readonly y: number;
}

/** Moves through the story. While the screen is black or white, all but `goTo` only bring the picture back. */
export type NavCommand =
	| { readonly kind: 'next' | 'previous' | 'nextScene' | 'previousScene' | 'first' | 'last' }
	| { readonly kind: 'goTo'; readonly step: string };

/** Changes state that all windows of the lecture share. */
export type SharedCommand =
	| { readonly kind: 'black' | 'white' | 'freeze' | 'contrast' | 'motion' | 'language' }
	| { readonly kind: 'scale'; readonly by: -1 | 0 | 1 }
	| { readonly kind: 'pointer'; readonly at: PointerPosition | null };

/**
 * What each window does for itself, if it can: the lecture only passes it to its listeners. `ask` opens the field for a
 * step's number with what was typed so far; `start` is the clicker's F5, which only enters full screen; `barred`
 * follows a `speaker` window that the browser has blocked.
 */
export type WindowCommand =
	| {
			readonly kind:
				| 'start'
				| 'fullScreen'
				| 'overview'
				| 'help'
				| 'join'
				| 'speaker'
				| 'barred'
				| 'notes'
				| 'pointing'
				| 'letters'
				| 'timer'
				| 'timerReset'
				| 'escape';
	  }
	| { readonly kind: 'ask'; readonly typed: string };

/** Everything that a lecturer can do, by key, button, touch, clicker or from another window. */
export type Command = NavCommand | SharedCommand | WindowCommand;

const MOVES: readonly Command['kind'][] = [
	'next',
	'previous',
	'nextScene',
	'previousScene',
	'first',
	'last',
	'goTo'
] satisfies NavCommand['kind'][];

/** Whether a command moves through the story. */
export const isNavCommand = (command: Command): command is NavCommand =>
	MOVES.includes(command.kind);
