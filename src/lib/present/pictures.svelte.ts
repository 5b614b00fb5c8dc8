import { untrack } from 'svelte';
import type { Lang } from '../i18n/lang.ts';
import { enliven } from '../stage/island.svelte.ts';
import type { Followed } from '../story/player.svelte.ts';
import type { Scene } from '../story/types.ts';

/**
 * Shows the scene of the current step, with its sources, and brings its picture to life when it is first needed; the code of the scene
 * after it is fetched ahead. A scene that was on keeps its picture, out of sight, for when the lecture comes back.
 */
export function picturesOf(player: Followed<Scene>, root: HTMLElement, lang: Lang): () => void {
	const { scenes } = player.story;
	const sections = scenes.map(({ id }) => root.querySelector<HTMLElement>(`[data-scene="${id}"]`));
	const credits = [...root.querySelectorAll<HTMLElement>('[data-credit]')];
	const live = new Map<string, (away?: boolean) => void>();
	let stopped = false;

	async function bring(number: number): Promise<void> {
		const [scene, section] = [scenes[number], sections[number]];
		const figure = section?.querySelector<HTMLElement>('figure');
		if (!scene || !section || !figure || live.has(scene.id)) return;
		live.set(scene.id, () => undefined);
		try {
			const picture = await scene.load(lang);
			if (stopped) return;
			figure.dataset.settled = player.story.shownIn(number, player.place).id;
			live.set(scene.id, enliven(section, scene, picture, player));
			delete section.dataset.still;
		} catch {
			// A part was lost on the way: the picture in words stands in its place, and it is asked for again next time.
			live.delete(scene.id);
			section.dataset.still = '';
		}
	}

	const stop = $effect.root(() => {
		$effect(() => {
			const { scene } = player.place;
			sections.forEach((section, i) => section?.toggleAttribute('hidden', i !== scene));
			for (const credit of credits) credit.hidden = credit.dataset.credit !== scenes[scene]?.id;
			untrack(() => void bring(scene));
			// When its turn comes it is told whether that went well.
			void scenes[scene + 1]?.load(lang).catch(() => undefined);
		});
	});
	return () => {
		stopped = true;
		stop();
		for (const end of live.values()) end(true);
	};
}
