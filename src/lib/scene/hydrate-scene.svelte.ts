import { hydrate, unmount } from 'svelte';
import type { PlayerLike } from '../story/player.svelte.ts';
import type { LoadedPicture, Scene } from '../story/types.ts';
import { mountPicture } from './mount-picture.svelte.ts';
import { controlPropsOf } from './control-props.ts';
import { updateDescription } from './description.svelte.ts';
import { runInTasks } from './run-in-tasks.svelte.ts';
import { SceneAnimator } from './scene-animator.svelte.ts';

/**
 * Hydrates one scene's prerendered figure: takes over the server's picture in the format shown, follows the player, and
 * mounts the scene's controls. A format that isn't shown stays as prerendered until it is.
 *
 * @returns stops everything and leaves the picture as it is; with `away` removes it and the controls
 */
export function hydrateScene(
	section: HTMLElement,
	scene: Scene,
	picture: LoadedPicture,
	player: PlayerLike<Scene>
): (away?: boolean) => void {
	const figure = section.querySelector<HTMLElement>('figure');
	if (!figure) throw new Error(`the scene ${scene.id} has no figure`);
	const prerendered = player.story.find(figure.dataset.settled ?? '');
	if (!prerendered)
		throw new Error(`the scene ${scene.id} has no known step in its figure’s data-settled`);
	const animator = new SceneAnimator(player, scene, prerendered);
	const controls = controlPropsOf(player, picture, () => player.step.index);
	const settings: ReturnType<typeof hydrate>[] = [];
	let leave = (): void => undefined;

	const stop = runInTasks([
		() => {
			leave = mountPicture(figure, { animator, picture, controls });
		},
		() => {
			animator.follow();
			$effect(() => {
				if (animator.settled) figure.dataset.settled = animator.settled;
				else figure.removeAttribute('data-settled');
			});
			updateDescription(figure, animator, picture);
		},
		() => {
			for (const [name, Controls] of Object.entries(picture.controls ?? {})) {
				const step = player.story.find(`${scene.id}/${name}`);
				const slot = step && section.querySelector(`[data-controls="${step.id}"]`);
				if (slot && Controls)
					settings.push(
						hydrate(Controls, {
							target: slot,
							props: controlPropsOf(player, picture, () => step.index)
						})
					);
			}
		}
	]);
	return (away = false) => {
		stop();
		if (!away) return;
		leave();
		for (const setting of settings) void unmount(setting);
	};
}
