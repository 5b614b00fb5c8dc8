import { langs } from '../../lib/i18n/lang.ts';
import { exchange } from '../../lib/present/exchange.ts';
import { askedPage } from '../../lib/single/asked.ts';
import { heldPage } from '../../lib/single/held.ts';

/** One file for all: the story, or a window of the lecture where its address asks for one. */
const scripts = { present: () => import('./present/present.ts'), notes: () => import('./present/notes/notes.ts') };
const lang = langs.find((known) => known === document.documentElement.lang) ?? 'en';
const asked = askedPage(location.search);
const page = asked && heldPage(asked, lang);

if (asked && page) {
	exchange(page);
	void scripts[asked]();
} else void import('./read.ts');
