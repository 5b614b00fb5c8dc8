import { definePicture } from '$lib/story/types.ts';
import Marks from './Marks.svelte';
import figures from './figures.data.ts';
import { view } from './view.ts';
import { wipeout } from './states.ts';

export default definePicture(wipeout, { figures, view, Marks });
