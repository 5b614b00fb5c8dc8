import { inputFromSearch, stepInHash } from '$lib/controllers/address.svelte.ts';
import { visibleAtStepController } from '$lib/controllers/visible-at-step.svelte.ts';
import { settings } from '$lib/controllers/settings.svelte.ts';
import { langOfPage } from '$lib/i18n/lang.ts';
import { hydrateScene } from '$lib/scene/hydrate-scene.svelte.ts';
import { Player } from '$lib/story/player.svelte.ts';
import { Story } from '$lib/story/story.ts';
import { followHost } from './host.svelte.ts';
import { scenes } from '$scenes/index.ts';

/** An embedded chart. It shows the step in the address, or the scene's last. */
const root = document.body;
const lang = langOfPage();
const section = root.querySelector<HTMLElement>('[data-scene]');
const number = scenes.findIndex(({ id }) => id === section?.dataset.scene);
const scene = scenes[number];
const story = new Story(scenes);

/** The step of this scene in the address, or its last. */
function asked(): number {
	const named = story.find(stepInHash(location.hash) ?? '');
	return (named?.scene === number ? named : story.ofScene(number).at(-1))?.index ?? 0;
}

async function bring(): Promise<void> {
	if (!section || !scene) return;
	const player = new Player(story, asked());
	for (const param of player.inputs.keys())
		player.setInput(param, inputFromSearch(location.search, param));
	settings(root);
	addEventListener('hashchange', () => player.go(asked(), 'link'));
	followHost(player, section, number);
	try {
		hydrateScene(section, scene, await scene.load(lang), player);
		visibleAtStepController(player, root);
	} catch {
		// It failed to load: the prerendered picture stays, under its own headline.
		section.dataset.noScripts = '';
	}
}
void bring();
