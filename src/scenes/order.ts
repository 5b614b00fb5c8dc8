import type { SceneDefinition } from '../lib/story/types.ts';
import { bearings } from './bearings/states.ts';
import { bet } from './bet/states.ts';
import { detour } from './detour/states.ts';
import { malthus } from './malthus/states.ts';
import { moore } from './moore/states.ts';
import { oil } from './oil/states.ts';
import { ultimate } from './ultimate/states.ts';
import { wipeout } from './wipeout/states.ts';

/** The story: its scenes in order. Each has a folder of its name. */
export const order: readonly SceneDefinition[] = [
	wipeout,
	moore,
	detour,
	bearings,
	malthus,
	oil,
	bet,
	ultimate
];
