import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('tests/README.md', () => {
	const named = [
		...readFileSync('tests/README.md', 'utf8').matchAll(/`((?:tests|src)\/[\w./-]+)`/g)
	].map(([, path = '']) => path);

	it('names only what is there', () => {
		expect(named.length).toBeGreaterThan(50);
		expect(named.filter((path) => !existsSync(path))).toEqual([]);
	});

	it('gives every file of tests a promise that it holds', () => {
		const files = ['src', 'tests/e2e', 'tests/hosting'].flatMap((folder) =>
			readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((file) => /\.(test|spec)\.(ts|mjs)$/.test(file))
				.map((file) => `${folder}/${file}`)
		);
		expect(files.filter((file) => !named.includes(file))).toEqual([]);
	});
});
