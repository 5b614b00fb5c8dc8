import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { charactersOf } from './cmap.ts';

/** Numbers are formatted and labels composed in the browser, so these characters are in every subset. */
export const ALWAYS = '0123456789.,−%×½億萬美元倍';

/** The fonts' folder in the built site: SvelteKit's folder of files that may be cached forever. */
const FOLDER = '_app/immutable/fonts';
/** The fonts' licence, beside them. */
export const OFL = `${FOLDER}/OFL.txt`;
const ADDRESS = new RegExp(`${FOLDER}/[\\w.-]+`);
const MODULE = 'virtual:fonts';
const RESOLVED = `\0${MODULE}`;

const { resolve } = createRequire(import.meta.url);
const SERIF = '@expo-google-fonts/noto-serif-hk';
const SANS = '@fontsource-variable/source-sans-3';

/** The text of headings and big numbers, by language: exactly its characters get glyphs. */
export interface HeadlineTexts {
	story: Record<string, string>;
	/** The same with the lecture's headlines: only the lecture loads these. */
	stage: Record<string, string>;
}

interface FontFile {
	/** Path from the root of the site, as in `virtual:fonts`. */
	path: string;
	type: string;
	source: Uint8Array;
}

/**
 * Makes Story Serif: for each name, Noto Serif HK Bold as WOFF2 with the glyphs of the text and of `ALWAYS`.
 *
 * Results are cached in `node_modules/.cache`, since compression takes a second and a build asks twice.
 */
export async function makeFonts<Name extends string>(
	texts: Record<Name, string>
): Promise<Map<Name, Uint8Array>> {
	const fonts = new Map<Name, Uint8Array>();
	for (const name of Object.keys(texts) as Name[])
		fonts.set(name, await storySerif(name, texts[name]));
	return fonts;
}

async function storySerif(name: string, text: string): Promise<Uint8Array> {
	const glyphs = glyphsOf(text + ALWAYS);
	const versions = await Promise.all([SERIF, 'subset-font'].map(versionOf));
	const cache = join(dirname(resolve('vite/package.json')), '../.cache/story-fonts');
	const cached = join(cache, `${hashOf([...versions, glyphs].join('\n'), 32)}.woff2`);
	const known = await readFile(cached).catch(orNothing);
	if (known) return known;

	const whole = await readFile(resolve(`${SERIF}/700Bold/NotoSerifHK_700Bold.ttf`));
	const covered = charactersOf(whole);
	const missing = [...glyphs].filter((glyph) => !covered.has(codeOf(glyph)));
	if (missing.length > 0)
		throw new Error(
			`Noto Serif HK Bold, for ${name}, has no glyph for ${missing.map(spell).join(', ')}.`
		);
	// Without the layout closure, alternative and vertical forms are left out, which halves the size.
	const subset = await subsetFont(whole, glyphs, { targetFormat: 'woff2', noLayoutClosure: true });

	// Two builds may make the same file at once: each writes its own and renames it.
	await mkdir(cache, { recursive: true });
	await writeFile(`${cached}.${process.pid}`, subset);
	await rename(`${cached}.${process.pid}`, cached);
	return subset;
}

/** A subset's name: its use and its language. */
type Cut = keyof HeadlineTexts;
const nameOf = (cut: Cut, lang: string): string => `${cut}-serif-${lang}`;
const named = (cut: Cut, texts: Record<string, string>): Record<string, string> =>
	Object.fromEntries(Object.entries(texts).map(([lang, text]) => [nameOf(cut, lang), text]));

/**
 * The plugin that makes the site's fonts and provides their addresses: `virtual:fonts` exports `storySerif`,
 * `stageSerif` and `sourceSans`, relative to the root of the site and without its base path. The name has a hash of the
 * content, so the server's page and the client's agree without asking each other.
 *
 * @param read   returns the text that each language sets in Story Serif, and the files it was read from: editing one in
 *   `npm run dev` makes the fonts again
 */
