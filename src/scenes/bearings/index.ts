import { definePicture } from '$lib/story/types.ts';
import Marks from './Marks.svelte';
import figures from './figures.data.ts';
import { view } from './view.ts';
import { bearings } from './states.ts';

export default definePicture(bearings, { figures, view, Marks });
