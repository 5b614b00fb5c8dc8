import type { InlineHashes } from './csp-hashes.ts';

/** What a page's policy depends on. */
export interface PolicyOptions {
	readonly inline: InlineHashes;
	/**
	 * The site's public origin, for pages in sandboxed frames: these have no origin of their own, and Safaris of early
	 * 2026 then match `'self'` to nothing (bugs.webkit.org 316847).
	 */
	readonly origin?: string | null;
	/**
	 * The origin that pages may send reading reports to, besides this site. One policy for all pages, since hosts
	 * combine rules.
	 */
	readonly reports?: string | null;
	/** Whether other sites may frame the page. */
	readonly framable: boolean;
}

/**
 * What a page may load and run: this site's own files, and its inline blocks, by hash.
 *
 * Labels are positioned by `style` attributes, so those are allowed: they contain only declarations, have no selectors
 * and load nothing that `img-src` forbids. Style *elements* need a hash. A browser that doesn't distinguish the two
 * (Safari before 15.4) uses `style-src`.
 *
 * All of this also works in a `<meta>` (`frame-ancestors` doesn't), so that it applies on hosts that send no headers
 * too.
 */
export function contentPolicy({ inline, origin, reports, framable }: PolicyOptions): string {
	const self = framable && origin ? `'self' ${origin}` : "'self'";
	return [
		"default-src 'none'",
		['script-src', self, ...inline.scripts].join(' '),
		"style-src 'self' 'unsafe-inline'",
		['style-src-elem', self, ...inline.styles].join(' '),
		"style-src-attr 'unsafe-inline'",
		`img-src ${self} data:`,
		`font-src ${self}`,
		['connect-src', self, ...(reports ? [reports] : [])].join(' '),
		"worker-src 'self'",
		"manifest-src 'self'",
		// The editors' page frames the embeddable pages; those frame nothing.
		...(framable ? [] : ["frame-src 'self'"]),
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
}

/** The policy as a header, with who may frame the page: any site, or only this one. */
export const headerPolicy = (options: PolicyOptions): string =>
	options.framable ? contentPolicy(options) : `${contentPolicy(options)}; frame-ancestors 'self'`;

/** The policy of the one-file edition: it runs and shows what is in it, and makes no request. */
export const alonePolicy = ({ scripts, styles }: InlineHashes): string =>
	[
		"default-src 'none'",
		['script-src', ...scripts].join(' '),
		"style-src 'unsafe-inline'",
		['style-src-elem', ...styles].join(' '),
		"style-src-attr 'unsafe-inline'",
		'img-src data:',
		'font-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
