/**
 * `npm run new:scene` and `npm run new:language`, each on a copy of the project: what they make passes the checks and
 * builds, and what they refuse leaves no trace. Left to CI, as each copy is checked and built.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	symlinkSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';

const BUILD = 'test-results/light';
/** @type {string[]} */
const copies = [];
after(() => copies.forEach((dir) => rmSync(dir, { recursive: true, force: true })));

/** A copy of the project as it is now, with the packages of this one. */
function copy() {
	const dir = mkdtempSync(join(tmpdir(), 'story-'));
	copies.push(dir);
	const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
		encoding: 'utf8'
	});
	for (const file of files.split('\n').filter((name) => name && existsSync(name)))
		cpSync(file, join(dir, file));
	symlinkSync(resolve('node_modules'), join(dir, 'node_modules'));
	return dir;
}

/** @param {string} dir @param {readonly string[]} args */
function node(dir, ...args) {
	/** @type {NodeJS.ProcessEnv} */
	const env = { ...process.env, BUILD_DIR: BUILD };
	// The site alone is enough; the checks need to see all that a build makes.
	if (args.includes('build')) env.LIGHT_BUILD = '1';
	// The runner of this test must not be taken for that of the copy's.
	delete env.NODE_TEST_CONTEXT;
	const { status, stdout, stderr } = spawnSync(process.execPath, args, {
		cwd: dir,
		encoding: 'utf8',
		env,
		maxBuffer: 1 << 26
	});
	return { status, said: `${stdout}${stderr}` };
}

/** Does it, and fails with all that was said where it fails. @param {string} dir @param {readonly string[]} args */
function does(dir, ...args) {
	const { status, said } = node(dir, ...args);
	assert.equal(status, 0, `${args.join(' ')}\n${said}`);
	return said;
}

/** What is in the folders that the scripts write to. @param {string} dir */
const written = (dir) =>
	['src', 'tests', 'static'].flatMap((folder) =>
		readdirSync(join(dir, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => [
				join(parentPath, name),
				readFileSync(join(parentPath, name), 'base64')
			])
	);

const build = (/** @type {string} */ dir) =>
	does(dir, 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn');
const page = (/** @type {string} */ dir, /** @type {string} */ path) =>
	readFileSync(join(dir, BUILD, path, 'index.html'), 'utf8');

describe('what is refused', () => {
	const dir = copy();
	const before = written(dir);
	for (const [script, args, says] of /** @type {const} */ ([
		['new-scene', [], /write one name/],
		['new-scene', ['Water'], /small letters/],
		['new-scene', ['wipeout'], /already/],
		['new-scene', ['class'], /choose another word/],
		['new-scene', ['preview'], /choose another word/],
		['new-scene', ['water', '--after', 'nothing'], /no scene “nothing”/],
		['new-language', ['en'], /already/],
		['new-language', ['Klingon'], /no code of a language/],
		['new-language', ['ar'], /third script/],
		['new-language', ['fr', '--folder', 'en'], /no other edition has/]
	]))
		it(`${script} ${args.join(' ')}: says why, and writes nothing`, () => {
			const { status, said } = node(dir, `scripts/${script}.mjs`, ...args);
			assert.equal(status, 1);
			assert.match(said, says);
			assert.deepEqual(written(dir), before);
		});
});

describe('a new scene', () => {
	const dir = copy();
	it('names what to do next', () => {
		const said = does(dir, 'scripts/new-scene.mjs', 'water', '--files');
		for (const path of ['src/scenes/water/states.ts', 'src/content/*.md', 'npm run pictures'])
			assert.ok(said.includes(path), said);
	});
	it('passes the checks', () => void does(dir, 'tests/run.mjs', 'check'));
	it('passes its own units, and those of the words', () =>
		void does(
			dir,
			'node_modules/vitest/vitest.mjs',
			'run',
			...['src/scenes/water', 'src/content', 'src/docs.test.ts', 'src/lib/build/fonts.test.ts']
		));
	it('is in the built story, says that it is a sample, and has its part of the data page', () => {
		build(dir);
		assert.match(page(dir, 'en'), /id="water\/sample"[\s\S]*a sample/);
		assert.match(page(dir, 'en/data'), /<section id="water"/);
	});
	it('is not made twice', () =>
		assert.match(node(dir, 'scripts/new-scene.mjs', 'water', '--files').said, /already/));
});

describe('a new language', () => {
	const dir = copy();
	it('names each place that wants a decision, and nothing but the argument does', () => {
		const said = does(dir, 'scripts/new-language.mjs', 'zh-Hans');
		const places = [...said.matchAll(/^ {3}(\S+):\d+: /gm)].map(([, file]) => file);
		assert.ok(places.length > 0, said);
		assert.deepEqual([...new Set(places)], ['src/content/argument.test.ts']);
	});
	it('is an edition of the built story, and the others lead to it', () => {
		build(dir);
		assert.match(page(dir, 'zh-hans'), /<html lang="zh-Hans"/);
		assert.match(page(dir, 'en'), /hreflang="zh-Hans"/);
	});
});
