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

/** Adds an empty figure under a step's card, with an element for every format that the page's styles may show. */
function figureAfter(card: HTMLElement): HTMLElement {
	const figure = document.createElement('div');
	figure.className = 'stage';
	for (const name of Object.keys(formats)) {
		const picture = document.createElement('div');
		picture.className = `picture ${name}`;
		picture.dataset.format = name;
		figure.append(picture);
	}
	card.after(figure);
	return figure;
}

/** Draws a step in its figure, with the reader's inputs applied. It shows this step whatever step the reader is at. */
function draw(
	figure: HTMLElement,
	step: Step,
	scene: Scene,
	picture: LoadedPicture,
	player: Player<Scene>
): void {
	const animator = {
		get state() {
			return withInputs(scene, step.state, (param) => player.input(param));
		}
	};
	const controls = controlPropsOf(player, picture, () => step.index);
	const words = document.createElement('p');
	words.className = 'vh';
	figure.append(words);
	$effect.root(() => {
		mountPicture(figure, { animator, picture, controls });
		$effect(() => {
			words.textContent = describe(picture, step.name, animator.state);
			figure.dataset.settled = step.id;
		});
	});
}

/**
 * Lays the story out with nothing sticky: under each step's card its own picture, in that step's state. Pictures are
 * drawn a scene at a time, when one of the scene's steps comes near; the player follows the card that came into view
 * last.
 */
export function stackedLayout(root: HTMLElement, player: Player<Scene>, lang: Lang): void {
	const { story } = player;
	const placed = new Map(
		story.steps.map((step) => {
			const card = root.querySelector<HTMLElement>(`[data-step="${step.id}"]`);
			if (!card) throw new Error(`the page has no step ${step.id}`);
			return [step, { card, figure: figureAfter(card) }] as const;
		})
	);
	for (const [number, scene] of story.scenes.entries()) {
		const stepPictures = story.ofScene(number).flatMap((step) => {
			const found = placed.get(step);
			return found ? [{ step, ...found }] : [];
		});
		let asked = false;
		onApproach(
			stepPictures.map(({ figure }) => figure),
			async () => {
				if (asked) return;
				asked = true;
				try {
					const picture = await scene.load(lang);
					for (const { step, card, figure } of stepPictures) {
						draw(figure, step, scene, picture, player);
						const Controls = picture.controls?.[step.name];
						const slot = card.querySelector('[data-controls]');
						if (Controls && slot)
							hydrate(Controls, {
								target: slot,
								props: controlPropsOf(player, picture, () => step.index)
							});
					}
				} catch {
					// The scene failed to load: its words and its prerendered picture stay.
					for (const { card, figure } of stepPictures) {
						figure.remove();
						card.closest('section')?.setAttribute('data-no-scripts', '');
					}
				}
			}
		);
	}
	const steps = new Map([...placed].map(([step, { card }]) => [card as Element, step]));
	const seen = createObserver(
		(entries) => {
			for (const { isIntersecting, target } of entries)
				if (isIntersecting) player.go(steps.get(target)?.index ?? 0, 'scroll');
		},
		{ threshold: 1 }
	);
	for (const card of steps.keys()) seen?.observe(card);
}
