/** The lecture's windows in the one-file edition; each name is also its query, `?present`. */
export const embeddedPages = ['present', 'notes'] as const;
export type EmbeddedPageName = (typeof embeddedPages)[number];

/** The window that an address requests; null for the story. */
export function requestedPage(search: string): EmbeddedPageName | null {
	const query = new URLSearchParams(search);
	return embeddedPages.find((page) => query.has(page)) ?? null;
}
