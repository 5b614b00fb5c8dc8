import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { notice, packageOf } from './notices.ts';

it.each([
	['/story/src/lib/chart/path.ts', null],
	['/story/node_modules/d3-scale/src/linear.js', '/story/node_modules/d3-scale'],
	[
		'/story/node_modules/@sveltejs/kit/src/runtime/app/paths/client.js',
		'/story/node_modules/@sveltejs/kit'
	],
	['/story/node_modules/a/node_modules/b/index.js', '/story/node_modules/a/node_modules/b'],
	['C:\\story\\node_modules\\clsx\\dist\\clsx.mjs', 'C:\\story\\node_modules\\clsx'],
	['/story/node_modules/.cache/based/generated/client/app.js', null],
	['\0rolldown/runtime.js', join('node_modules', 'rolldown')],
	['\0virtual:fonts', null]
])('the package of %j is %j', (id, folder) => expect(packageOf(id)).toBe(folder));

describe('a notice', () => {
	const folder = mkdtempSync(join(tmpdir(), 'notices-'));
	afterAll(() => rmSync(folder, { recursive: true }));
	const describe = (manifest: Record<string, string>): void =>
		writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));

	it('has the package, its version, its licence and the text of that', () =>
		expect(notice('node_modules/scrollama')).toMatch(
			/^scrollama \d+\.\d+\.\d+ \(MIT\)\n\n[^]*Copyright \(c\) \d{4}[^]*WITHOUT WARRANTY OF ANY KIND/
		));
	it('leaves out what a bundler bundles for itself', () =>
		expect(notice('node_modules/vite')).not.toContain('bundled dependencies'));
	it('fails for a package whose text is missing, then for one that names no licence', () => {
		describe({ name: 'wild', version: '1.0.0', license: 'MIT' });
		expect(() => notice(folder)).toThrow(/no text of its licence/);
		writeFileSync(join(folder, 'LICENCE'), 'Do as you like.');
		expect(notice(folder)).toBe('wild 1.0.0 (MIT)\n\nDo as you like.\n');
		describe({ name: 'wild', version: '1.0.0' });
		expect(() => notice(folder)).toThrow(/no licence/);
	});
});
