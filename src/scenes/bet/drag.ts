import type { Frame } from './frame.ts';

/** The window in the reader's hand: how far from its first year he holds it, in units of the box. */
export interface Grip {
	readonly offset: number;
}

/** Takes the window where it is touched: inside, it keeps its distance to the finger; elsewhere it comes to him. */
export function gripAt(at: number, start: number, { x }: Pick<Frame, 'x'>, pad: number, years: number): Grip {
	const inside = at >= x(start) - pad && at <= x(start + years) + pad;
	return { offset: inside ? at - x(start) : 0 };
}

/** The start that the window has with the finger at a place. */
export const dragged = (at: number, { offset }: Grip, { startAt }: Pick<Frame, 'startAt'>): number => startAt(at - offset);
