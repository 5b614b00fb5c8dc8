import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes all of these files or none: when one can't be written, those before it are as they were.
 * @param {ReadonlyMap<string, string>} files   text by path
 */
export function writeAll(files) {
	/** @type {(() => void)[]} */
	const undo = [];
	try {
		for (const [path, text] of files) {
			const made = mkdirSync(dirname(path), { recursive: true });
			if (made) undo.push(() => rmSync(made, { recursive: true, force: true }));
			const before = existsSync(path) ? readFileSync(path) : null;
			undo.push(() =>
				before === null ? rmSync(path, { force: true }) : writeFileSync(path, before)
			);
			writeFileSync(path, text);
		}
	} catch (error) {
		for (const back of undo.reverse()) back();
		throw error;
	}
}
