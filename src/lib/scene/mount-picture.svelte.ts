import { hydrate, mount, unmount } from 'svelte';
import { formats, readableFormats, type Format } from '../chart/format.ts';
import type { ControlProps, LoadedPicture, State } from '../story/types.ts';
import LivePicture from './LivePicture.svelte';
import { motion } from './motion.svelte.ts';

/** The element of the format that the page's styles show now; when printing, the wide one. */
function shownIn(figure: HTMLElement): { target: HTMLElement; format: Format } {
	const targets = [...figure.querySelectorAll<HTMLElement>('[data-format]')];
	const wide = targets.find(
		(target) => readableFormats.get(target.dataset.format ?? '') === formats.wide
	);
	const target =
		(motion.printing ? wide : undefined) ??
		targets.find((one) => getComputedStyle(one).display !== 'none') ??
		targets[0];
	const format = readableFormats.get(target?.dataset.format ?? '');
	if (!target || !format) throw new Error('a figure has no format for its picture');
	return { target, format };
}

/** What is mounted in a figure. */
interface MountOptions {
	readonly animator: { readonly state: State };
	readonly picture: LoadedPicture;
	readonly controls: ControlProps;
}

/**
 * Mounts a picture and its input layer in the format that the page's styles show, and moves them when that changes. It
 * takes over what the server drew there; a format that isn't shown stays as it was. Call it inside an effect root,
 * which ends it.
 *
 * @returns removes the picture
 */
export function mountPicture(
	figure: HTMLElement,
	{ animator, picture, controls }: MountOptions
): () => void {
	/** Counts resizes (rotation, zoom), after which the styles may show another format. */
	let turns = $state(0);
	let shown: HTMLElement | null = null;
	let apps: ReturnType<typeof mount>[] = [];
	const away = (): void => apps.forEach((app) => void unmount(app));
	const resized = (): void => void turns++;
	addEventListener('resize', resized, { passive: true });
	$effect(() => {
		void turns;
		const { target, format } = shownIn(figure);
		if (shown === target) return;
		away();
		shown = target;
		const begin = target.hasAttribute('data-prerendered') ? hydrate : mount;
		if (begin === mount) target.replaceChildren();
		target.removeAttribute('data-prerendered');
		apps = [begin(LivePicture, { target, props: { animator, picture, format } })];
		if (picture.InputLayer)
			apps.push(mount(picture.InputLayer, { target, props: { ...controls, format, animator } }));
	});
	$effect(() => () => removeEventListener('resize', resized));
	return away;
}
