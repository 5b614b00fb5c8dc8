import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('tests/README.md', () => {
	const named = [
		...readFileSync('tests/README.md', 'utf8').matchAll(/`((?:tests|src)\/[\w./*-]+)`/g)
	].map(([, path = '']) => path);
	/** A path that is named, or a pattern: `*` is any one name in it. */
	const patterns = named.map(
		(path) => new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`)
	);
	const testFiles = ['src', 'tests/e2e', 'tests/hosting'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.(test|spec)\.(ts|mjs)$/.test(file))
			.map((file) => `${folder}/${file}`)
	);

	it('names only what is there', () => {
		expect(named.length).toBeGreaterThan(50);
		const isThere = (path: string, i: number): boolean =>
			path.includes('*') ? testFiles.some((file) => patterns[i]?.test(file)) : existsSync(path);
		expect(named.filter((path, i) => !isThere(path, i))).toEqual([]);
	});

	it('gives every file of tests a promise that it holds', () => {
		expect(testFiles.filter((file) => !patterns.some((pattern) => pattern.test(file)))).toEqual([]);
	});
});
