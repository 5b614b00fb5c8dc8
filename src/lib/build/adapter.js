import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import staticAdapter from '@sveltejs/adapter-static';

/** What SvelteKit's own router would fetch to show a page; this site has no such router. */
const DATA = '__data.json';

/**
 * `adapter-static`, without the pages' data in JSON: a third of the site that is never requested.
 * @param {import('@sveltejs/adapter-static').AdapterOptions} options
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function adapter(options) {
	const inner = staticAdapter(options);
	return {
		name: inner.name,
		adapt: (builder) =>
			inner.adapt({
				...builder,
				writePrerendered(dest) {
					const written = builder.writePrerendered(dest);
					for (const file of written) if (basename(file) === DATA) rmSync(join(dest, file));
					return written.filter((file) => basename(file) !== DATA);
				}
			})
	};
}
