/** Which files of the project are this story's own, so that a new story doesn't begin with them. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { scenesIn } from './story-files.mjs';

/** What lies in the project's folder and is made, or kept by tools: no part of the sources. */
const MADE =
	/^(node_modules|\.git|\.svelte-kit|\.cache|build|test-results|handouts)$|\.log$|\.DS_Store$/;
/** Folders of which all is the story's own but what is named here. */
const STORY_FOLDERS = {
	'src/content/': /\/(index\.ts|labels\.test\.ts|[\w-]+\.data\.ts)$/,
	'src/scenes/': /^src\/scenes\/(index|shared\/tables)\.ts$/,
	'src/data/facts/': /^$/,
	'src/data/derive/': /^$/,
	'static/share/': /^$/,
	'static/icons/': /^$/,
	'tests/e2e/snapshots/': /^$/
};
/** Single files: data, what is said of this story or checked of it alone, and the steps that its tests ask for. */
const STORY_FILES =
	/^(src\/data\/([^/]+\.csv|datapackage\.json|table\.test\.ts)|(README|CHANGELOG)\.md|src\/readme\.png|src\/docs\.test\.ts|tests\/support\/(docs|commands)\.ts|tests\/asks\.mjs|\.git-blame-ignore-revs)$/;
const TEST = /^tests\/.*\.(ts|mjs)$|\.test\.ts$/;

/** @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
	readdirSync(folder, { withFileTypes: true })
		.map((entry) => ({ path: join(folder, entry.name), isFolder: entry.isDirectory() }))
		.filter(({ path }) => !MADE.test(path))
		.flatMap(({ path, isFolder }) => (isFolder ? filesIn(path) : [path]));

/** @param {string} path */
const isStory = (path) =>
	STORY_FILES.test(path) ||
	Object.entries(STORY_FOLDERS).some(
		([folder, shared]) => path.startsWith(folder) && !shared.test(path)
	);

/** The files that a module imports from beside it. @param {string} path @param {string} text */
const importsOf = (path, text) =>
	[...text.matchAll(/(?:from|import) '(\.{1,2}\/[^']+)'/g)].map(([, to = '']) =>
		join(dirname(path), to)
	);

/** Files that hold for any story: all but what is this one's own and the tests of it. */
export function filesForAnyStory() {
	const files = filesIn('.');
	const left = files.filter((path) => !isStory(path));
	const tests = new Map(
		left.filter((path) => TEST.test(path)).map((path) => [path, readFileSync(path, 'utf8')])
	);
	const named = namesOfStory();
	/** Files that a test can't be without, and that are not copied: tests that know this story, and what imports them. */
	const gone = new Set(files.filter(isStory));
	for (const [path, text] of tests) if (named.test(text)) gone.add(path);
	for (let size = -1; size !== gone.size;) {
		size = gone.size;
		for (const [path, text] of tests)
			if (importsOf(path, text).some((other) => gone.has(other))) gone.add(path);
	}
	return left.filter((path) => !gone.has(path));
}

/** How a test names a scene, a step or a table of this story. */
function namesOfStory() {
	const scenes = scenesIn(readFileSync('src/scenes/order.ts', 'utf8'));
	const tables = readdirSync('src/data')
		.filter((file) => file.endsWith('.csv'))
		.map((file) => basename(file, '.csv'));
	const either = (/** @type {string[]} */ names) => names.join('|');
	return new RegExp(
		`['"\`#](?:${either(scenes)})(?:['"\`]|/\\w)|/(?:${either(scenes)})/|\\b(?:${either(tables)})\\b`
	);
}
