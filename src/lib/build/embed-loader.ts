import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Plugin, PluginOption, ResolvedConfig } from 'vite';
import { bundle } from './bundle.ts';

/** Where a host's page finds the loader, from the site's root. The number is the protocol's: version 1 keeps its address. */
const ADDRESS = 'embed/v1.js';

/** The loader, and the part of it that only a pinned story needs, by their addresses: the latter's changes with it. */
async function scripts(
	folder: string,
	plugins: PluginOption[]
): Promise<ReadonlyMap<string, string>> {
	const part = await bundle(join(folder, 'inline.ts'), 'es', { plugins });
	const name = `inline.${createHash('sha256').update(part).digest('hex').slice(0, 8)}.js`;
	const loader = await bundle(join(folder, 'v1.ts'), 'iife', {
		define: { INLINE: JSON.stringify(name) }
	});
	return new Map([
		[ADDRESS, loader],
		[`embed/${name}`, part]
	]);
}

/**
 * The script that a host page runs, beside the pages themselves: built apart, since it must stand alone and keep its
 * address.
 *
 * @param folder from the project's root
 * @param plugins what writes the story's own into its sheets
 */
export function embedLoader(folder: string, plugins: PluginOption[]): Plugin {
	let config: ResolvedConfig;
	return {
		name: 'story:embed-loader',
		configResolved(resolved) {
			config = resolved;
		},
		async generateBundle() {
			if (config.build.ssr) return;
			for (const [fileName, source] of await scripts(resolve(config.root, folder), plugins))
				this.emitFile({ type: 'asset', fileName, source });
		},
		configureServer({ middlewares }) {
			middlewares.use((request, response, next) => {
				const path = /\/(embed\/[\w.]+\.js)(\?|$)/.exec(request.url ?? '')?.[1];
				if (!path) return next();
				scripts(resolve(config.root, folder), plugins).then((built) => {
					const code = built.get(path);
					if (code === undefined) return next();
					response
						.setHeader('content-type', 'text/javascript')
						.setHeader('access-control-allow-origin', '*')
						.end(code);
				}, next);
			});
		}
	};
}
