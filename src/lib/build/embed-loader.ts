import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Plugin, PluginOption, ResolvedConfig } from 'vite';
import { bundle } from './bundle.ts';

/** The loader's address, from the site's root. The number is the protocol's: version 1 keeps its address. */
const ADDRESS = 'embed/v1.js';

/** The loader, and its part for inline stories, by address. The latter's address has a hash. */
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
 * Builds the script that a host page runs: separately, since it must be standalone and keep its address.
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
