import { hydrate } from 'svelte';
import { formats } from '../chart/format.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Player } from '../story/player.svelte.ts';
import { describe } from '../story/describe.ts';
import { withInputs } from '../story/inputs.ts';
import type { Step } from '../story/story.ts';
import type { LoadedPicture, Scene } from '../story/types.ts';
import { mountPicture } from './mount-picture.svelte.ts';
import { controlPropsOf } from './control-props.ts';
import { createObserver, onApproach } from './lazy.ts';

/** Room for a step's picture under its card, in every format that the page's styles may show. */
function roomUnder(card: HTMLElement): HTMLElement {
	const figure = document.createElement('div');
	figure.className = 'stage';
	for (const name of Object.keys(formats)) {
		const box = document.createElement('div');
		box.className = `picture ${name}`;
		box.dataset.format = name;
		figure.append(box);
	}
	card.after(figure);
	return figure;
}

/** Draws a step in its room and keeps it there, whatever step the reader is at; his numbers are laid over it. */
function draw(
	figure: HTMLElement,
	place: Step,
	scene: Scene,
	picture: LoadedPicture,
	player: Player<Scene>
): void {
	const stage = {
		get state() {
			return withInputs(scene, place.state, (query) => player.input(query));
		}
	};
	const controls = controlPropsOf(player, picture, () => place.index);
	const words = document.createElement('p');
	words.className = 'vh';
	figure.append(words);
	$effect.root(() => {
		mountPicture(figure, { stage, picture, controls });
		$effect(() => {
			words.textContent = describe(picture, place.name, stage.state);
			figure.dataset.settled = place.id;
		});
	});
}

/**
 * Lays the story out with nothing pinned: under each step's card its own picture, in that step's state. Pictures are
 * drawn a scene at a time, when one of the scene's steps comes into view; the player follows the card that came last.
 */
export function stackedLayout(root: HTMLElement, player: Player<Scene>, lang: Lang): void {
	const { story } = player;
	const rooms = new Map(
		story.steps.map((place) => {
			const card = root.querySelector<HTMLElement>(`[data-step="${place.id}"]`);
			if (!card) throw new Error(`the page has no step ${place.id}`);
			return [place, { card, figure: roomUnder(card) }] as const;
		})
	);
	for (const [number, scene] of story.scenes.entries()) {
		const own = story.ofScene(number).flatMap((place) => {
			const room = rooms.get(place);
			return room ? [{ place, ...room }] : [];
		});
		let asked = false;
		onApproach(
			own.map(({ figure }) => figure),
			async () => {
				if (asked) return;
				asked = true;
				try {
					const picture = await scene.load(lang);
					for (const { place, card, figure } of own) {
						draw(figure, place, scene, picture, player);
						const Controls = picture.controls?.[place.name];
						const slot = card.querySelector('[data-controls]');
						if (Controls && slot)
							hydrate(Controls, {
								target: slot,
								props: controlPropsOf(player, picture, () => place.index)
							});
					}
				} catch {
					// A part was lost on the way: the words stay, and the picture that was served for all of the scene.
					for (const { card, figure } of own) {
						figure.remove();
						card.closest('section')?.setAttribute('data-no-scripts', '');
					}
				}
			}
		);
	}
	const places = new Map([...rooms].map(([place, { card }]) => [card as Element, place]));
	const seen = createObserver(
		(entries) => {
			for (const { isIntersecting, target } of entries)
				if (isIntersecting) player.go(places.get(target)?.index ?? 0, 'scroll');
		},
		{ threshold: 1 }
	);
	for (const card of places.keys()) seen?.observe(card);
}
