import { hydrate, mount, unmount } from 'svelte';
import { boxes, type Box } from '../chart/box.ts';
import type { Lang } from '../i18n/lang.ts';
import { language } from '../i18n/language.ts';
import type { Followed } from '../story/player.svelte.ts';
import type { ControlProps, HandAccess, Picture, Scene } from '../story/types.ts';
import LivePicture from './LivePicture.svelte';
import { motion } from './motion.svelte.ts';
import { Stage } from './stage.svelte.ts';

/** The box that the page's styles show now, of those that it has. */
function shownIn(figure: HTMLElement): Box {
	const targets = [...figure.querySelectorAll<HTMLElement>('[data-box]')];
	const shown = targets.find((target) => getComputedStyle(target).display !== 'none') ?? targets[0];
	const name = Object.keys(boxes).find((known): known is Box['name'] => known === shown?.dataset.box);
	if (!name) throw new Error('a figure has no box for its picture');
	return boxes[name];
}

/** How a scene's controls reach the player. */
const handOf = (player: Followed<Scene>, query: string): HandAccess => ({
	get values() {
		return player.hand(query);
	},
	set(values, dragging = false) {
		player.dragging = dragging;
		player.setHand(query, values);
	}
});

/**
 * Brings one scene's prerendered figure to life: takes over the server's picture in the box that is shown, follows
 * the player, and mounts the scene's controls. The box that is not shown stays as the server drew it until it is.
 *
 * @returns stops everything and leaves the picture as it stands
 */
export function enliven(section: HTMLElement, scene: Scene, picture: Picture<unknown, unknown>, player: Followed<Scene>, lang: Lang): () => void {
	const figure = section.querySelector<HTMLElement>('figure');
	if (!figure) throw new Error(`the scene ${scene.id} has no figure`);
	const served = player.story.find(figure.dataset.settled ?? '');
	if (!served) throw new Error(`the scene ${scene.id} doesn’t say which step its picture shows`);
	const stage = new Stage(player, scene, served);
	const controlsAt = (step: () => number): ControlProps => ({
		language: language(picture.labels, lang), figures: picture.figures,
		hand: (query) => handOf(player, query),
		next: () => player.go(step() + 1, 'key')
	});
	const controls = controlsAt(() => player.place.index);
	/** Counts turns and rezooms, after which the styles may show another box. */
	let turns = $state(0);
	let shown: Box | null = null;
	let apps: ReturnType<typeof mount>[] = [];

	function show(box: Box): void {
		if (shown === box) return;
		const target = figure?.querySelector<HTMLElement>(`[data-box="${box.name}"]`);
		if (!target) throw new Error(`the scene ${scene.id} has no ${box.name} box`);
		for (const app of apps) void unmount(app);
		shown = box;
		const begin = target.hasAttribute('data-served') ? hydrate : mount;
		if (begin === mount) target.replaceChildren();
		target.removeAttribute('data-served');
		apps = [begin(LivePicture, { target, props: { stage, picture, box, language: controls.language } })];
		if (picture.Hand) apps.push(mount(picture.Hand, { target, props: { ...controls, box, stage } }));
	}

	const stop = $effect.root(() => {
		$effect(() => {
			void turns;
			show(motion.printing ? boxes.wide : shownIn(figure));
		});
		stage.follow();
		$effect(() => {
			if (stage.settled) figure.dataset.settled = stage.settled;
			else figure.removeAttribute('data-settled');
		});
		for (const [name, Controls] of Object.entries(picture.controls ?? {})) {
			const step = player.story.find(`${scene.id}/${name}`);
			const place = step && section.querySelector(`[data-controls="${step.id}"]`);
			if (place) hydrate(Controls, { target: place, props: controlsAt(() => step.index) });
		}
	});
	const resized = (): void => void turns++;
	addEventListener('resize', resized, { passive: true });
	return () => {
		removeEventListener('resize', resized);
		stop();
	};
}
