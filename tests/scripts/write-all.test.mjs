/** What writes the files of a new scene, language or story writes all of them or none. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { writeAll } from '../../scripts/new/write-all.mjs';

const dir = mkdtempSync(join(tmpdir(), 'story-'));
after(() => rmSync(dir, { recursive: true }));

const file = (/** @type {string} */ name) => join(dir, name);

it('writes every file, in folders that it makes', () => {
	writeAll(
		new Map([
			[file('changed'), 'before'],
			[file('empty'), ''],
			[file('a/b/deep'), 'deep']
		])
	);
	assert.equal(readFileSync(file('a/b/deep'), 'utf8'), 'deep');
});

it('puts everything back when one can’t be written', () => {
	writeFileSync(file('blocked'), 'a file where a folder is wanted');
	const files = readdirSync(dir, { recursive: true });
	assert.throws(
		() =>
			writeAll(
				new Map([
					[file('changed'), 'after'],
					[file('empty'), 'after'],
					[file('new'), 'after'],
					[file('c/d/deep'), 'after'],
					[file('blocked/below'), 'after']
				])
			),
		/EEXIST|ENOTDIR/
	);
	assert.deepEqual(readdirSync(dir, { recursive: true }), files);
	assert.equal(readFileSync(file('changed'), 'utf8'), 'before');
	assert.equal(readFileSync(file('empty'), 'utf8'), '');
});
