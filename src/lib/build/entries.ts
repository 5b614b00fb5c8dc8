import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

const ID = 'virtual:entry';

/**
 * The shared chunk: Svelte's runtime, D3, scrollama, and the code in lib. What several scenes share is in it too, so
 * that each scene's code is one file, with one chance to fail. What only one scene uses is in that scene's file.
 */
const CORE =
	/node_modules[\\/](svelte|d3|d3-[a-z]+|internmap|scrollama|esm-env|clsx)[\\/]|src[\\/](lib[\\/](chart[\\/](?!label-placement\.)|controllers|i18n|scene|schema|storage|story)|scenes[\\/](index|order|shared|[a-z]+[\\/]states))/;

/** The frame's side of the embed protocol: one file, with its own size budget. */
const BRIDGE = /src[\\/]embed[\\/]/;

/**
 * Scripts that make prerendered pages interactive without a client-side app.
 *
 * The story page is prerendered HTML; only its pictures need code. So it has no router and does not hydrate its words
 * (`csr = false`). Instead each kind of page has one small script, built in SvelteKit's client build so that chunks are
 * shared. Server code gets its hashed address from `entry(name)` while prerendering.
 *
 * @param entries name to source file, from the project's root
 */
export function clientEntries(
	entries: Record<string, string>
): Plugin<{ entries: Record<string, string> }> {
	let config: ResolvedConfig;
	/** Every module that one of them imports, statically or dynamically. */
	const needed = new Set<string>();
	return {
		name: 'story:client-entries',
		// For tools that need the entry points (tests/knip.ts).
		api: { entries },
		// The shared code is one file, not a dozen small ones: on a phone's network a request costs more than its
		// bytes.
		config: (_, { isSsrBuild }) =>
			isSsrBuild
				? {}
				: {
						build: {
							rolldownOptions: {
								output: {
									codeSplitting: {
										groups: [
											{ name: 'core', test: CORE },
											{ name: 'bridge', test: BRIDGE }
										]
									}
								}
							}
						}
					},
		configResolved(resolved) {
			config = resolved;
		},
		buildStart() {
			if (config.command !== 'build' || config.build.ssr) return;
			for (const [name, file] of Object.entries(entries))
				this.emitFile({ type: 'chunk', id: resolve(config.root, file), name });
		},
		buildEnd() {
			if (config.build.ssr) return;
			const walk = (id: string): void => {
				if (needed.has(id)) return;
				needed.add(id);
				const { importedIds = [], dynamicallyImportedIds = [] } = this.getModuleInfo(id) ?? {};
				[...importedIds, ...dynamicallyImportedIds].forEach(walk);
			};
			for (const file of Object.values(entries)) walk(resolve(config.root, file));
		},
		// Chunks that only SvelteKit's client-side app would request go elsewhere: this site starts no such app, and
		// they aren't cached offline. A chunk of no file is the bundler's own help for all others.
		outputOptions(output) {
			const { chunkFileNames: names } = output;
			if (config.build.ssr || typeof names !== 'string') return null;
			return {
				...output,
				chunkFileNames: ({ moduleIds }) => {
					const files = moduleIds.filter((id) => !id.startsWith('\0'));
					const isNeeded = files.length === 0 || files.some((id) => needed.has(id));
					return isNeeded ? names : names.replace('/chunks/', '/app/');
				}
			};
		},
		resolveId: (id) => (id === ID ? `\0${ID}` : null),
		load(id) {
			if (id !== `\0${ID}`) return null;
			const sources = JSON.stringify(entries);
			if (config.command === 'serve')
				return `const sources = ${sources}; export const entry = (name) => ({ script: sources[name], preload: [] });`;
			const manifest = resolve(config.root, config.build.outDir, '../client/.vite/manifest.json');
			return `import { readFileSync } from 'node:fs';
const sources = ${sources};
export function entry(name) {
	const manifest = JSON.parse(readFileSync(${JSON.stringify(manifest)}, 'utf8'));
	const chunk = manifest[sources[name]];
	const all = new Set();
	const walk = (key) => { const { file, imports = [] } = manifest[key]; if (!all.has(file)) { all.add(file); imports.forEach(walk); } };
	(chunk.imports ?? []).forEach(walk);
	return { script: chunk.file, preload: [...all] };
}`;
		}
	};
}
