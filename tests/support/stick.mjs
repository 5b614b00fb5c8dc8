import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * A folder as a lecturer's stick may have it, with copies of files of the built site and nothing beside them.
 *
 * @param {Record<string, string>} files   what each is called there, and what it is called in the build
 * @param {string} [build]
 * @returns {{ address: (name: string, rest?: string) => string, remove: () => void }}   a file's `file:` address, and the end of it all
 */
export function stick(files, build = 'build') {
	const root = mkdtempSync(join(tmpdir(), 'stick-'));
	const folder = join(root, '演講 #1, 100%');
	mkdirSync(folder);
	for (const [name, source] of Object.entries(files))
		copyFileSync(join(build, source), join(folder, name));
	return {
		address: (name, rest = '') => pathToFileURL(join(folder, name)).href + rest,
		remove: () => rmSync(root, { recursive: true })
	};
}
