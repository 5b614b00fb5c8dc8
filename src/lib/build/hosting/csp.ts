import type { InlineHashes } from './csp-hashes.ts';

/** What a page's policy hangs on. */
export interface PolicyOptions {
	readonly inline: InlineHashes;
	/**
	 * The site's public origin, for pages in sandboxed frames: these have no origin of their own, and Safaris of early 2026
	 * then take `'self'` for nobody (bugs.webkit.org 316847).
	 */
	readonly origin?: string | null;
	/** Whom its pages may send reports of what is read, besides this site: one policy for all pages, as hosts join rules. */
	readonly reports?: string | null;
	/** Whether other sites may frame the page. */
	readonly framable: boolean;
}

/**
 * What a page may load and run: this site's own files, and the blocks of its own that are named by their hash.
 *
 * Pictures are placed by `style` attributes, so those are let be: they hold declarations alone, choose nothing and load
 * nothing that `img-src` forbids. Style *elements* need a hash. A browser too old to tell the two apart (Safari before
 * 15.4) takes `style-src`.
 *
 * This much also works in a `<meta>` (`frame-ancestors` doesn't), so that a host which sends no headers is safe too.
 */
export function contentPolicy({ inline, origin, reports, framable }: PolicyOptions): string {
	const own = framable && origin ? `'self' ${origin}` : "'self'";
	return [
		"default-src 'none'",
		['script-src', own, ...inline.scripts].join(' '),
		"style-src 'self' 'unsafe-inline'",
		['style-src-elem', own, ...inline.styles].join(' '),
		"style-src-attr 'unsafe-inline'",
		`img-src ${own} data:`,
		`font-src ${own}`,
		['connect-src', own, ...(reports ? [reports] : [])].join(' '),
		"worker-src 'self'",
		"manifest-src 'self'",
		// The editors' page frames our doors; a door frames nothing.
		...(framable ? [] : ["frame-src 'self'"]),
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
}

/** The same as a header says it, with who may frame the page: anybody, or none but this site. */
export const headerPolicy = (options: PolicyOptions): string =>
	options.framable ? contentPolicy(options) : `${contentPolicy(options)}; frame-ancestors 'self'`;

/** The policy of a page that is a file of its own: it runs, styles and shows what is in it, and asks nobody for anything. */
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
