import { clamped, list, parse, refine } from '../schema.ts';

/** Minutes planned for each scene, in the story's order. */
export type Plan = readonly number[];

/** The default length of a lecture, in minutes, and the smallest unit of a plan. */
export const DEFAULT_MINUTES = 25;
const STEP = 0.5;
/** Longest time for one scene. */
export const MAX_MINUTES = 90;

export const total = (plan: Plan): number => plan.reduce((sum, minutes) => sum + minutes, 0);

/**
 * Minutes distributed over the scenes by weight, in half minutes; the rest goes to those that lost most by rounding.
 */
export function shareOut(minutes: number, weights: readonly number[]): Plan {
	const sum = total(weights) || 1;
	const exact = weights.map((weight) => (minutes * weight) / sum / STEP);
	const halves = exact.map(Math.floor);
	const rest = Math.round(minutes / STEP) - total(halves);
	const most = exact
		.map((share, i) => ({ i, lost: share - (halves[i] ?? 0) }))
		.sort((a, b) => b.lost - a.lost)
		.slice(0, rest);
	return halves.map((count, i) => (count + (most.some((loser) => loser.i === i) ? 1 : 0)) * STEP);
}

/** A plan as stored or typed; null if it isn't one for so many scenes. */
export const planIn = (value: unknown, scenes: number): Plan | null =>
	parse(
		refine(list(clamped(0, MAX_MINUTES), scenes), (plan) =>
			plan.length === scenes ? plan : undefined
		),
		value
	);
