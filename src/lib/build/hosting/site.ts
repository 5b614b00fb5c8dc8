import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { headerPolicy, type PolicyOptions } from './csp.ts';
import { inlineHashes, union } from './csp-hashes.ts';
import { commonHeaders, kindOf, type Kind } from './policy.ts';

/** A built site, as its hosts see it. */
export interface Site {
	/** The address of each file, below the base path: a folder's for its `index.html`. */
	readonly addresses: readonly string[];
	/** A sub-path such as `/story`, or nothing. */
	readonly base: string;
	/** All headers of a kind of files. */
	readonly headersOf: (kind: Kind) => Readonly<Record<string, string>>;
}

/** Compressed copies, and the files for hosts, are no addresses. */
const NOT_SERVED = /\.(br|gz)$|^\/_headers$|^\/_nginx\.conf$|\/\./;

/** Reads the built site: the policy is made from the scripts and styles in its pages, so they can't differ. */
export function readSite(
	dir: string,
	base: string,
	origins: Pick<PolicyOptions, 'origin' | 'reports'>
): Site {
	const files = readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => `/${relative(dir, join(parentPath, name)).split(sep).join('/')}`)
		.filter((file) => !NOT_SERVED.test(file))
		.sort();
	const inline = union(
		files
			.filter((file) => file.endsWith('.html') && kindOf(file).framable !== undefined)
			.map((file) => inlineHashes(readFileSync(join(dir, file), 'utf8')))
	);
	return {
		addresses: files.map((file) => file.replace(/\/index\.html$/, '/')),
		base,
		headersOf: ({ cache, framable, extra }) => ({
			...(framable === undefined
				? {}
				: { 'Content-Security-Policy': headerPolicy({ inline, ...origins, framable }) }),
			...extra,
			'Cache-Control': cache,
			...commonHeaders
		})
	};
}
