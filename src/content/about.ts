/** What the editor of this page sets for it; a fork sets its own (docs/words.md#the-pages-own-settings). */
export const about = {
	/** Days on which the page was published and last changed. */
	published: '2026-11-24',
	updated: '2026-11-24',
	/** Where readers tell of mistakes. A placeholder: set your desk's own address. */
	corrections: 'corrections@example.org'
} as const;
