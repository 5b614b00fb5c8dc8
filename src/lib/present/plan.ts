/** Minutes meant for each scene, in the story's order. */
export type Plan = readonly number[];

/** A lecture's length where nobody has said another, in minutes, and what a plan counts in. */
export const USUAL = 25;
const STEP = 0.5;
/** No scene is longer. */
export const MOST = 90;

export const total = (plan: Plan): number => plan.reduce((sum, minutes) => sum + minutes, 0);

/** Minutes shared over the scenes by their weights, in halves of a minute; what rounding leaves over goes where most was lost. */
export function shareOut(minutes: number, weights: readonly number[]): Plan {
	const sum = total(weights) || 1;
	const exact = weights.map((weight) => (minutes * weight) / sum / STEP);
	const halves = exact.map(Math.floor);
	const rest = Math.round(minutes / STEP) - total(halves);
	const most = exact.map((share, i) => ({ i, lost: share - (halves[i] ?? 0) })).sort((a, b) => b.lost - a.lost).slice(0, rest);
	return halves.map((count, i) => (count + (most.some((loser) => loser.i === i) ? 1 : 0)) * STEP);
}

/** A plan as it was kept or typed; null for what isn't one for so many scenes. */
export function planIn(value: unknown, scenes: number): Plan | null {
	if (!Array.isArray(value) || value.length !== scenes) return null;
	const list: readonly unknown[] = value;
	return list.every((n): n is number => typeof n === 'number' && Number.isFinite(n)) ? list.map((n) => Math.min(MOST, Math.max(0, n))) : null;
}
