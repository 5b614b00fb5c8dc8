import { writePref, readPref } from '../../controllers/settings.svelte.ts';
import { jsonIn } from '../../storage.ts';
import type { Story } from '../../story/story.ts';
import { planIn, shareOut, DEFAULT_MINUTES, type Plan } from '../plan.ts';

/** The lecture's plan as the speaker has set it, kept for the next lecture. */
export class PlanStore {
	minutes: Plan = $state.raw([]);
	readonly #weights: readonly number[];

	constructor(story: Story) {
		this.#weights = story.scenes.map((_, scene) => story.ofScene(scene).length);
		this.minutes =
			planIn(jsonIn(readPref('plan')), this.#weights.length) ??
			shareOut(DEFAULT_MINUTES, this.#weights);
	}

	/** Takes a plan of so many scenes; anything else changes nothing. */
	set(plan: unknown): void {
		const next = planIn(plan, this.#weights.length);
		if (!next) return;
		this.minutes = next;
		writePref('plan', JSON.stringify(next));
	}

	/** Shares so many minutes over all scenes anew. */
	share(minutes: number): void {
		this.set(shareOut(minutes, this.#weights));
	}
}
