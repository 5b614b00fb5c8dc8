import { shareImageUrl } from '../lib/build/share-images.ts';
import { iconImages } from './share-images.ts';

/** Every page's icon for home screens. */
export const load = () => ({ touch: shareImageUrl(iconImages.apple) });
