import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { filesForAnyStory } from './own-files.mjs';
import { promisesLeft } from './promises-left.mjs';
import { fill, read } from './templates.mjs';

const TEMPLATES = join(dirname(fileURLToPath(import.meta.url)), 'story');

/** Why a story can't be begun in a folder; null when it can. @param {string} folder */
function faultOf(folder) {
	const within = relative(process.cwd(), folder);
	if (!within || (!within.startsWith(`..${sep}`) && within !== '..'))
		return `${folder} lies in this story’s own folder: choose one beside it, such as ../other`;
	if (existsSync(folder) && readdirSync(folder).length > 0)
		return `${folder} is not empty: a new story needs a folder that is empty or not there yet`;
	return slugOf(folder)
		? null
		: `“${basename(folder)}” can’t name a story’s files: write Latin letters, with hyphens between words`;
}

/** What the story's files are called by, from the name of its folder. @param {string} folder */
const slugOf = (folder) =>
	basename(folder)
		.toLowerCase()
		.replace(/[^a-z]+/g, '-')
		.replace(/^-|-$/g, '');

/**
 * The page's own words, which any story has, from this one's front matter: those that the new one doesn't say itself.
 * @param {string} template @param {string} file   of this story, in the same language
 */
function withPageWords(template, file) {
	const front = (/** @type {string} */ text) => /^---\n(.*?)\n---\n/s.exec(text)?.[1] ?? '';
	/** @type {{ ui?: Record<string, string> }} */
	const templateWords = parse(front(template));
	const lines = front(read(file))
		.split('\n')
		.filter((line) => {
			const key = /^ {2}(\w+): /.exec(line)?.[1];
			return key !== undefined && !(key in (templateWords.ui ?? {}));
		});
	return template.replace(/\n---\n/, `\n${lines.join('\n')}\n---\n`);
}

/** The colours of this story, with which the new one begins. */
function coloursOf() {
	const source = read('src/content/about.ts');
	const found = /^export const colours: .*? = (\{.*?^\});$/ms.exec(source)?.[1];
	if (!found) throw new Error('src/content/about.ts: expected “export const colours”');
	return found;
}

/**
 * All files of a new story: those that are copied as they are, and those that are written, with their text.
 * @param {string} folder   absolute
 */
export function planStory(folder) {
	const fault = faultOf(folder);
	if (fault) throw new Error(fault);
	const slug = slugOf(folder);
	const today = new Date().toISOString().slice(0, 10);
	const values = {
		slug,
		name: basename(folder),
		today,
		month: today.slice(0, 7),
		colours: coloursOf()
	};

	/** @type {Map<string, string>} */
	const written = new Map();
	for (const name of readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' })) {
		if (!name.endsWith('.txt')) continue;
		const path = name.slice(0, -'.txt'.length);
		const text = fill(read(join(TEMPLATES, name)), values);
		const isWords = /^src[\\/]content[\\/].*\.md$/.test(path);
		written.set(path, isWords ? withPageWords(text, path) : text);
	}
	for (const file of readdirSync('src/content').filter((name) => name.endsWith('.md')))
		if (!written.has(join('src/content', file)))
			throw new Error(
				`there are no words of a new story for src/content/${file}: write them in ${relative('.', TEMPLATES)}/src/content/${file}.txt`
			);
	const description = 'A story in several languages, drawn from tables.';
	for (const [file, overrides] of /** @type {const} */ ([
		['package.json', { name: slug, version: '0.1.0', description }],
		['package-lock.json', { name: slug, version: '0.1.0' }]
	])) {
		const data = { ...JSON.parse(read(file)), ...overrides };
		if (data.packages?.['']) Object.assign(data.packages[''], overrides);
		written.set(file, `${JSON.stringify(data, null, 2)}\n`);
	}
	const copied = filesForAnyStory();
	const files = [...copied, ...written.keys()];
	const has = (/** @type {string} */ path) =>
		files.some((file) => file === path || file.startsWith(`${path}/`));
	written.set('tests/README.md', promisesLeft(read('tests/README.md'), has));
	return {
		folder,
		copied: copied.filter((path) => !written.has(path)),
		written: new Map([...written].map(([path, text]) => [join(folder, path), text]))
	};
}
