import { clamped, list, parse, refine } from '../schema.ts';

/** Minutes meant for each scene, in the story's order. */
export type Plan = readonly number[];

/** A lecture's length where nobody has said another, in minutes, and what a plan counts in. */
export const DEFAULT_MINUTES = 25;
const STEP = 0.5;
/** No scene is longer. */
export const MAX_MINUTES = 90;

export const total = (plan: Plan): number => plan.reduce((sum, minutes) => sum + minutes, 0);

/** Minutes shared over the scenes by their weights, in halves of a minute; what rounding leaves over goes where most was lost. */
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

/** A plan as it was kept or typed; null for what isn't one for so many scenes. */
export const planIn = (value: unknown, scenes: number): Plan | null =>
	parse(
		refine(list(clamped(0, MAX_MINUTES), scenes), (plan) =>
			plan.length === scenes ? plan : undefined
		),
		value
	);
