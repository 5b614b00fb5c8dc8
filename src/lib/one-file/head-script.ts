import { requestedPage } from './requested-page.ts';

/** Runs in the head of the one file, before anything is painted. */
const asked = requestedPage(location.search);
const { dataset } = document.documentElement;
if (asked) {
	// The story stays out of sight until the lecture stands in its place; if that fails, it is better than nothing.
	dataset.turning = '';
	addEventListener('load', () => delete dataset.turning);
}
// The speaker sits in a dark room.
if (asked === 'notes') dataset.theme ??= 'dark';
