import { untrack } from 'svelte';
import { hydrateScene } from '../scene/hydrate-scene.svelte.ts';
import type { LectureApp } from './lecture-app.svelte.ts';

/**
 * Brings a scene's picture to life when it is first needed, and again in another language; its code is fetched ahead while
 * the scene before it is shown. Out of sight it stays for when the lecture comes back. To be attached to its section.
 *
 * @returns takes picture and controls away
 */
export function hydratePictures(section: HTMLElement, app: LectureApp, number: number): () => void {
	const {
		player,
		words: { lang }
	} = app;
	const scene = player.story.scenes[number];
	const figure = section.querySelector<HTMLElement>('figure');
	let leave: ((away?: boolean) => void) | undefined;
	let asked = false;
	let over = false;

	async function bring(): Promise<void> {
		if (!scene || !figure || asked) return;
		asked = true;
		try {
			const picture = await scene.load(lang);
			if (over) return;
			figure.dataset.settled = player.story.stepShownIn(number, player.step).id;
			leave = hydrateScene(section, scene, picture, player);
			delete section.dataset.noScripts;
		} catch {
			// A part was lost on the way: the picture in words stands in its place, and it is asked for again next time.
			asked = false;
			section.dataset.noScripts = '';
		}
	}

	$effect(() => {
		const ahead = number - player.step.scene;
		if (ahead === 0) untrack(() => void bring());
		// When its turn comes it is told whether that went well.
		else if (ahead === 1) void scene?.load(lang).catch(() => undefined);
	});
	return () => {
		over = true;
		leave?.(true);
	};
}
