/** The lecture's windows, which one file holds beside the story: the name of each is its query, `?present`. */
export const heldPages = ['present', 'notes'] as const;
export type HeldPage = (typeof heldPages)[number];

/** The window that an address asks of the file; null for the story. */
export function askedPage(search: string): HeldPage | null {
	const query = new URLSearchParams(search);
	return heldPages.find((page) => query.has(page)) ?? null;
}
