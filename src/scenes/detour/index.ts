import { definePicture } from '$lib/story/types.ts';
import Marks from './Marks.svelte';
import figures from './figures.data.ts';
import { view } from './view.ts';
import { detour } from './states.ts';

export default definePicture(detour, { figures, view, Marks });
