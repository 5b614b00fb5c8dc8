import { hydrate, mount, unmount } from 'svelte';
import { boxes, heldBoxes, type Box } from '../chart/box.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Followed } from '../story/player.svelte.ts';
import type { Picture, Scene } from '../story/types.ts';
import { controlsOf } from './controls.ts';
import LivePicture from './LivePicture.svelte';
import { motion } from './motion.svelte.ts';
import { Stage } from './stage.svelte.ts';

/** The element whose box the page's styles show now, of those that the figure has; for paper, its wide one. */
export function shownIn(figure: HTMLElement, printing = false): { target: HTMLElement; box: Box } {
	const targets = [...figure.querySelectorAll<HTMLElement>('[data-box]')];
	const wide = targets.find((target) => heldBoxes.get(target.dataset.box ?? '') === boxes.wide);
	const target = (printing ? wide : undefined) ?? targets.find((one) => getComputedStyle(one).display !== 'none') ?? targets[0];
	const box = heldBoxes.get(target?.dataset.box ?? '');
	if (!target || !box) throw new Error('a figure has no box for its picture');
	return { target, box };
}

/**
 * Brings one scene's prerendered figure to life: takes over the server's picture in the box that is shown, follows
 * the player, and mounts the scene's controls. The box that is not shown stays as the server drew it until it is.
 *
 * @returns stops everything and leaves the picture as it stands, or with `away` takes it and the controls away
 */
export function enliven(section: HTMLElement, scene: Scene, picture: Picture<unknown, unknown>, player: Followed<Scene>, lang: Lang): (away?: boolean) => void {
	const figure = section.querySelector<HTMLElement>('figure');
	if (!figure) throw new Error(`the scene ${scene.id} has no figure`);
	const served = player.story.find(figure.dataset.settled ?? '');
	if (!served) throw new Error(`the scene ${scene.id} doesn’t say which step its picture shows`);
	const stage = new Stage(player, scene, served);
	const controls = controlsOf(player, picture, lang, () => player.place.index);
	/** Counts turns and rezooms, after which the styles may show another box. */
	let turns = $state(0);
	let shown: HTMLElement | null = null;
	let apps: ReturnType<typeof mount>[] = [];
	const settings: ReturnType<typeof mount>[] = [];

	function show({ target, box }: { target: HTMLElement; box: Box }): void {
		if (shown === target) return;
		for (const app of apps) void unmount(app);
		shown = target;
		const begin = target.hasAttribute('data-served') ? hydrate : mount;
		if (begin === mount) target.replaceChildren();
		target.removeAttribute('data-served');
		apps = [begin(LivePicture, { target, props: { stage, picture, box, language: controls.language } })];
		if (picture.Hand) apps.push(mount(picture.Hand, { target, props: { ...controls, box, stage } }));
	}

	const stop = $effect.root(() => {
		$effect(() => {
			void turns;
			show(shownIn(figure, motion.printing));
		});
		stage.follow();
		$effect(() => {
			if (stage.settled) figure.dataset.settled = stage.settled;
			else figure.removeAttribute('data-settled');
		});
		for (const [name, Controls] of Object.entries(picture.controls ?? {})) {
			const step = player.story.find(`${scene.id}/${name}`);
			const place = step && section.querySelector(`[data-controls="${step.id}"]`);
			if (place) settings.push(hydrate(Controls, { target: place, props: controlsOf(player, picture, lang, () => step.index) }));
		}
	});
	const resized = (): void => void turns++;
	addEventListener('resize', resized, { passive: true });
	return (away = false) => {
		removeEventListener('resize', resized);
		stop();
		if (away) for (const app of [...apps, ...settings]) void unmount(app);
	};
}
