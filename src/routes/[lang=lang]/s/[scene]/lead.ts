/** Leads the reader of a shared scene into the story: at the step that the address names, with the numbers it carries. */
const link = document.querySelector<HTMLAnchorElement>('a[data-story]');
if (link) {
	const story = new URL(link.href);
	story.search = location.search;
	if (location.hash) story.hash = location.hash;
	// In place of this page, so that Back leads to where he came from.
	location.replace(story);
}
