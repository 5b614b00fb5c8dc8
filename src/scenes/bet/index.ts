import { definePicture } from '$lib/story/types.ts';
import { sentence } from './basket.ts';
import Marks from './Marks.svelte';
import Drag from './Drag.svelte';
import figures from './figures.data.ts';
import { view } from './view.ts';
import { bet } from './states.ts';
import Years from './Years.svelte';

export default definePicture(bet, {
	figures,
	view,
	Marks,
	controls: { window: Years },
	InputLayer: Drag,
	summary: (step, state, { start }, language) =>
		step === 'window'
			? language.t('window-summary', { said: sentence(state, start, language) })
			: null
});
