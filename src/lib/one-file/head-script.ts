import { requestedPage } from './requested-page.ts';

/** Runs in the head of the one-file edition, before the first paint. */
const asked = requestedPage(location.search);
const { dataset } = document.documentElement;
if (asked) {
	// Hide the story until the lecture has replaced it; if that fails, show it.
	dataset.turning = '';
	addEventListener('load', () => delete dataset.turning);
}
// Lectures are mostly held in the dark.
if (asked === 'notes') dataset.theme ??= 'dark';
