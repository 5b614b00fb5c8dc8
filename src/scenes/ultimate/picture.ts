import { definePicture } from '$lib/story/types.ts';
import Chart from './Chart.svelte';
import figures from './figures.build.ts';
import { model } from './model.ts';
import { ultimate } from './states.ts';

export default definePicture(ultimate, { figures, model, Chart });
