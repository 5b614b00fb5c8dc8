import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Where the site that is looked at was built. */
const BUILD = process.env.BUILD_DIR ?? 'build';

const packed = new Set(['.woff2', '.png']);

/** Bytes of a built address over the wire: brotli, but for what is packed already. */
export function weigh(path: string): number {
	const bytes = readFileSync(join(BUILD, path.endsWith('/') ? `${path}index.html` : path));
	return [...packed].some((ending) => path.endsWith(ending))
		? bytes.length
		: brotliCompressSync(bytes).length;
}
