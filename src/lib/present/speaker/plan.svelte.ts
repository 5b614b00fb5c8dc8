import { keep, kept } from '../../drivers/settings.svelte.ts';
import type { Story } from '../../story/story.ts';
import { planIn, shareOut, total, USUAL, type Plan } from '../plan.ts';

/** The lecture's plan as the speaker has set it, kept for the next lecture. */
export class Planned {
	minutes: Plan = $state.raw([]);
	readonly #weights: readonly number[];

	constructor(story: Story) {
		this.#weights = story.scenes.map((_, scene) => story.ofScene(scene).length);
		this.minutes = planIn(parsed(kept('plan')), this.#weights.length) ?? shareOut(USUAL, this.#weights);
	}

	/** Takes a plan of so many scenes; anything else changes nothing. */
	set(plan: unknown): void {
		const next = planIn(plan, this.#weights.length);
		if (!next) return;
		this.minutes = next;
		keep('plan', JSON.stringify(next));
	}

	/** Shares so many minutes over all scenes anew. */
	share(minutes: number): void {
		this.set(shareOut(minutes, this.#weights));
	}
}

function parsed(text: string | null): unknown {
	try {
		return JSON.parse(text ?? 'null');
	} catch {
		return null;
	}
}

/** The form in which the plan is set: minutes for each scene, or for all of them together. */
export function planForm(planned: Planned, root: HTMLElement): () => void {
	const form = root.querySelector<HTMLFormElement>('[data-plan]');
	const scenes = [...(form?.querySelectorAll<HTMLInputElement>('[data-plan-scene]') ?? [])];
	const all = form?.querySelector<HTMLInputElement>('[data-plan-all]');
	const change = ({ target }: Event): void => {
		if (!(target instanceof HTMLInputElement) || !Number.isFinite(target.valueAsNumber)) return;
		if (target === all) planned.share(Math.max(0, target.valueAsNumber));
		else planned.set(scenes.map((input) => input.valueAsNumber));
	};
	const submit = (event: Event): void => event.preventDefault();
	form?.addEventListener('change', change);
	form?.addEventListener('submit', submit);
	const stop = $effect.root(() => {
		$effect(() => {
			scenes.forEach((input, i) => (input.value = String(planned.minutes[i] ?? 0)));
			if (all) all.value = String(total(planned.minutes));
		});
	});
	return () => {
		form?.removeEventListener('change', change);
		form?.removeEventListener('submit', submit);
		stop();
	};
}
