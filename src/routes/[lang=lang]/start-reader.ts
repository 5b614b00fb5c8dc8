import { addressController, stepInHash } from '$lib/controllers/address.svelte.ts';
import { goToController } from '$lib/controllers/go-to.ts';
import { keysController } from '$lib/controllers/keys.svelte.ts';
import { pageStateController } from '$lib/controllers/page-state.svelte.ts';
import { scrollController, stepInView } from '$lib/controllers/scroll.ts';
import { shareController } from '$lib/controllers/share.ts';
import { settings } from '$lib/controllers/settings.svelte.ts';
import { langOfPage } from '$lib/i18n/lang.ts';
import { hydrateScene } from '$lib/scene/hydrate-scene.svelte.ts';
import { onApproach } from '$lib/scene/lazy.ts';
import { Player } from '$lib/story/player.svelte.ts';
import { Story } from '$lib/story/story.ts';
import { scenes } from '$scenes/index.ts';

/**
 * Makes a prerendered page of the story interactive: scrolling, links, controls. The page is complete without it.
 *
 * @returns stops everything and leaves the pictures as they are
 */
export function startReader(root: HTMLElement): () => void {
	const lang = langOfPage();
	const story = new Story(scenes);
	const named = story.find(stepInHash(location.hash) ?? '');
	const player = new Player(story, named?.index ?? stepInView(root));
	const stops = [
		settings(root),
		...[
			addressController,
			pageStateController,
			keysController,
			scrollController,
			shareController,
			goToController
		].map((controller) => controller(player, root))
	];

	async function hydrate(section: HTMLElement): Promise<void> {
		const scene = scenes.find(({ id }) => id === section.dataset.scene);
		if (!scene) return;
		try {
			stops.push(hydrateScene(section, scene, await scene.load(lang), player));
		} catch {
			// The scene failed to load: its prerendered picture, words and tables stay.
			section.dataset.noScripts = '';
		}
	}

	// The first scene's prerendered picture is its first, not its last: hydrate it at once, also for printing.
	const [opening, ...others] = root.querySelectorAll<HTMLElement>('[data-scene]');
	if (opening) void hydrate(opening);
	stops.push(onApproach(others, hydrate));
	return () => stops.forEach((stop) => stop());
}
