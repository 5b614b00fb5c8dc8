import { untrack } from 'svelte';
import { hydrateScene } from '../scene/hydrate-scene.svelte.ts';
import type { LectureApp } from './lecture-app.svelte.ts';

/**
 * Hydrates a scene's picture when it is first shown, and again in another language. Its code is loaded while the scene
 * before it is shown. Once hydrated it stays. An attachment for the scene's section.
 *
 * @returns removes picture and controls
 */
export function hydratePictures(section: HTMLElement, app: LectureApp, number: number): () => void {
	const {
		player,
		words: { lang }
	} = app;
	const scene = player.story.scenes[number];
	const figure = section.querySelector<HTMLElement>('figure');
	let leave: ((away?: boolean) => void) | undefined;
	let requested = false;
	let stopped = false;

	async function hydrate(): Promise<void> {
		if (!scene || !figure || requested) return;
		requested = true;
		try {
			const picture = await scene.load(lang);
			if (stopped) return;
			figure.dataset.settled = player.story.stepShownIn(number, player.step).id;
			leave = hydrateScene(section, scene, picture, player);
			delete section.dataset.noScripts;
		} catch {
			// It failed to load: the text alternative is shown, and it is tried again next time.
			requested = false;
			section.dataset.noScripts = '';
		}
	}

	$effect(() => {
		const ahead = number - player.step.scene;
		if (ahead === 0) untrack(() => void hydrate());
		// A failure is handled when the scene is shown.
		else if (ahead === 1) void scene?.load(lang).catch(() => undefined);
	});
	return () => {
		stopped = true;
		leave?.(true);
	};
}
