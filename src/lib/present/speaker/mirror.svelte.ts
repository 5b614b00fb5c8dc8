import type { Scene } from '../../story/types.ts';
import type { Lecture } from '../lecture.svelte.ts';
import { pictureIn } from '../look.svelte.ts';

/** The picture as the room has it: its colours, what covers it, the pointer on it. */
export function mirrorOf(lecture: Lecture<Scene>, root: HTMLElement): () => void {
	const html = document.documentElement;
	const audiences = root.querySelectorAll<HTMLElement>('[data-audience]');
	const dot = root.querySelector<HTMLElement>('[data-pointer]');
	return $effect.root(() => {
		$effect(() => {
			for (const audience of audiences) audience.dataset.audience = lecture.contrast;
			html.dataset.covered = lecture.cover;
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
	});
}
