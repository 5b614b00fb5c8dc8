import { keep, kept } from '../drivers/settings.svelte.ts';
import type { Scene } from '../story/types.ts';
import { contrasts, scales, type Lecture } from './lecture.svelte.ts';

/** Takes up the lecturer's own choices, where the browser kept them. */
export function recall(lecture: Lecture<Scene>): void {
	const scale = Number(kept('scale'));
	if (scale >= scales.least && scale <= scales.most) lecture.scale = scale;
	lecture.contrast = contrasts.find((known) => known === kept('contrast')) ?? 'paper';
	lecture.letters = kept('letters') !== 'off';
}

/** The part of the page where the picture is now: the pointer's shares are shares of it. */
const pictureIn = (root: HTMLElement): HTMLElement | undefined =>
	[...root.querySelectorAll<HTMLElement>('[data-scene]:not([hidden]) [data-box]')].find((box) => box.offsetParent !== null);

/** Writes on either window's page what is laid over the picture: whether it is frozen or pointed at, and where. To be called inside an effect root. */
export function marked(lecture: Lecture<Scene>, root: HTMLElement): void {
	const html = document.documentElement;
	const dot = root.querySelector<HTMLElement>('[data-pointer]');
	$effect(() => {
		html.toggleAttribute('data-frozen', lecture.frozen);
		html.toggleAttribute('data-pointing', lecture.pointing);
	});
	$effect(() => {
		const at = lecture.pointer;
		const picture = at && pictureIn(root)?.getBoundingClientRect();
		if (!dot) return;
		dot.hidden = !picture;
		if (picture) dot.style.transform = `translate(${picture.left + at.x * picture.width}px, ${picture.top + at.y * picture.height}px)`;
	});
}

/** Writes how the lecture looks onto the page: colours, text scale, motion, cover, pointer; and keeps what is the lecturer's choice. */
export function lookOf(lecture: Lecture<Scene>, root: HTMLElement): () => void {
	const html = document.documentElement;
	const [cover, letters] = ['[data-cover]', '[data-letters]'].map((part) => root.querySelector<HTMLElement>(part));
	return $effect.root(() => {
		$effect(() => {
			html.style.setProperty('--scale', String(lecture.scale / 100));
			keep('scale', lecture.scale === 100 ? null : String(lecture.scale));
		});
		$effect(() => {
			html.dataset.theme = lecture.contrast === 'dark' ? 'dark' : 'light';
			html.dataset.contrast = lecture.contrast;
			keep('contrast', lecture.contrast === 'paper' ? null : lecture.contrast);
		});
		$effect(() => {
			const { motion } = lecture;
			if (motion) html.dataset.motion = motion;
			else delete html.dataset.motion;
			keep('motion', motion);
		});
		$effect(() => {
			keep('letters', lecture.letters ? null : 'off');
			if (letters instanceof HTMLInputElement) letters.checked = lecture.letters;
		});
		$effect(() => {
			if (!cover) return;
			cover.hidden = lecture.cover === 'none';
			cover.dataset.cover = lecture.cover;
		});
		marked(lecture, root);
	});
}

/** While the pointer is on, the mouse or a finger over the picture moves it. */
export function pointerOf(lecture: Lecture<Scene>, root: HTMLElement): () => void {
	const move = ({ clientX, clientY }: PointerEvent): void => {
		const picture = lecture.pointing && pictureIn(root)?.getBoundingClientRect();
		if (picture) lecture.do({ kind: 'pointer', at: { x: (clientX - picture.left) / picture.width, y: (clientY - picture.top) / picture.height } }, 'key');
	};
	root.addEventListener('pointermove', move);
	return () => root.removeEventListener('pointermove', move);
}
