import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { clientEntries } from './src/lib/build/entries.ts';
import { buildModules } from './src/lib/build/modules.ts';

export default defineConfig({
	plugins: [{ name: 'stub', resolveId: (i) => (i === 'virtual:fonts' ? '\0f' : null), load: (i) => (i === '\0f' ? 'export const storySerif={zh:"icon.svg",en:"icon.svg"}; export const sourceSans="icon.svg"' : null) }, buildModules(), clientEntries({ read: 'src/routes/[lang=lang]/read.ts' }), sveltekit()],
	build: { target: 'es2022' },
	test: { include: ['src/**/*.test.ts'], testTimeout: 30_000 }
});
