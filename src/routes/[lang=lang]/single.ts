import { langOfPage } from '../../lib/i18n/lang.ts';
import { exchange } from '../../lib/present/exchange.ts';
import { askedPage } from '../../lib/single/asked.ts';
import { heldPage } from '../../lib/single/held.ts';

/** One file for all: the story, or a window of the lecture where its address asks for one. */
const scripts = { present: () => import('./present/present.ts'), notes: () => import('./present/notes/notes.ts') };
const asked = askedPage(location.search);
const held = asked && heldPage(asked, langOfPage());

if (asked && held) {
	exchange(held);
	void scripts[asked]();
} else void import('./read.ts');
