import { easeCubicInOut, interpolateNumber } from 'd3';
import type { State, Timing } from '../story/types.ts';

/** Milliseconds of a transition where a scene sets none. */
export const DURATION = 700;

/**
 * The part of the transition, from 0 to 1, in which a key moves. Labels go first and come last; they fade and never
 * move.
 */
function timingRange(timing: Timing, rising: boolean): readonly [number, number] {
	if (typeof timing !== 'string') return timing;
	if (timing === 'label') return rising ? [0.75, 1] : [0, 0.2];
	if (timing === 'axis') return [0.1, 0.6];
	if (timing === 'marks') return [0.2, 0.9];
	return [0, 1];
}

/**
 * The state at moment `t` (0 to 1) of a transition. At 0 and 1 it is exactly `from` and `to`. Each key eases inside its
 * own part of it, so that a picture can dim, rescale, move and label in turn.
 */
export function stateAt(
	from: State,
	to: State,
	t: number,
	timing: Readonly<Partial<Record<string, Timing>>> = {}
): State {
	if (t >= 1) return to;
	const state: Record<string, number> = {};
	for (const [key, end] of Object.entries(to)) {
		const start = from[key] ?? end;
		const [open, close] = timingRange(timing[key] ?? 'all', end > start);
		const local = Math.min(1, Math.max(0, (t - open) / (close - open)));
		state[key] = start === end ? end : interpolateNumber(start, end)(easeCubicInOut(local));
	}
	return state;
}
