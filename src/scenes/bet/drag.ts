import type { Frame } from './scales.ts';
import { YEARS } from './states.ts';

/** How far from its first year the reader holds the window, in units of the format; where they touch beside it, it comes to them. */
export const gripAt = (at: number, start: number, { x, pad }: Frame): number =>
	at >= x(start) - pad && at <= x(start + YEARS) + pad ? at - x(start) : 0;

/** The start that the window has with the finger at a place. */
export const dragged = (at: number, grip: number, { startAt }: Frame): number => startAt(at - grip);
