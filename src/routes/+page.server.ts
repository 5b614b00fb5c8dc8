import words from '../content/words.build.ts';
import { photographOf } from '../lib/build/shots.ts';
import { langs } from '../lib/i18n/lang.ts';
import { coverShot } from './pictures.ts';

export const load = () => ({
	words,
	share: { file: photographOf(coverShot(langs[0])), alt: words[langs[0]].title }
});
