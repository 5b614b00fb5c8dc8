import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sampleTable } from './sample-table.mjs';
import { addQuestion, addToArgument, addToOrder, addToWords, scenesIn } from './story-files.mjs';
import { fill, formatted, read } from './templates.mjs';

const TEMPLATES = join(dirname(fileURLToPath(import.meta.url)), 'scene');
const ORDER = 'src/scenes/order.ts';
const ARGUMENT = 'src/content/argument.test.ts';
const CONTENT = 'src/content';
/** The parts of the page after the last scene begin with this one. */
const ENDING = 'ask';
/** Names that an address, a picture's file or an element of the page has already. */
const TAKEN = [
	...['story', 'preview', 'shared', 'top', 'contents', 'embed', 'cover', 'notes', 'alt', 'now'],
	...['rows', 'ask', 'differences', 'method', 'sources', 'corrections', 'licence', 'await']
];

/** Why an id can't be a new scene's; null when it can. @param {string} id @param {readonly string[]} scenes */
function faultOf(id, scenes) {
	if (!/^[a-z]+$/.test(id)) return `“${id}” is no id of a scene: write small letters a to z alone`;
	if (scenes.includes(id) || existsSync(`src/scenes/${id}`))
		return `there is a scene “${id}” already: src/scenes/${id}`;
	if (TAKEN.includes(id) || !isName(id) || isUsed(id))
		return `“${id}” has a meaning of its own in the code or in addresses: choose another word`;
	return null;
}

/** Whether it can name a constant. @param {string} id */
function isName(id) {
	try {
		return Boolean(new Function(`'use strict'; const ${id} = 0;`));
	} catch {
		return false;
	}
}

/** Whether a file in which the id names the scene uses the word for something else. @param {string} id */
const isUsed = (id) =>
	['states.ts', 'index.ts', 'view.test.ts']
		.map((name) => read(join(TEMPLATES, `${name}.txt`)))
		.concat(read(ORDER))
		.some((text) => new RegExp(`\\b${id}\\b`).test(text.replace(/\/\*.*?\*\/|'[^']*'/gs, '')));

/** The sample's words for an edition: its own, or those of the edition nearest to it. @param {string} lang */
function sampleWords(lang) {
	const editions = readdirSync(TEMPLATES).flatMap(
		(file) => /^words\.(.+)\.md\.txt$/.exec(file)?.[1] ?? []
	);
	const [family = ''] = lang.split('-');
	const from =
		editions.find((one) => one === lang) ??
		editions.find((one) => one.split('-')[0] === family) ??
		'en';
	return { from, text: read(join(TEMPLATES, `words.${from}.md.txt`)) };
}

/**
 * All files that a new scene of one step needs, with their text. Nothing is written here.
 * @param {string} id
 * @param {string} [asked]   the scene that it stands after; before the last where nothing is said
 */
export async function planScene(id, asked) {
	const scenes = scenesIn(read(ORDER));
	const fault = faultOf(id, scenes);
	if (fault) throw new Error(fault);
	const after = asked ?? scenes.at(-2) ?? scenes.at(-1) ?? '';
	const at = scenes.indexOf(after);
	if (at < 0)
		throw new Error(`there is no scene “${after}” to stand after; there are ${scenes.join(', ')}`);
	const next = scenes[at + 1];
	const sample = sampleTable();
	const values = { id, table: sample.table, column: sample.column };

	/** @type {Map<string, string>} */
	const files = new Map();
	for (const template of readdirSync(TEMPLATES).filter((file) => !file.startsWith('words.'))) {
		const path = `src/scenes/${id}/${template.slice(0, -'.txt'.length)}`;
		files.set(path, await formatted(path, fill(read(join(TEMPLATES, template)), values)));
	}
	files.set(ORDER, await formatted(ORDER, addToOrder(read(ORDER), id, after)));

	const languages = readdirSync(CONTENT).filter((file) => file.endsWith('.md'));
	/** @type {string[]} */
	const borrowed = [];
	for (const name of languages) {
		const file = `${CONTENT}/${name}`;
		const lang = name.slice(0, -'.md'.length);
		const { from, text } = sampleWords(lang);
		if (from !== lang) borrowed.push(`${file} (in ${from})`);
		const section = fill(text, { id, ...sample.words(lang) });
		const question = /^> \[!QUESTION\]\n(?:>.*\n)+/m.exec(section)?.[0] ?? '';
		const words = addToWords(
			read(file),
			file,
			next ? section : section.replace(`${question}\n`, ''),
			next ?? ENDING
		);
		files.set(file, next ? words : addQuestion(words, file, after, question.trimEnd()));
	}
	if (existsSync(ARGUMENT))
		files.set(ARGUMENT, await formatted(ARGUMENT, addToArgument(read(ARGUMENT), `${id}/sample`)));

	return { after, files, commands: COMMANDS, next: nextSteps({ id, after, next, borrowed }) };
}

/** What makes the pictures and texts that are committed beside the code. */
const COMMANDS = [
	{ args: ['run', 'pictures'], env: {}, what: 'the scene’s share pictures, in static/share' },
	{
		args: ['test', '--', 'e2e', 'walk', '--grep', 'on (phone|desktop),', '--update-snapshots'],
		env: { LIGHT_BUILD: '1', BUILD_DIR: 'test-results/light' },
		what: 'the settled text of its picture, in tests/e2e/snapshots'
	}
];

/** @param {{ id: string, after: string, next: string | undefined, borrowed: readonly string[] }} made */
function nextSteps({ id, after, next, borrowed }) {
	return [
		`\`npm run dev\`, and open /en/#${id}/sample.`,
		`Put your table into src/data, describe it in src/data/datapackage.json, and name it in src/scenes/${id}/figures.data.ts and tables.data.ts.`,
		`Name your steps in src/scenes/${id}/states.ts (“sample” is in addresses: rename it before you publish), and draw them in view.ts and Marks.svelte.`,
		`Write the words in ${CONTENT}/*.md, under {#${id}}: all that says “sample”.${borrowed.length > 0 ? ` Translate those of ${borrowed.join(', ')}.` : ''}`,
		next
			? `Read the question at the end of “${after}” in each edition: it leads to your scene now, and yours leads to “${next}”.`
			: `“${after}” was the last scene and ends with a sample question now, which leads to yours. The story ends with yours: read the page’s ending, {#${ENDING}}, after it.`,
		...(existsSync(ARGUMENT)
			? [
					`In ${ARGUMENT} move the step from “ours” to the points that it carries, if it carries any.`
				]
			: []),
		`Say in src/scenes/${id}/view.test.ts what must be true of your picture.`,
		'`npm run pictures`, then `npm test -- e2e walk --update-snapshots`; read what they made, and commit all of it.'
	];
}
