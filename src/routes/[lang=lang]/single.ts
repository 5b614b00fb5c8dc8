import { requestedPage } from '$lib/one-file/requested-page.ts';

/** One file for all: the story, or a window of the lecture where its address asks for one. */
const scripts = {
	present: () => import('./present/present.ts'),
	notes: () => import('./present/notes/notes.ts')
};
const asked = requestedPage(location.search);

if (asked) {
	for (const sheets of document.querySelectorAll<HTMLStyleElement>('style[data-sheets]'))
		sheets.media = sheets.dataset.sheets === asked ? 'all' : 'not all';
	const whole = document.createElement('div');
	whole.dataset.whole = '';
	document.body.replaceChildren(whole);
	void scripts[asked]();
} else void import('./read.ts');
