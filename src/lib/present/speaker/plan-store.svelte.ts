import { writePref, readPref } from '../../controllers/settings.svelte.ts';
import { jsonIn } from '../../storage.ts';
import type { Story } from '../../story/story.ts';
import { planIn, shareOut, DEFAULT_MINUTES, type Plan } from '../plan.ts';

/** The speaker's plan, stored for the next lecture. */
export class PlanStore {
	minutes: Plan = $state.raw([]);
	readonly #weights: readonly number[];

	constructor(story: Story) {
		this.#weights = story.scenes.map((_, scene) => story.ofScene(scene).length);
		this.minutes =
			planIn(jsonIn(readPref('plan')), this.#weights.length) ??
			shareOut(DEFAULT_MINUTES, this.#weights);
	}

	/** Sets a plan; anything else than a plan for this story's scenes is ignored. */
	set(plan: unknown): void {
		const next = planIn(plan, this.#weights.length);
		if (!next) return;
		this.minutes = next;
		writePref('plan', JSON.stringify(next));
	}

	/** Distributes so many minutes over all scenes. */
	share(minutes: number): void {
		this.set(shareOut(minutes, this.#weights));
	}
}
