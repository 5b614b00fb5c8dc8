import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/** The types of the source, and those of the tests and scripts. */
const CHECKS = [
	['node_modules/svelte-check/bin/svelte-check', '--output', 'machine', '--tsgo'],
	['node_modules/@typescript/native/bin/tsc', '--noEmit', '--pretty', 'false', '-p', 'tests']
];
/** How the first and the second say where something is missing. */
const PLACES = [
	/ ERROR "(?<file>[^"]+)" (?<line>\d+):\d+ "(?<what>[^\n]*)"/g,
	/^(?<file>\S+)\((?<line>\d+),\d+\): error TS\d+: (?<what>[^\n]*)/gm
];

/** Rules of style for a language that a file names: `:lang(en)`. */
const STYLES = /:lang\((\w+)\)/;

/**
 * Every place that wants a decision of a new language, as `file:line: what`.
 * @param {string} code
 */
export function placesLeft(code) {
	run(process.execPath, ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync']);
	const wanted = CHECKS.flatMap((args, i) => {
		const { stdout, error } = spawnSync(process.execPath, args, { encoding: 'utf8' });
		if (error) throw error;
		return [...stdout.matchAll(PLACES[i] ?? /$^/g)].map(
			({ groups: { file = '', line = '', what = '' } = {} }) =>
				`${file}:${line}: ${what.replaceAll('\\"', '').replace(/ (in type|but required) .*/, '')}`
		);
	});
	return [...new Set([...wanted, ...stylesFor(code)])];
}

/** Rules that are for another language, where none of this one's family is there. @param {string} code */
function stylesFor(code) {
	const [family] = code.split('-');
	const rules = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(css|svelte)$/.test(file))
		.flatMap((file) =>
			readFileSync(join('src', file), 'utf8')
				.split('\n')
				.flatMap((text, i) => {
					const lang = STYLES.exec(text)?.[1];
					return lang ? [{ lang, place: `src/${file}:${i + 1}: ${text.trim()}` }] : [];
				})
		);
	return rules.some(({ lang }) => lang === family) ? [] : rules.map(({ place }) => place);
}
