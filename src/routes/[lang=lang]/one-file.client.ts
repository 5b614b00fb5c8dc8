import { requestedPage } from '$lib/one-file/requested-page.ts';

/** The script of the one-file edition: the story, or the lecture window that its address requests. */
const scripts = {
	present: () => import('./present/present.client.ts'),
	notes: () => import('./present/notes/notes.client.ts')
};
const asked = requestedPage(location.search);

if (asked) {
	for (const sheets of document.querySelectorAll<HTMLStyleElement>('style[data-sheets]'))
		sheets.media = sheets.dataset.sheets === asked ? 'all' : 'not all';
	const whole = document.createElement('div');
	whole.dataset.whole = '';
	document.body.replaceChildren(whole);
	void scripts[asked]();
} else void import('./reader.client.ts');
