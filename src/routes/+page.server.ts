import words from '../content/words.data.ts';
import { shareImageUrl } from '../lib/build/share-images.ts';
import { langs } from '../lib/i18n/lang.ts';
import { coverImage } from './share-images.ts';

export const load = () => ({
	words,
	share: { file: shareImageUrl(coverImage(langs[0])), alt: words[langs[0]].title }
});
