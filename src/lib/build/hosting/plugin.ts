import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin, ResolvedConfig } from 'vite';
import { headersFile } from './headers-file.ts';
import { nginx } from './nginx.ts';
import { originsOf } from './origins.ts';
import { kindOf } from './policy.ts';
import { readSite } from './site.ts';

/**
 * Tables and the one-file edition, which SvelteKit doesn't precompress as it does the rest. Compressing them at each
 * request would be slow.
 */
function compressOthers(dir: string, addresses: readonly string[]): void {
	for (const address of addresses.filter(
		(one) => one.endsWith('.csv') || kindOf(one).name === 'copy'
	)) {
		const file = join(dir, address);
		const content = readFileSync(file);
		writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
		writeFileSync(`${file}.br`, brotliCompressSync(content));
	}
}

interface Options {
	/** The adapter's output folder. */
	readonly dir: string;
	readonly base: string;
	/** Whether tables and the one-file editions are precompressed. */
	readonly compress: boolean;
}

/**
 * Writes what hosts need into the built site: `_headers`, `_nginx.conf`, and compressed copies.
 *
 * It must come after SvelteKit's plugin, whose adapter writes the site when the bundles are closed.
 */
export function hosting({ dir, base, compress }: Options): Plugin {
	let config: ResolvedConfig;
	return {
		name: 'story:hosting',
		apply: 'build',
		configResolved(resolved) {
			config = resolved;
		},
		closeBundle: {
			sequential: true,
			order: 'post',
			handler() {
				// Bundles are closed after a failure too, which is reported anyway.
				if (!config.build.ssr || !existsSync(dir)) return;
				const site = readSite(dir, base, originsOf(process.env));
				if (compress) compressOthers(dir, site.addresses);
				writeFileSync(join(dir, '_headers'), headersFile(site));
				writeFileSync(join(dir, '_nginx.conf'), nginx(site));
			}
		}
	};
}
