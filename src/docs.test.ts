import { readFileSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { settingsIn, unknownCommands } from '../tests/support/commands.ts';
import {
	brokenLinks,
	docPages,
	type DocPage,
	missingAddresses,
	missingPaths,
	patternOf,
	projectPaths
} from '../tests/support/docs.ts';

/** Most bytes of the README: what a stranger reads before they know whether it is for them. */
const README_BYTES = 9 * 1024;

/** Sources that may mention a page of the documentation. */
const sources = [...projectPaths]
	.filter((path) => /\.(ts|js|mjs|cjs|svelte|css|html)$/.test(path) && statSync(path).isFile())
	.map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const known = (setting: string): boolean => sources.some(({ text }) => text.includes(setting));

describe('the documentation', () => {
	it.each<[what: string, wrong: (page: DocPage) => readonly string[]]>([
		['names only files that are there', missingPaths],
		['links to files and headings that are there', brokenLinks],
		['names only pages that the site has', missingAddresses],
		['gives only commands that can be run', unknownCommands],
		[
			'gives only settings that something reads',
			(page) => settingsIn(page).filter((setting) => !known(setting))
		]
	])('%s', (_, wrong) => {
		expect(
			docPages.flatMap((page) => wrong(page).map((found) => `${page.file}: ${found}`))
		).toEqual([]);
	});
});

describe('the README', () => {
	it('is short', () => {
		expect(statSync('README.md').size).toBeLessThanOrEqual(README_BYTES);
	});
	it('leads to every page of the documentation', () => {
		const links = docPages.find(({ file }) => file === 'README.md')?.links ?? [];
		const others = docPages.map(({ file }) => file).filter((file) => file !== 'README.md');
		expect(
			others.filter((file) => !links.some((link) => link.replace(/#.*/, '') === file))
		).toEqual([]);
	});
});

it('the sources mention only pages and headings of the documentation that are there', () => {
	const wrong = sources.flatMap(({ path, text }) => [
		...[...text.matchAll(/\bdocs\/[\w-]+\.md(?:#([\w-]+))?/g)]
			.filter(([found, anchor]) => {
				const page = docPages.find(({ file }) => file === found.replace(/#.*/, ''));
				return !page || (anchor !== undefined && !page.anchors.has(anchor));
			})
			.map(([found]) => `${path}: ${found}`),
		...[...text.matchAll(/\b(README|CONTRIBUTING)(?:\.md)?, “([^”]+)”/g)]
			.filter(
				([, name = '', heading = '']) =>
					!docPages.some(
						({ file, headings }) => file === `${name}.md` && headings.includes(heading)
					)
			)
			.map(([found]) => `${path}: ${found}`)
	]);
	expect(wrong).toEqual([]);
});

it('tests/README.md gives every file of tests a promise that it holds', () => {
	// `src/scenes/*/view.test.ts` names each scene's own; with `**` it would name any.
	const named = (docPages.find(({ file }) => file === 'tests/README.md')?.inline ?? [])
		.filter((name) => !name.includes('**'))
		.map(patternOf);
	const files = ['src', 'tests/e2e', 'tests/hosting', 'tests/scripts'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.(test|spec)\.(ts|mjs)$/.test(file))
			.map((file) => `${folder}/${file}`)
	);
	expect(files.filter((file) => !named.some((name) => name.test(file)))).toEqual([]);
});
