import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that a build is made from, from the project's root. */
const SOURCES = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];
/** What is among them but in no page: tests and documentation. */
const APART = /\.test\.ts$|^readme\./i;
/** Settings that are written into the pages. */
const settings = () =>
	Object.keys(process.env)
		.filter((name) => name === 'BASE_PATH' || name.startsWith('PUBLIC_'))
		.sort();

/** @param {string} path @returns {string[]} */
const filesIn = (path) =>
	readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !APART.test(entry.name))
		.map(({ parentPath, name }) => join(parentPath, name))
		.sort();

/**
 * The version of the site, used by its pages, its service worker and the windows of a lecture: a hash of the sources.
 * So the same sources have the same version on every machine, and readers who have it fetch nothing again.
 *
 * It is JavaScript because Node runs `svelte.config.js` directly.
 *
 * @returns {string} eight characters
 */
export function versionOf() {
	const hash = createHash('sha256');
	for (const file of SOURCES.flatMap((source) =>
		source.includes('.') ? [source] : filesIn(source)
	))
		hash.update(`${file}\0`).update(readFileSync(file));
	for (const name of settings()) hash.update(`${name}=${process.env[name] ?? ''}\0`);
	return hash.digest('hex').slice(0, 8);
}
