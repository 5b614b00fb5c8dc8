import labels from 'virtual:labels/oil';
import { definePicture } from '../../lib/story/types.ts';
import Chart from './Chart.svelte';
import Draw from './Draw.svelte';
import figures from './figures.build.ts';
import Guess from './Guess.svelte';
import { model } from './model.ts';
import Money from './Money.svelte';
import Result from './Result.svelte';
import { oil } from './states.ts';

export default definePicture(oil, { figures, labels, model, Chart, controls: { guess: Guess, truth: Result, today: Money }, Hand: Draw });
