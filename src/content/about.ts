/** Settings of this story; a fork sets its own. */
export const about = {
	/** Days on which the story was published and last changed. */
	published: '2026-11-24',
	updated: '2026-11-24',
	/** Address for corrections. A placeholder: set your own. */
	corrections: 'corrections@example.org'
} as const;
