/** Redirects from a share page to the story: at the step in the address, with the reader's inputs. */
const link = document.querySelector<HTMLAnchorElement>('a[data-story]');
if (link) {
	const story = new URL(link.href);
	story.search = location.search;
	if (location.hash) story.hash = location.hash;
	// Replaces this page in the history, so that Back works.
	location.replace(story);
}
