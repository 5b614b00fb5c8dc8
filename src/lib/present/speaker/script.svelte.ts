import { keep, kept } from '../../drivers/settings.svelte.ts';
import type { Followed } from '../../story/player.svelte.ts';
import { commandOf, focusOf } from '../keys.ts';

/** The notes' size in CSS pixels: to be read standing, from a table. */
const SIZE = { least: 20, most: 40, usual: 27, step: 2 } as const;
/** To the paragraph before, to the one after. The lecture's own table has neither letter. */
const WAYS: Readonly<Record<string, -1 | 1>> = { h: -1, j: 1 };

/** What a script needs of a lecture. */
interface Spoken {
	readonly player: Followed;
	readonly letters: boolean;
}

/** A size as it was kept; the usual one where it wasn't, smaller in a small window. */
function keptSize(): number {
	const size = Number(kept('notes'));
	if (size >= SIZE.least && size <= SIZE.most) return size;
	return innerWidth < 600 ? SIZE.least : SIZE.usual;
}

/**
 * The speaker's notes, wherever they stand: marks the paragraph he is at (H and J, or a click) and sets their size.
 *
 * @param scaling whether + − and 0 are for the notes in this window, not for the stage's text
 */
export function scriptOf(lecture: Spoken, root: HTMLElement, scaling: boolean): () => void {
	const { player } = lecture;
	const script = root.querySelector<HTMLElement>('[data-script]');
	if (!script) throw new Error('the page has no notes');
	let size = keptSize();
	const set = (by: number): void => {
		size = by ? Math.min(SIZE.most, Math.max(SIZE.least, size + by * SIZE.step)) : SIZE.usual;
		keep('notes', String(size));
		script.style.setProperty('--notes-size', `${size}px`);
	};
	script.style.setProperty('--notes-size', `${size}px`);

	const paragraphs = (): HTMLElement[] => [...script.querySelectorAll<HTMLElement>(`[data-at="${player.place.id}"] [data-paragraph]`)];
	const mark = (wanted: HTMLElement | undefined): void => {
		if (!wanted) return;
		for (const marked of script.querySelectorAll('[aria-current]')) marked.removeAttribute('aria-current');
		wanted.setAttribute('aria-current', 'true');
	};
	const walk = (way: -1 | 1): void => {
		const all = paragraphs();
		const next = all[all.findIndex((one) => one.hasAttribute('aria-current')) + way];
		mark(next);
		next?.scrollIntoView({ block: 'nearest' });
	};

	const press = (event: KeyboardEvent): void => {
		if (event.isComposing || script.offsetParent === null) return;
		const { key, shiftKey, ctrlKey, altKey, metaKey, repeat } = event;
		const focus = focusOf(document.activeElement);
		const command = commandOf({ key, shiftKey, ctrlKey, altKey, metaKey, repeat: false }, focus, lecture.letters);
		const way = lecture.letters && focus !== 'field' && !(shiftKey || ctrlKey || altKey || metaKey) ? WAYS[key.toLowerCase()] : undefined;
		if (scaling && command?.kind === 'scale') set(command.by);
		else if (way && !repeat) walk(way);
		else return;
		event.preventDefault();
	};
	const click = ({ target }: Event): void => {
		const by = target instanceof Element ? target.closest<HTMLElement>('[data-size]')?.dataset.size : undefined;
		if (by) set(Number(by));
		else if (target instanceof Element) mark(target.closest<HTMLElement>('[data-paragraph]') ?? undefined);
	};
	// Before the lecture's own keys, which leave alone what is taken.
	addEventListener('keydown', press, { capture: true });
	script.addEventListener('click', click);
	const stop = $effect.root(() => {
		$effect(() => {
			const [first] = paragraphs();
			mark(first);
			script.querySelector('.paragraphs')?.scrollTo({ top: 0 });
		});
	});
	return () => {
		removeEventListener('keydown', press, { capture: true });
		script.removeEventListener('click', click);
		stop();
	};
}