export function storyFonts(
	read: () => Promise<{ texts: HeadlineTexts; read: ReadonlySet<string> }>
): Plugin {
	/** All fonts made in this process: in development a page may still request an earlier one. */
	const served = new Map<string, FontFile>();
	let sources: ReadonlySet<string> = new Set();
	/** The latest result: both bundles of a build ask for the same. */
	let made: ReturnType<typeof make> | undefined;
	/** A failure is not cached, so that it is retried after an edit in `npm run dev`. */
	const makeOnce = () =>
		(made ??= make().catch((error: unknown) => {
			made = undefined;
			throw error;
		}));

	async function make() {
		const { texts, read: from } = await read();
		sources = from;
		const { story, stage } = texts;
		const serif = await makeFonts({ ...named('story', story), ...named('stage', stage) });
		const sans = await readFile(resolve(`${SANS}/files/source-sans-3-latin-wght-normal.woff2`));
		const fonts = [...serif, ['source-sans', sans] as const].map(([name, source]) => ({
			name,
			path: `${FOLDER}/${name}.${hashOf(source, 8)}.woff2`,
			type: 'font/woff2',
			source
		}));
		const files: FontFile[] = [...fonts, await licences()];
		for (const file of files) served.set(file.path, file);
		const pathOf = (name: string): string | undefined =>
			fonts.find((font) => font.name === name)?.path;
		const pathsOf = (cut: Cut, texts: Record<string, string>) =>
			Object.fromEntries(Object.keys(texts).map((lang) => [lang, pathOf(nameOf(cut, lang))]));
		return {
			files,
			addresses: {
				storySerif: pathsOf('story', story),
				stageSerif: pathsOf('stage', stage),
				sourceSans: pathOf('source-sans')
			}
		};
	}

	return {
		name: 'story:story-fonts',
		resolveId: (id) => (id === MODULE ? RESOLVED : null),
		async load(id) {
			if (id !== RESOLVED) return null;
			const { addresses } = await makeOnce();
			for (const file of sources) this.addWatchFile(file);
			return Object.entries(addresses)
				.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
				.join('\n');
		},
		async generateBundle() {
			if (this.environment.config.consumer !== 'client') return;
			const { files } = await makeOnce();
			for (const { path, source } of files)
				this.emitFile({ type: 'asset', fileName: path, source });
		},
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				// With or without a base path: what precedes the folder is ignored.
				const [path] = request.url?.match(ADDRESS) ?? [];
				const file = path && served.get(path);
				if (!file) return next();
				response.setHeader('Content-Type', file.type);
				response.end(file.source);
			});
		},
		handleHotUpdate({ file, server, modules }) {
			if (!sources.has(file)) return undefined;
			made = undefined;
			const module = server.moduleGraph.getModuleById(RESOLVED);
			return module ? [...modules, module] : undefined;
		}
	};
}

/** Both fonts are under the SIL Open Font License, which requires that its text is distributed with them. */
async function licences(): Promise<FontFile> {
	const serif = await readFile(resolve(`${SERIF}/LICENSE_FONT`), 'utf8');
	const sans = await readFile(resolve(`${SANS}/LICENSE`), 'utf8');
	const rule = '='.repeat(80);
	const text = `story-serif-*.woff2: a subset of Noto Serif HK\n\n${serif}\n${rule}\n\nsource-sans.*.woff2: Source Sans 3\n\n${sans}`;
	return { path: OFL, type: 'text/plain;charset=utf-8', source: new TextEncoder().encode(text) };
}

/** Every character once, in order. Line breaks, joiners and variation selectors are not drawn. */
function glyphsOf(text: string): string {
	const drawn = text.replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '');
	return [...new Set(drawn)].sort((a, b) => codeOf(a) - codeOf(b)).join('');
}

function codeOf(glyph: string): number {
	return glyph.codePointAt(0) ?? 0;
}

function spell(glyph: string): string {
	return `「${glyph}」 (U+${codeOf(glyph).toString(16).toUpperCase().padStart(4, '0')})`;
}

async function versionOf(name: string): Promise<string> {
	const { version }: { version: string } = JSON.parse(
		await readFile(resolve(`${name}/package.json`), 'utf8')
	);
	return `${name}@${version}`;
}

function hashOf(content: string | Uint8Array, length: number): string {
	return createHash('sha256').update(content).digest('hex').slice(0, length);
}

function orNothing(error: NodeJS.ErrnoException): undefined {
	if (error.code !== 'ENOENT') throw error;
}
