import { widthOf } from '../chart/measure.ts';
import { fillTemplate as say } from '../i18n/template.ts';
import { motion } from '../stage/motion.svelte.ts';
import type { Scene } from '../story/types.ts';
import { isMove, type Command } from './command.ts';
import type { Lecture } from './lecture.svelte.ts';
import type { Said } from './said.ts';

/** Milliseconds that a word for the lecturer stays on the screen: a glance, and longer for a sentence, by its width in ems. */
const lasts = (text: string): number => Math.max(1600, 150 * widthOf(text));

/** What a command has done, as a key of the page's words; null where the picture says it. */
function wordFor({ kind }: Command, { cover, frozen, contrast, pointing }: Lecture<Scene>): Said | null {
	switch (kind) {
		case 'black': case 'white': return ({ none: 'coverNone', black: 'coverBlack', white: 'coverWhite' } as const)[cover];
		case 'freeze': return frozen ? 'frozen' : 'thawed';
		case 'scale': return 'textScale';
		case 'contrast': return ({ paper: 'contrastPaper', dark: 'contrastDark', high: 'contrastHigh' } as const)[contrast];
		case 'motion': return motion.reduced ? 'motionStill' : 'motionNow';
		case 'pointing': return pointing ? 'pointerOn' : 'pointerOff';
		case 'barred': return 'speakerBarred';
		default: return null;
	}
}

/**
 * Says once, politely, where the lecture went and what a command did. The lecturer at this window also reads the
 * latter for a moment; the room is not told what another window does.
 */
export function saidOf(lecture: Lecture<Scene>, root: HTMLElement): () => void {
	const main = root.querySelector<HTMLElement>('[data-lecture]');
	const [status, toast] = ['[data-status]', '[data-toast]'].map((part) => root.querySelector<HTMLElement>(part));
	const words = JSON.parse(main?.dataset.said ?? '{}') as Partial<Record<Said, string>>;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const deaf = lecture.hear((command, by) => {
		// Moving a frozen room shows nothing: the lecturer is told why.
		const word = isMove(command) ? (lecture.frozen ? 'frozen' : null) : wordFor(command, lecture);
		if (!word || !status || !toast) return;
		const text = say(words[word] ?? '', { n: lecture.scale });
		status.textContent = text;
		if (by === 'speaker' || lecture.cover !== 'none') return;
		toast.textContent = text;
		toast.hidden = false;
		clearTimeout(timer);
		timer = setTimeout(() => (toast.hidden = true), lasts(text));
	});
	let first = true;
	const stop = $effect.root(() => {
		$effect(() => {
			const { id } = lecture.audience.place;
			const spoken = [...root.querySelectorAll(`header [data-at="${id}"]`)].reverse().map(({ textContent }) => textContent).join(' ');
			if (!first && status) status.textContent = spoken;
			first = false;
		});
	});
	return () => {
		clearTimeout(timer);
		deaf();
		stop();
	};
}
