import { insist } from '../lib/stage/insist.ts';
import type { Scene } from '../lib/story/types.ts';
import { bearings } from './bearings/states.ts';
import { bet } from './bet/states.ts';
import { detour } from './detour/states.ts';
import { malthus } from './malthus/states.ts';
import { moore } from './moore/states.ts';
import { oil } from './oil/states.ts';
import { ultimate } from './ultimate/states.ts';
import { wipeout } from './wipeout/states.ts';

/** The scenes in their order: the story. A scene is one line here and a folder of its own. */
const ordered: readonly Scene[] = [
	{ ...wipeout, load: () => import('./wipeout/picture.ts') },
	{ ...moore, load: () => import('./moore/picture.ts') },
	{ ...detour, load: () => import('./detour/picture.ts') },
	{ ...bearings, load: () => import('./bearings/picture.ts') },
	{ ...malthus, load: () => import('./malthus/picture.ts') },
	{ ...oil, load: () => import('./oil/picture.ts') },
	{ ...bet, load: () => import('./bet/picture.ts') },
	{ ...ultimate, load: () => import('./ultimate/picture.ts') }
];

/** The same, their pictures asked for twice before they count as lost. */
export const scenes = ordered.map((scene): Scene => ({ ...scene, load: () => insist(scene.load) }));
