import type { Step, Story } from '../story/story.ts';
import type { Plan } from './plan.ts';

/** A lecture's progress against its plan, in milliseconds. */
export interface Pace {
	/** Behind the plan when positive, ahead of it when negative; zero within the step's own time. */
	readonly late: number;
	/** Steps that follow in this scene. */
	readonly left: number;
	/** Planned for this scene. */
	readonly scene: number;
	/** Planned for the lecture. */
	readonly whole: number;
}

const MINUTE = 60_000;

/**
 * Each step of a scene has an equal share of the scene's minutes. A speaker within the current step's share is on time.
 */
export function paceOf(story: Story, step: Step, elapsed: number, plan: Plan): Pace {
	const ms = plan.map((minutes) => minutes * MINUTE);
	const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
	const steps = story.ofScene(step.scene).length;
	const scene = ms[step.scene] ?? 0;
	const from = sum(ms.slice(0, step.scene)) + (scene * step.local) / steps;
	const to = from + scene / steps;
	const late = elapsed > to ? elapsed - to : Math.min(0, elapsed - from);
	return { late, left: steps - 1 - step.local, scene, whole: sum(ms) };
}
