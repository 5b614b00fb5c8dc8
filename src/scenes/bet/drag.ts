import type { Frame } from './scales.ts';
import { YEARS } from './states.ts';

/**
 * The distance of the pointer from the window's first year, in units of the format; outside the window, the window
 * moves to the pointer.
 */
export const gripAt = (at: number, start: number, { x, pad }: Frame): number =>
	at >= x(start) - pad && at <= x(start + YEARS) + pad ? at - x(start) : 0;

/** The window's start with the pointer at a position. */
export const dragged = (at: number, grip: number, { startAt }: Frame): number => startAt(at - grip);
