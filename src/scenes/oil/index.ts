import { definePicture } from '$lib/story/types.ts';
import Marks from './Marks.svelte';
import Draw from './Draw.svelte';
import figures from './figures.data.ts';
import Guess from './Guess.svelte';
import { view } from './view.ts';
import Money from './Money.svelte';
import Result from './Result.svelte';
import { oil } from './states.ts';

export default definePicture(oil, {
	figures,
	view,
	Marks,
	controls: { guess: Guess, truth: Result, today: Money },
	InputLayer: Draw,
	/** The summary includes the reader's line, if there is one, and the money that they have chosen. */
	summary: (step, _, { real, you, drawn }, { t }) =>
		step === 'truth' && you * drawn > 0.5
			? t('truth-you-summary')
			: step === 'today' && real > 0.5
				? t('real-summary')
				: null
});
