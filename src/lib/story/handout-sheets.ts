import { withInputs } from './inputs.ts';
import type { Step } from './story.ts';
import type { SceneDefinition, State } from './types.ts';

/** What one sheet of a scene's handout holds: the scene whole, or what the reader is asked, what the answer is, and the rest. */
export type SheetPart = 'whole' | 'task' | 'answer' | 'rest';

/** One page of paper: a picture, and the steps that it belongs to. */
export interface Sheet {
	readonly part: SheetPart;
	readonly state: State;
	readonly places: readonly Step[];
}

/**
 * A scene on paper. Most are one sheet, with the final picture and all steps. A scene with a task is cut behind the
 * asking and behind the answering step, so that nobody sees the answer before he has turned the page.
 *
 * @throws when the task names no step, or the last one, which nothing answers
 */
export function sheetsOf(scene: SceneDefinition, places: readonly Step[]): readonly Sheet[] {
	const last = places.at(-1);
	if (!last) throw new Error(`the scene ${scene.id} has no steps`);
	const final = withInputs(scene, last.state);
	const { task } = scene;
	if (!task) return [{ part: 'whole', state: final, places }];
	const asked = places.findIndex(({ name }) => name === task.step);
	if (asked < 0 || asked === places.length - 1)
		throw new Error(`the task of ${scene.id} is “${task.step}”, and no step answers it`);
	const rest = places.slice(asked + 2);
	return [
		{ part: 'task', state: task.blank, places: places.slice(0, asked + 1) },
		{ part: 'answer', state: task.answer, places: places.slice(asked + 1, asked + 2) },
		...(rest.length ? [{ part: 'rest', state: final, places: rest } as const] : [])
	];
}
