import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';

/** A project of its own, whose files a test may change. */
const project = mkdtempSync(join(tmpdir(), 'version-'));
afterAll(() => rmSync(project, { recursive: true }));
for (const folder of ['src/data', 'static']) mkdirSync(join(project, folder), { recursive: true });
for (const file of [
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'src/data/a.csv',
	'src/README.md',
	'src/a.test.ts',
	'static/icon.svg'
])
	writeFileSync(join(project, file), file);
cpSync('src/lib/build/version.js', join(project, 'version.mjs'));

const script = `import { versionOf } from ${JSON.stringify(pathToFileURL(join(project, 'version.mjs')).href)}; console.log(versionOf());`;
const version = (env: Record<string, string> = {}): string =>
	execFileSync(process.execPath, ['--input-type=module', '-e', script], {
		cwd: project,
		env: { PATH: process.env.PATH, ...env },
		encoding: 'utf8'
	}).trim();

it('a figure, a package or a setting makes another version; a README, a test or an unrelated setting does not', () => {
	const before = version();
	expect(before).toMatch(/^[0-9a-f]{8}$/);
	for (const file of ['src/README.md', 'src/a.test.ts'])
		writeFileSync(join(project, file), 'changed');
	expect(version()).toBe(before);
	expect(version({ LANG: 'C' })).toBe(before);
	expect(version({ PUBLIC_ORIGIN: 'https://story.example' })).not.toBe(before);
	for (const file of ['src/data/a.csv', 'package-lock.json', 'static/icon.svg']) {
		const last = version();
		writeFileSync(join(project, file), 'changed');
		expect(version(), file).not.toBe(last);
	}
});
