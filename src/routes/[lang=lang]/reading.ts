import { addressDriver, stepInHash } from '$lib/drivers/address.svelte.ts';
import { goToDriver } from '$lib/drivers/go-to.ts';
import { keysDriver } from '$lib/drivers/keys.svelte.ts';
import { marksDriver } from '$lib/drivers/marks.svelte.ts';
import { scrollDriver, stepInView } from '$lib/drivers/scroll.ts';
import { shareDriver } from '$lib/drivers/share.ts';
import { settings } from '$lib/drivers/settings.svelte.ts';
import { langOfPage } from '$lib/i18n/lang.ts';
import { enliven } from '$lib/stage/island.svelte.ts';
import { whenNear } from '$lib/stage/near.ts';
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
