import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { DocPage } from './docs.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	scripts: Record<string, string>;
};

/** The parts of `npm test`, as its own program names them. */
const parts =
	/^const runs = \{\n([^]*?)^\};/m
		.exec(readFileSync('tests/run.mjs', 'utf8'))?.[1]
		?.match(/^\t\w+/gm)
		?.map((name) => name.trim()) ?? [];

/** What npm does by itself. */
const NPM_COMMANDS = ['ci', 'audit'];

/** Playwright's own list of its options. */
const playwright = readFileSync(
	createRequire(import.meta.url).resolve('playwright/lib/program'),
	'utf8'
);

/** Whether a part of the tests can mean this: a path, or in Chromium also Playwright's own options and pieces of a file's name. */
function isTestOption(part: string, option: string): boolean {
	if (option.includes('/')) return existsSync(option);
	if (part !== 'e2e') return false;
	return option.startsWith('--')
		? new RegExp(`["\\s]${option.split('=')[0]}[\\s"]`).test(playwright)
		: readdirSync('tests/e2e', { recursive: true, encoding: 'utf8' }).some((file) =>
				file.includes(option)
			);
}

/** Whether a script of package.json knows this: what isn't an option of its own is its value. */
function isScriptOption(script: string, option: string): boolean {
	const file = /\S+\.mjs/.exec(scripts[script] ?? '')?.[0];
	return !option.startsWith('--') || (!!file && readFileSync(file, 'utf8').includes(option));
}

/** Whether a command can be run as it stands; null for what is no command of the project's. */
function isCommand(words: readonly string[]): boolean | null {
	const [program, verb = '', ...rest] = words;
	if (program === 'node') return existsSync(verb);
	if (program === 'npx') return existsSync(`node_modules/.bin/${verb}`);
	if (program !== 'npm') return null;
	if (verb === 'test') {
		const [dashes, part, ...options] = rest;
		return (
			dashes === undefined ||
			(dashes === '--' &&
				part !== undefined &&
				parts.includes(part) &&
				options.every((option) => isTestOption(part, option)))
		);
	}
	if (verb === 'run') {
		const [script = '', ...options] = rest;
		return script in scripts && options.every((option) => isScriptOption(script, option));
	}
	return NPM_COMMANDS.includes(verb) || verb in scripts;
}

/** The commands in a piece of code: what stands before a comment, and each for itself; their settings are looked at apart. */
const commandsIn = (code: string): string[] =>
	(code.split(/\s+# /)[0] ?? '')
		.split('&&')
		.map((command) => command.trim().replace(/^(?:[A-Z_]+=\S+\s+)+/, ''));

/** Commands that a page gives and the project doesn't know. */
export const unknownCommands = ({ inline, lines }: DocPage): string[] =>
	[...inline, ...lines].flatMap(commandsIn).filter((command) => {
		return isCommand(command.split(/\s+/)) === false;
	});

/** Names of settings that a page gives, `BASE_PATH`. */
export const settingsIn = ({ inline, lines }: DocPage): string[] =>
	[...inline, ...lines].flatMap((code) =>
		[...code.matchAll(/(?:^|\s)([A-Z][A-Z_]{3,})(?==\S|$)/g)].map(([, name = '']) => name)
	);
