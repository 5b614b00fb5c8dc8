import { hydrate, unmount } from 'svelte';
import type { PlayerLike } from '../story/player.svelte.ts';
import type { LoadedPicture, Scene } from '../story/types.ts';
import { mountPicture } from './mount-picture.svelte.ts';
import { controlPropsOf } from './control-props.ts';
import { keepDescribed } from './description.svelte.ts';
import { runInTasks } from './run-in-tasks.svelte.ts';
import { SceneAnimator } from './scene-animator.svelte.ts';

/**
 * Brings one scene's prerendered figure to life: takes over the server's picture in the format that is shown, follows
 * the player, and mounts the scene's controls. The format that is not shown stays as the server drew it until it is.
 *
 * @returns stops everything and leaves the picture as it stands, or with `away` takes it and the controls away
 */
export function hydrateScene(
	section: HTMLElement,
	scene: Scene,
	picture: LoadedPicture,
	player: PlayerLike<Scene>
): (away?: boolean) => void {
	const figure = section.querySelector<HTMLElement>('figure');
	if (!figure) throw new Error(`the scene ${scene.id} has no figure`);
	const served = player.story.find(figure.dataset.settled ?? '');
	if (!served) throw new Error(`the scene ${scene.id} doesn’t say which step its picture shows`);
	const stage = new SceneAnimator(player, scene, served);
	const controls = controlPropsOf(player, picture, () => player.step.index);
	const settings: ReturnType<typeof hydrate>[] = [];
	let leave = (): void => undefined;

	const stop = runInTasks([
		() => {
			leave = mountPicture(figure, { stage, picture, controls });
		},
		() => {
			stage.follow();
			$effect(() => {
				if (stage.settled) figure.dataset.settled = stage.settled;
				else figure.removeAttribute('data-settled');
			});
			keepDescribed(figure, stage, picture);
		},
		() => {
			for (const [name, Controls] of Object.entries(picture.controls ?? {})) {
				const step = player.story.find(`${scene.id}/${name}`);
				const place = step && section.querySelector(`[data-controls="${step.id}"]`);
				if (place && Controls)
					settings.push(
						hydrate(Controls, {
							target: place,
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
