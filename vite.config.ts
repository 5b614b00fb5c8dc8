import { resolve } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { about, colours, slug } from './src/content/about.ts';
import { clientEntries } from './src/lib/build/entries.ts';
import { storyColours } from './src/lib/build/colours.ts';
import { storyFonts } from './src/lib/build/fonts.ts';
import { embedLoader } from './src/lib/build/embed-loader.ts';
import { hosting } from './src/lib/build/hosting/plugin.ts';
import { contactReminder } from './src/lib/build/contact.ts';
import { dataLoaders, load } from './src/lib/build/data-loaders.ts';
import { notices } from './src/lib/build/notices.ts';
import { oneFile } from './src/lib/build/one-file/plugin.ts';

/** `LIGHT_BUILD=1`: the site alone, for tests that ask only whether it works: nothing compressed, no editions in one file. */
const light = Boolean(process.env.LIGHT_BUILD);

/** Where the adapter puts the site, and the sub-path that it will live under. */
const site = { dir: process.env.BUILD_DIR ?? 'build', base: process.env.BASE_PATH ?? '' };

/** The words on the scenes' pictures. */
const labels = 'src/content/labels.data.ts';

/** What the headings say, so that their font has just these glyphs. */
const headlines = async () => {
	const { module, read } = await load<typeof import('./src/content/headlines.data.ts')>(
		resolve('src/content/headlines.data.ts')
	);
	return { texts: module.default, read };
};

export default defineConfig({
	plugins: [
		dataLoaders(labels),
		storyColours(colours),
		storyFonts(headlines),
		clientEntries({
			reader: 'src/routes/[lang=lang]/reader.client.ts',
			analytics: 'src/routes/[lang=lang]/analytics.client.ts',
			frame: 'src/routes/[lang=lang]/embed/frame.client.ts',
			sortTable: 'src/routes/[lang=lang]/data/sort-table.client.ts',
			chart: 'src/routes/[lang=lang]/embed/[scene]/chart.client.ts',
			preview: 'src/routes/[lang=lang]/embed/preview/preview.client.ts',
			redirect: 'src/routes/[lang=lang]/s/[scene]/redirect.client.ts',
			present: 'src/routes/[lang=lang]/present/present.client.ts',
			notes: 'src/routes/[lang=lang]/present/notes/notes.client.ts'
		}),
		embedLoader('src/embed', [storyColours(colours)]),
		notices(),
		contactReminder(about.corrections, process.env.PUBLIC_ORIGIN),
		sveltekit(),
		!light &&
			oneFile({ slug, labels, entry: 'src/routes/[lang=lang]/one-file.client.ts', ...site }),
		hosting({ ...site, compress: !light })
	],
	build: { target: 'es2022' },
	test: { include: ['src/**/*.test.ts'], testTimeout: 30_000, pool: 'threads', isolate: false }
});
