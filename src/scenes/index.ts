import { insist } from '../lib/stage/insist.ts';
import type { Scene } from '../lib/story/types.ts';
import { order } from './order.ts';

/** What draws each scene, from its folder, on request. */
const pictures = import.meta.glob<Awaited<ReturnType<Scene['load']>>>('./*/picture.ts');

/** The scenes in their order, with their drawing, which is asked for twice before it counts as lost. */
export const scenes = order.map((scene): Scene => {
	const load = pictures[`./${scene.id}/picture.ts`];
	if (!load) throw new Error(`src/scenes/${scene.id}: expected picture.ts`);
	return { ...scene, load: () => insist(load) };
});
