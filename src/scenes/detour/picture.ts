import { definePicture } from '$lib/story/types.ts';
import Chart from './Chart.svelte';
import figures from './figures.build.ts';
import { model } from './model.ts';
import { detour } from './states.ts';

export default definePicture(detour, { figures, model, Chart });
