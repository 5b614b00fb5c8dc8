import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The editions that a built site has, by their folders, each with the name it gives itself.
 * @param {string} dir
 * @returns {{ folder: string, name: string }[]}
 */
export const editionsIn = (dir) =>
	readdirSync(dir)
		.filter((folder) => existsSync(join(dir, folder, 'handout/index.html')))
		.map((folder) => {
			const [, lang = folder] =
				/<html lang="([^"]+)"/.exec(readFileSync(join(dir, folder, 'index.html'), 'utf8')) ?? [];
			return {
				folder,
				name:
					new Intl.DisplayNames([lang], { type: 'language' }).of(lang.split('-')[0] ?? lang) ?? lang
			};
		});
