import type { SceneDefinition, State, StepId } from './types.ts';

/** One step with its position in the story. */
export interface Step {
	/** From 0 over the whole story. */
	readonly index: number;
	readonly id: StepId;
	/** The step's name in its scene. */
	readonly name: string;
	/** Index of its scene. */
	readonly scene: number;
	/** From 0 in its scene. */
	readonly local: number;
	readonly state: State;
}

/** The story's order, derived from the scenes: the only list of steps there is. */
export class Story<S extends SceneDefinition = SceneDefinition> {
	readonly steps: readonly Step[];
	private readonly byId: ReadonlyMap<string, Step>;

	constructor(readonly scenes: readonly S[]) {
		let index = 0;
		this.steps = scenes.flatMap((scene, number) =>
			Object.entries(scene.steps).map(([name, state], local) => ({
				index: index++,
				id: `${scene.id}/${name}` as StepId,
				name,
				scene: number,
				local,
				state
			}))
		);
		this.byId = new Map(this.steps.map((step) => [step.id, step]));
	}

	/** The step with this id, or undefined: hashes and messages may name anything. */
	find(id: string): Step | undefined {
		return this.byId.get(id);
	}

	/** The step at an index, clamped to the story. */
	at(index: number): Step {
		const step = this.steps[Math.min(this.steps.length - 1, Math.max(0, Math.round(index)))];
		if (!step) throw new Error('the story has no steps');
		return step;
	}

	/** The steps of one scene. */
	ofScene(scene: number): readonly Step[] {
		return this.steps.filter((step) => step.scene === scene);
	}

	/** The step that a scene shows while the reader is at `current`: its first before, its last after. */
	stepShownIn(scene: number, current: Step): Step {
		if (current.scene === scene) return current;
		const sceneSteps = this.ofScene(scene);
		const shown = current.scene < scene ? sceneSteps[0] : sceneSteps[sceneSteps.length - 1];
		if (!shown) throw new Error(`scene ${scene} has no steps`);
		return shown;
	}
}
