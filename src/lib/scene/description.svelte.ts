import { describe } from '../story/describe.ts';
import type { LoadedPicture } from '../story/types.ts';
import type { SceneAnimator } from './scene-animator.svelte.ts';

/**
 * Keeps a figure's description true of the picture that has settled in it. Where that is the reader's own step, and they
 * have come to it just now, it is announced politely. Nothing is on arrival, nor what changes elsewhere or under their
 * hands: a control tells its own result. To be called inside an effect root.
 */
export function keepDescribed(
	figure: HTMLElement,
	stage: SceneAnimator,
	picture: LoadedPicture
): void {
	const place = figure.querySelector<HTMLElement>('[data-description]');
	if (!place) return;
	/** The stage of a lecture has a line of its own that tells each step. */
	const isLive = place.ariaLive !== null;
	let told = '';
	$effect(() => {
		const { settled } = stage;
		if (!settled) return;
		if (isLive) place.ariaLive = settled !== told && stage.isCurrent ? 'polite' : 'off';
		told = settled;
		const text = describe(picture, settled.slice(stage.scene.id.length + 1), stage.state);
		if (place.textContent !== text) place.textContent = text;
	});
	$effect(() => {
		if (isLive && !stage.isCurrent) place.ariaLive = 'off';
	});
}
