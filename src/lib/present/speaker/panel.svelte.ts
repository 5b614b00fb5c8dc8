import type { Scene } from '../../story/types.ts';
import type { Tie } from '../attach.svelte.ts';
import type { Layers } from '../layers.ts';
import type { Lecture } from '../lecture.svelte.ts';
import { openStage } from '../windows.ts';

/** Buttons that stay down: what each tells by `aria-pressed`. */
const pressed = {
	black: ({ cover }: Lecture<Scene>) => cover === 'black',
	freeze: ({ frozen }: Lecture<Scene>) => frozen,
	pointing: ({ pointing }: Lecture<Scene>) => pointing
};

/** The speaker's buttons, the scenes at the foot with a tick for each step, and the question before the stopwatch is set back. */
export function panelOf(lecture: Lecture<Scene>, { timer, sync }: Tie, layers: Layers, root: HTMLElement): () => void {
	const { player } = lecture;
	const ticks = [...root.querySelectorAll<HTMLElement>('[data-tick]')];
	const acts = [...root.querySelectorAll<HTMLElement>('[data-act]')];

	const click = ({ target }: Event): void => {
		const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
		const { act, deed, layer } = button?.dataset ?? {};
		if (act) lecture.do({ kind: 'goTo', step: act }, 'key');
		else if (layer) layers.open(layer);
		else if (deed === 'black' || deed === 'freeze' || deed === 'pointing' || deed === 'timer') lecture.do({ kind: deed }, 'key');
		else if (deed === 'reset') {
			timer.reset();
			sync.ask({ kind: 'timerReset' });
			layers.close();
		} else if (deed === 'stage') openStage(sync.name);
	};
	const deaf = lecture.hear(({ kind }) => {
		if (kind === 'timerReset' && timer.begun) layers.open('reset');
	});
	root.addEventListener('click', click);
	const stop = $effect.root(() => {
		$effect(() => {
			for (const [name, is] of Object.entries(pressed)) root.querySelector(`[data-deed="${name}"]`)?.setAttribute('aria-pressed', String(is(lecture)));
		});
		$effect(() => {
			const { index, scene } = player.place;
			ticks.forEach((tick, i) => (tick.dataset.tick = i < index ? 'done' : i === index ? 'now' : ''));
			acts.forEach((act, i) => (i === scene ? act.setAttribute('aria-current', 'location') : act.removeAttribute('aria-current')));
		});
	});
	return () => {
		deaf();
		root.removeEventListener('click', click);
		stop();
	};
}
