import { withInputs } from './inputs.ts';
import type { Step } from './story.ts';
import type { SceneDefinition, State } from './types.ts';

/** What one sheet of a scene's handout holds: the whole scene, or its task, its answer or its remaining steps. */
export type SheetPart = 'whole' | 'task' | 'answer' | 'rest';

/** One page of paper: a picture, and the steps that it belongs to. */
export interface Sheet {
	readonly part: SheetPart;
	readonly state: State;
	readonly steps: readonly Step[];
}

/**
 * A scene's sheets. Most scenes have one, with the final picture and all steps. A scene with a task is split after the
 * step that asks and after the step that answers, so that the answer is on another page.
 *
 * @throws when the task names no step, or the last one, which nothing answers
 */
export function sheetsOf(scene: SceneDefinition, steps: readonly Step[]): readonly Sheet[] {
	const last = steps.at(-1);
	if (!last) throw new Error(`the scene ${scene.id} has no steps`);
	const final = withInputs(scene, last.state);
	const { task } = scene;
	if (!task) return [{ part: 'whole', state: final, steps }];
	const asked = steps.findIndex(({ name }) => name === task.step);
	if (asked < 0 || asked === steps.length - 1)
		throw new Error(`the task of ${scene.id} is “${task.step}”, and no step answers it`);
	const rest = steps.slice(asked + 2);
	return [
		{ part: 'task', state: task.blank, steps: steps.slice(0, asked + 1) },
		{ part: 'answer', state: task.answer, steps: steps.slice(asked + 1, asked + 2) },
		...(rest.length ? [{ part: 'rest', state: final, steps: rest } as const] : [])
	];
}
