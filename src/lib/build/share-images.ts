import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix } from 'node:path';

/**
 * A page that `npm run pictures` renders to a PNG, which is committed in `static/`, so that a build needs no browser.
 */
export interface ShareImageFile {
	/** The file's path in `static/`, without hash and extension: `share/en/<scene>`. */
	readonly name: string;
	readonly width: number;
	readonly height: number;
	/** The whole page, without its `@font-face` rules. */
	readonly html: string;
}

/** The fonts, whose glyphs are part of the image. */
const FACES = ['@expo-google-fonts/noto-serif-hk', '@fontsource-variable/source-sans-3'];
const require = createRequire(import.meta.url);
const versions = FACES.map(
	(name) => (require(`${name}/package.json`) as { version: string }).version
);

/**
 * A hash of the page's content, in ten characters. Svelte's comments don't count, nor the last digits of coordinates,
 * which another version of Node may round differently. Digits in the words do.
 */
export function hashOf({
	html,
	width,
	height
}: Pick<ShareImageFile, 'html' | 'width' | 'height'>): string {
	const seen = html
		.replace(/<!--.*?-->/gs, '')
		.replace(/<[^>]*>/g, (tag) =>
			tag.replace(/\d+\.\d{2,}/g, (number) => Number(number).toFixed(1))
		);
	return createHash('sha256')
		.update([...versions, width, height, seen].join('\n'))
		.digest('hex')
		.slice(0, 10);
}

/** The name of the file for the page as it is now. */
export const fileOf = (image: ShareImageFile): string => `${image.name}.${hashOf(image)}.png`;

/** The existing files of this image: none, one, or an older one beside the new. @public for `npm run pictures` */
export function filesOf({ name }: Pick<ShareImageFile, 'name'>, root = 'static'): string[] {
	const pattern = new RegExp(`^${posix.basename(name)}\\.[0-9a-f]{10}\\.png$`);
	try {
		return readdirSync(posix.join(root, posix.dirname(name)))
			.filter((file) => pattern.test(file))
			.map((file) => posix.join(posix.dirname(name), file));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		return [];
	}
}

/** Where the share images are; a new story has none yet. */
const FOLDER = 'static/share';
const told = new Set<string>();

/** The image's address, from the site's root; null if it has not been made. Warns once if it is out of date. */
export function shareImageUrl(image: ShareImageFile): string | null {
	const files = filesOf(image);
	const wanted = fileOf(image);
	if (files.includes(wanted)) return wanted;
	if (!existsSync(FOLDER))
		tellOnce(
			FOLDER,
			'There are no share pictures yet: run `npm run pictures` and commit what it makes.'
		);
	else
		tellOnce(
			image.name,
			files[0]
				? `static/${files[0]} is out of date: run \`npm run pictures\` and commit what it makes.`
				: `There is no picture static/${wanted}: run \`npm run pictures\` and commit what it makes.`
		);
	return files[0] ?? null;
}

function tellOnce(key: string, message: string): void {
	if (!told.has(key)) console.warn(message);
	told.add(key);
}
