/** The files that name the story's scenes, as text: what is read from them, and how a scene is put in. */

const IMPORT = /^import \{ (\w+) \} from '\.\/(\w+)\/states\.ts';$/gm;
const LIST = /(export const order: readonly SceneDefinition\[\] = \[)([\s\w,]*)(\];)/;

/** The ids in `src/scenes/order.ts`, in order. @param {string} source */
export function scenesIn(source) {
	const folders = new Map([...source.matchAll(IMPORT)].map(([, name, folder]) => [name, folder]));
	const names = LIST.exec(source)?.[2]?.match(/\w+/g) ?? [];
	const ids = names.flatMap((name) => folders.get(name) ?? []);
	if (ids.length === 0 || ids.length !== names.length)
		throw new Error(
			'src/scenes/order.ts: expected a list “order” of scenes that are imported from their folders'
		);
	return ids;
}

/** The same with one more. @param {string} source @param {string} id @param {string} after */
export function addToOrder(source, id, after) {
	const line = `import { ${id} } from './${id}/states.ts';`;
	const imports = [...source.matchAll(IMPORT)].map(([text]) => text);
	const next = imports.find((text) => text > line);
	const at = next ?? imports.at(-1) ?? '';
	return source
		.replace(at, next ? `${line}\n${at}` : `${at}\n${line}`)
		.replace(LIST, (_, open, names, close) =>
			[open, names.replace(new RegExp(`\\b${after}\\b`), `${after}, ${id}`), close].join('')
		);
}

/**
 * An edition's words with one more section, before that of the scene or part of the ending which follows.
 * @param {string} words @param {string} file @param {string} section @param {string} next   the id of what follows
 */
export function addToWords(words, file, section, next) {
	const heading = new RegExp(`^## .*\\{#${next}[ }]`, 'm').exec(words);
	if (!heading) throw new Error(`${file}: expected the heading {#${next}}, found none`);
	return `${words.slice(0, heading.index)}${section}${words.slice(heading.index)}`;
}

/**
 * The words with a question under a scene that was the last and had none.
 * @param {string} words @param {string} file @param {string} scene @param {string} question   the quotation, with its mark
 */
export function addQuestion(words, file, scene, question) {
	const heading = new RegExp(`^## .*\\{#${scene}[ }].*$`, 'm').exec(words);
	if (!heading) throw new Error(`${file}: expected the heading {#${scene}}, found none`);
	const from = heading.index + heading[0].length;
	const [body = ''] = words.slice(from).split(/^#/m);
	if (body.includes('[!QUESTION]')) return words;
	return `${words.slice(0, from)}\n\n${question}${words.slice(from)}`;
}

const OURS = /(const ours = \[)([^\]]*)(\];)/;

/** The test of the argument, told that a step carries no point of it. @param {string} source @param {string} step */
export function addToArgument(source, step) {
	if (!OURS.test(source))
		throw new Error('src/content/argument.test.ts: expected the list “ours”, found none');
	return source.replace(OURS, (_, open, steps, close) =>
		[open, steps.trim(), steps.trim() ? ', ' : '', `'${step}'`, close].join('')
	);
}
