import { describe } from '../story/describe.ts';
import type { LoadedPicture } from '../story/types.ts';
import type { SceneAnimator } from './scene-animator.svelte.ts';

/**
 * Keeps a figure's description in step with the settled picture. It is announced (politely) when the reader has just
 * come to that step. It is not announced when the page loads, for other scenes, or while the reader uses a control,
 * which announces its own result. To be called inside an effect root.
 */
export function updateDescription(
	figure: HTMLElement,
	animator: SceneAnimator,
	picture: LoadedPicture
): void {
	const description = figure.querySelector<HTMLElement>('[data-description]');
	if (!description) return;
	/** In a lecture the Announcer announces each step, so the description isn't live. */
	const isLive = description.ariaLive !== null;
	let told = '';
	$effect(() => {
		const { settled } = animator;
		if (!settled) return;
		if (isLive) description.ariaLive = settled !== told && animator.isCurrent ? 'polite' : 'off';
		told = settled;
		const text = describe(picture, settled.slice(animator.scene.id.length + 1), animator.state);
		if (description.textContent !== text) description.textContent = text;
	});
	$effect(() => {
		if (isLive && !animator.isCurrent) description.ariaLive = 'off';
	});
}
