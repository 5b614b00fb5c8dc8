import { definePicture } from '$lib/story/types.ts';
import Marks from './Marks.svelte';
import figures from './figures.data.ts';
import { view } from './view.ts';
import { moore } from './states.ts';

export default definePicture(moore, { figures, view, Marks });
