import { addressDriver, stepInHash } from '$lib/controllers/address.svelte.ts';
import { goToDriver } from '$lib/controllers/go-to.ts';
import { keysDriver } from '$lib/controllers/keys.svelte.ts';
import { marksDriver } from '$lib/controllers/page-state.svelte.ts';
import { scrollDriver, stepInView } from '$lib/controllers/scroll.ts';
import { shareDriver } from '$lib/controllers/share.ts';
import { settings } from '$lib/controllers/settings.svelte.ts';
import { langOfPage } from '$lib/i18n/lang.ts';
import { enliven } from '$lib/scene/hydrate-scene.svelte.ts';
import { whenNear } from '$lib/scene/lazy.ts';
import { Player } from '$lib/story/player.svelte.ts';
import { Story } from '$lib/story/story.ts';
import { scenes } from '$scenes/index.ts';

/**
 * Takes over a prerendered page of the story for a reader who scrolls it. The page is complete without.
 *
 * @returns stops it and leaves the pictures as they stand
 */
export function reading(root: HTMLElement): () => void {
	const lang = langOfPage();
	const story = new Story(scenes);
	const named = story.find(stepInHash(location.hash) ?? '');
	const player = new Player(story, named?.index ?? stepInView(root));
	const stops = [
		settings(root),
		...[addressDriver, marksDriver, keysDriver, scrollDriver, shareDriver, goToDriver].map(
			(drive) => drive(player, root)
		)
	];

	async function bring(section: HTMLElement): Promise<void> {
		const scene = scenes.find(({ id }) => id === section.dataset.scene);
		if (!scene) return;
		try {
			stops.push(enliven(section, scene, await scene.load(lang), player));
		} catch {
			// A part of the page was lost on the way: the server's picture, words and tables stay, complete as they are.
			section.dataset.still = '';
		}
	}

	// The first scene's served picture is the page's opening, not its last: it lives from the start, for paper too.
	const [opening, ...others] = root.querySelectorAll<HTMLElement>('[data-scene]');
	if (opening) void bring(opening);
	stops.push(whenNear(others, bring));
	return () => stops.forEach((stop) => stop());
}
