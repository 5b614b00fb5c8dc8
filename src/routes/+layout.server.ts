import { shareImageUrl } from '../lib/build/share-images.ts';
import { iconShots } from './share-images.ts';

/** What every page says of itself to systems that keep it: its mark. */
export const load = () => ({ touch: shareImageUrl(iconShots.apple) });
