/** The lecture's windows, which one file holds beside the story: the name of each is its query, `?present`. */
export const embeddedPages = ['present', 'notes'] as const;
export type EmbeddedPageName = (typeof embeddedPages)[number];

/** The window that an address asks of the file; null for the story. */
export function requestedPage(search: string): EmbeddedPageName | null {
	const query = new URLSearchParams(search);
	return embeddedPages.find((page) => query.has(page)) ?? null;
}
