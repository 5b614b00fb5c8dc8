import { untrack } from 'svelte';
import type { PlayerLike } from '../story/player.svelte.ts';
import type { Step } from '../story/story.ts';
import { withInputs } from '../story/inputs.ts';
import type { SceneDefinition, State } from '../story/types.ts';
import { motion } from './motion.svelte.ts';
import { animate } from './animate.ts';
import { DURATION, stateAt } from './tween.ts';

/**
 * What one scene shows at this moment. It follows the player with one interruptible tween, always from whatever is
 * on screen to the target's full state; a jump over many steps is one transition, a duration of 0 is a jump.
 */
export class SceneAnimator {
	/** On screen now. */
	state = $state.raw<State>({});
	/** The step shown in full, or null while a tween runs. */
	settled = $state<string | null>(null);
	#stop = (): void => undefined;
	#step = '';
	#target: State = {};
	readonly #number: number;

	/** @param prerendered the step that the server drew; the picture starts from there */
	constructor(
		private readonly player: PlayerLike,
		readonly scene: SceneDefinition,
		prerendered: Step
	) {
		this.#number = player.story.scenes.indexOf(scene);
		this.state = withInputs(scene, prerendered.state); // as the server drew it: without the reader's numbers
		this.settled = prerendered.id;
	}

	/** The step that this scene shows, wherever the reader is. */
	get step(): Step {
		const { story, step } = this.player;
		if (motion.printing) return story.stepShownIn(this.#number, story.at(Infinity));
		return story.stepShownIn(this.#number, step);
	}

	/** Whether the reader is in this scene and has moved since the page loaded. */
	get isCurrent(): boolean {
		return this.player.by !== 'load' && this.player.step.scene === this.#number;
	}

	/** The full state of that step, with the reader's inputs applied. */
	get target(): State {
		return this.#stateOf(this.step);
	}

	/** Plays the page's first step from the scene's intro, if that is where the reader is. */
	#intro(step: Step, target: State): void {
		if (this.scene.intro && !motion.reduced && step.index === 0 && this.player.by === 'load') {
			this.state = Object.assign({}, target, this.scene.intro);
			this.#tween(step, target);
		} else this.#jump(step, target);
	}

	/** Follows the player. Call it inside an effect root, which ends it. */
	follow(): void {
		$effect(() => {
			const { step, target } = this;
			const still = motion.reduced || motion.pageHidden || this.player.dragging;
			untrack(() => {
				// While the page is hidden a running tween gets no frames: end it by a jump.
				if (
					this.#step === step.id &&
					same(this.#target, target) &&
					(this.settled || !motion.pageHidden)
				)
					return;
				if (!this.#step) this.#intro(step, target);
				else if (still) this.#jump(step, target);
				else this.#tween(step, target);
			});
		});
		$effect(() => () => this.#stop());
	}

	#stateOf(step: Step): State {
		return withInputs(this.scene, step.state, (param) => this.player.input(param));
	}

	#retarget(step: Step, target: State): void {
		this.#stop();
		this.#step = step.id;
		this.#target = target;
	}

	#jump(step: Step, target: State): void {
		this.#retarget(step, target);
		this.state = target;
		this.settled = step.id;
	}

	#tween(step: Step, target: State): void {
		const from = this.state;
		if (same(from, target)) return this.#jump(step, target);
		this.#retarget(step, target);
		this.settled = null;
		const duration = this.scene.duration?.[step.name] ?? DURATION;
		this.#stop = animate(duration, (t) => {
			if (t >= 1) this.#jump(step, target);
			else this.state = stateAt(from, target, t, this.scene.timing);
		});
	}
}

const same = (a: State, b: State): boolean => Object.keys(b).every((key) => a[key] === b[key]);
