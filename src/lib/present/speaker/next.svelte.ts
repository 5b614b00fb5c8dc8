import { mount, unmount } from 'svelte';
import { stageBox } from '../../chart/box.ts';
import type { Lang } from '../../i18n/lang.ts';
import LivePicture from '../../stage/LivePicture.svelte';
import type { Followed } from '../../story/player.svelte.ts';
import { underHands } from '../../story/hands.ts';
import type { Scene } from '../../story/types.ts';

/** The step that comes next, as a still: drawn once for each step, without a clock. At the last step there is none. */
export function nextOf(player: Followed<Scene>, root: HTMLElement, lang: Lang): () => void {
	const target = root.querySelector<HTMLElement>('[data-next-picture]');
	if (!target) throw new Error('the page has no place for the next step');
	let drawn: ReturnType<typeof mount> | undefined;
	let latest = 0;
	const clear = (): void => {
		if (drawn) void unmount(drawn);
		drawn = undefined;
		target.dataset.nextPicture = '';
	};
	const stop = $effect.root(() => {
		$effect(() => {
			const { story, place } = player;
			const next = story.at(place.index + 1);
			const scene = story.scenes[next.scene];
			const mine = ++latest;
			if (next.index === place.index || !scene) return clear();
			const state = underHands(scene, next.state, (query) => player.hand(query));
			scene.load(lang).then(
				(picture) => {
					if (mine !== latest) return;
					clear();
					drawn = mount(LivePicture, { target, props: { stage: { state }, picture, box: stageBox } });
					target.dataset.nextPicture = next.id;
				},
				clear // its headline stands beside it
			);
		});
	});
	return () => {
		latest++;
		stop();
		clear();
	};
}
