import type { Lang } from '../../i18n/lang.ts';
import type { Held } from '../audience.svelte.ts';
import type { Change, Command, Move, Spot } from '../command.ts';
import type { Contrast, Cover } from '../lecture.svelte.ts';
import type { Ran } from '../timer.svelte.ts';

/** What the windows of a lecture have in common: all of it, never a difference, so that a late comer needs nothing else. */
export interface Shared extends Held {
	/** What the audience goes on seeing, while it is frozen. */
	readonly held: Held | null;
	readonly cover: Cover;
	readonly scale: number;
	readonly contrast: Contrast;
	/** Of the audience's window; the speaker's notes keep their own. */
	readonly lang: Lang;
	readonly motion: 'full' | 'reduced' | null;
	readonly pointer: Spot | null;
	readonly timer: Ran;
}

/** The reader's hand, set on the picture in the speaker's window. */
export interface Touch {
	readonly kind: 'hand';
	readonly query: string;
	readonly values: readonly number[] | null;
	readonly dragging: boolean;
}

/** What one window may ask of the others. All else that keys do concerns the window they were pressed in. */
export type Request = Move | Change | Touch | { readonly kind: 'overview' | 'join' | 'timer' | 'timerReset' };

/** What a window keeps to itself. */
const OWN: readonly Command['kind'][] = ['start', 'fullScreen', 'help', 'speaker', 'barred', 'notes', 'pointing', 'letters', 'escape', 'ask', 'timerReset'];
/** Whether a command is for all windows. To set the stopwatch back is asked for once it was confirmed. */
export const isRequest = (command: Command): command is Command & Request => !OWN.includes(command.kind);

/** The audience's window is the authority; any number of speaker's windows ask. */
export const roles = ['stage', 'speaker'] as const;
export type Role = (typeof roles)[number];

export type Body =
	/** Somebody came, or missed something. */
	| { readonly type: 'hello' }
	/** `heard` is the last request carried out, by its window and its number there. */
	| { readonly type: 'state'; readonly state: Shared; readonly heard: { readonly from: string; readonly id: number } | null }
	/** Numbered from 1 in its window, so that no request is carried out twice or forgotten. */
	| { readonly type: 'command'; readonly id: number; readonly request: Request }
	| { readonly type: 'beat' }
	| { readonly type: 'bye' };

/** What windows of a lecture say to each other. */
export type Message = Body & {
	readonly v: 1;
	/** The window that says it, by a name made when its page was loaded. */
	readonly from: string;
	readonly role: Role;
	/** The age of the state that it has: of two states the higher wins. */
	readonly seq: number;
};
