import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { originOf } from './csp.ts';
import { headersFile } from './headersFile.ts';
import { nginx } from './nginx.ts';
import { readSite } from './site.ts';

interface Options {
	/** Where the adapter puts the site. */
	readonly dir: string;
	readonly base: string;
}

/**
 * Writes what hosts need to know beside the finished site: `_headers` and `_nginx.conf`.
 *
 * It comes after SvelteKit's own plugin, whose adapter writes the site when the bundles are closed.
 */
export function hosting({ dir, base }: Options): Plugin {
	let config: ResolvedConfig;
	return {
		name: 'inexhaustible:hosting',
		apply: 'build',
		configResolved(resolved) {
			config = resolved;
		},
		closeBundle: {
			sequential: true,
			order: 'post',
			handler() {
				if (!config.build.ssr) return;
				const site = readSite(dir, base, originOf(process.env.PUBLIC_ORIGIN));
				writeFileSync(join(dir, '_headers'), headersFile(site));
				writeFileSync(join(dir, '_nginx.conf'), nginx(site));
			}
		}
	};
}
