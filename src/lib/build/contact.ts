import type { Plugin } from 'vite';

/** Addresses that nobody has (RFC 2606). */
const RESERVED = /(^|[@./])(example\.(org|com|net)|[\w-]+\.example)$/;

/** What is wrong with the address that readers write to; null where nothing is. */
export const contactFault = (contact: string): string | null =>
	RESERVED.test(contact)
		? `Readers’ corrections go to ${contact}, which is a placeholder: set your own address in src/content/about.ts.`
		: null;

/**
 * Says once, when the site is built, that its contact is still the placeholder. Not in a build for tests, which say that
 * the site is at an address that nobody has either.
 *
 * @param contact   where readers tell of mistakes
 * @param origin   the site's public origin, as the build is told
 */
export function contactReminder(contact: string, origin: string | undefined): Plugin {
	const fault = RESERVED.test(origin ?? '') ? null : contactFault(contact);
	return {
		name: 'story:contact',
		apply: 'build',
		buildStart() {
			if (fault && this.environment.config.consumer === 'client') this.warn(fault);
		}
	};
}
