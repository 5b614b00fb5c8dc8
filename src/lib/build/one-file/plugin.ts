import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin, ResolvedConfig } from 'vite';
import { folderOf, langs, otherLangs, type Lang } from '../../i18n/lang.ts';
import { oneFileName } from '../../one-file/file-name.ts';
import { bundle } from '../bundle.ts';
import { OFL } from '../fonts.ts';
import { publicOf } from '../hosting/origins.ts';
import { dataLoaders } from '../data-loaders.ts';
import { NOTICES } from '../notices.ts';
import { versionOf } from '../version.js';
import { compose, type EmbeddedPage } from './compose.ts';
import { extractPage, type Page } from './extract-page.ts';

interface Options {
	/** The script that starts the requested page, from the project's root. */
	readonly entry: string;
	/** The loader of the scenes' labels. */
	readonly labels: string;
	/** The adapter's output folder. */
	readonly dir: string;
	readonly base: string;
	/** What the files are called by. */
	readonly slug: string;
}

/** Runs in the head, before the first paint. */
const EARLY = 'src/lib/one-file/head-script.ts';

/** Pages with inlined fonts, read from the built site. */
function pagesOf(
	file: Lang,
	{ dir, base, slug }: Options,
	origin: string | null
): { story: Page; pages: EmbeddedPage[] } {
	const font = (_: string, path: string): string =>
		`url(data:font/woff2;base64,${readFileSync(join(dir, path), 'base64')})`;
	const read = (lang: Lang, path: string): Page => {
		const at = `/${folderOf(lang)}/${path}`;
		const page = extractPage(readFileSync(join(dir, at, 'index.html'), 'utf8'), {
			file,
			at,
			base,
			origin,
			slug
		});
		// Inlined fonts are available at once, so no fallback period is needed.
		return {
			...page,
			faces: page.faces
				.replace(/url\((?:\.\.\/)*([\w./-]+\.woff2)\)/g, font)
				.replace(/font-display:\w+/g, 'font-display:block')
		};
	};
	const present = (lang: Lang): EmbeddedPage => ({ ...read(lang, 'present/'), name: 'present' });
	const lecture = present(file);
	return {
		// The lecture's subset of the serif has all glyphs of the story's.
		story: { ...read(file, ''), faces: lecture.faces },
		pages: [
			lecture,
			{ ...read(file, 'present/notes/'), name: 'notes' },
			...otherLangs(file).map(present)
		]
	};
}

/** The build's version, since windows only connect to the same build. */
const environment: Plugin = {
	name: 'story:environment',
	resolveId: (id) => (id === '$app/environment' ? `\0${id}` : null),
	load: (id) =>
		id === '\0$app/environment' ? `export const version = ${JSON.stringify(versionOf())};` : null
};

/**
 * Writes each edition as one file into the built site: story and lecture, to be opened from a disk without network.
 *
 * It must come after SvelteKit's plugin, whose adapter writes the site, and before the one for hosts.
 */
export function oneFile(options: Options): Plugin {
	let config: ResolvedConfig;
	return {
		name: 'story:one-file',
		apply: 'build',
		api: { entries: { file: options.entry, early: EARLY } },
		configResolved(resolved) {
			config = resolved;
		},
		closeBundle: {
			sequential: true,
			order: 'post',
			async handler() {
				// Bundles are closed after a failure too, which is reported anyway.
				if (!config.build.ssr || !existsSync(options.dir)) return;
				const notices = [NOTICES, OFL]
					.map((file) => readFileSync(join(options.dir, file), 'utf8'))
					.join('\n');
				const origin = publicOf(process.env.PUBLIC_ORIGIN);
				const editions = langs.map((lang) => ({ lang, ...pagesOf(lang, options, origin) }));
				const script = await bundle(resolve(config.root, options.entry), 'es', {
					plugins: [dataLoaders(options.labels), environment, svelte()]
				});
				const early = await bundle(resolve(config.root, EARLY), 'iife');
				for (const { lang, story, pages } of editions) {
					const file = compose({
						story,
						pages,
						early,
						script,
						notices,
						files: langs.map((other) => oneFileName(options.slug, other))
					});
					writeFileSync(join(options.dir, oneFileName(options.slug, lang)), file);
					config.logger.info(
						`${join(options.dir, oneFileName(options.slug, lang))}: ${(Buffer.byteLength(file) / 2 ** 20).toFixed(2)} MB`
					);
				}
			}
		}
	};
}
