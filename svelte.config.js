import { adapter } from './src/lib/build/adapter.js';
import { parts } from './src/lib/build/aliases.js';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { versionOf } from './src/lib/build/version.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		alias: parts,
		adapter: adapter({
			pages: process.env.BUILD_DIR ?? 'build',
			strict: true,
			precompress: !process.env.LIGHT_BUILD
		}),
		// A second build beside the first, as the tests make one under a sub-path, needs a workshop of its own.
		outDir: process.env.KIT_DIR ?? '.svelte-kit',
		paths: { base: process.env.BASE_PATH ?? '' },
		inlineStyleThreshold: Infinity,
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' },
		version: { name: versionOf() },
		// The pages register it themselves, at rest and where it is wanted (lib/offline).
		serviceWorker: { register: false }
	}
};
