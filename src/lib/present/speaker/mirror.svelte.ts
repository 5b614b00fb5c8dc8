import type { Scene } from '../../story/types.ts';
import type { Lecture } from '../lecture.svelte.ts';
import { marked } from '../look.svelte.ts';

/** The picture as the room has it: its colours, what covers it, the pointer on it. */
export function mirrorOf(lecture: Lecture<Scene>, root: HTMLElement): () => void {
	const html = document.documentElement;
	const audiences = root.querySelectorAll<HTMLElement>('[data-audience]');
	return $effect.root(() => {
		$effect(() => {
			for (const audience of audiences) audience.dataset.audience = lecture.contrast;
			html.dataset.covered = lecture.cover;
		});
		marked(lecture, root);
	});
}
