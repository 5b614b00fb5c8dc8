import { photographOf } from '../lib/build/shots.ts';
import { iconShots } from './pictures.ts';

/** What every page says of itself to systems that keep it: its mark. */
export const load = () => ({ touch: photographOf(iconShots.apple) });
