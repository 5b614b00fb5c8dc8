import { existsSync } from 'node:fs';
import { formatted, read } from './templates.mjs';

const LANG = 'src/lib/i18n/lang.ts';
const LANGUAGES = 'src/lib/i18n/languages';
const DATA = 'src/data/datapackage.json';
const ABOUT = 'src/content/about.ts';
const wordsOf = (/** @type {string} */ code) => `src/content/${code}.md`;

const LIST = /(export const langs = \[)([^\]]*)(\] as const;)/;
const EDITIONS = /(const editions: Record<Lang, Edition> = \{)([\s\S]*?)(\n\};)/;
const STAMPS = /(export const limitStamps = \{)([\s\S]*?)(\n\} satisfies)/;
const REGISTRY = /(export const languages: [^=]*= \{)([^}]*)(\};)/;

/** Scripts that the page can set, as `Intl` names them. */
const SCRIPTS = /** @type {Record<string, string | undefined>} */ ({
	Latn: 'latin',
	Hans: 'han',
	Hant: 'han',
	Hani: 'han'
});

/** @param {string} source @param {RegExp} pattern @param {string} file */
function partOf(source, pattern, file) {
	const found = pattern.exec(source)?.[2];
	if (found === undefined) throw new Error(`${file}: expected ${pattern.source}, found none`);
	return found;
}

/** A constant's name for a code: zh-Hans, zhHans. @param {string} code */
const nameOf = (code) => code.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** What a reader of the language calls it. @param {string} code */
const ownName = (code) => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;

/** @param {string} code */
function localeOf(code) {
	if (!/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(code))
		throw new Error(
			`“${code}” is no code of a language as <html lang> says it: fr, pt-BR, zh-Hans or zh-Hant-TW`
		);
	const { language, script = '', region } = new Intl.Locale(code).maximize();
	const kind = SCRIPTS[script];
	if (!kind)
		throw new Error(
			`${code} is written in ${script || 'a script that is not known'}: a third script needs a face for headings (src/lib/build/fonts.ts), a value of “script” in ${LANG}, and an answer wherever isLatin is asked`
		);
	return { script: kind, locale: region ? `${language}-${region}` : language };
}

/**
 * All files that a new edition needs, with their text. Nothing is written here.
 * @param {string} code
 * @param {{ from?: string, folder?: string }} asked
 */
export async function planLanguage(code, asked) {
	const { script, locale } = localeOf(code);
	const source = read(LANG);
	/** @type {string[]} */
	const langs = partOf(source, LIST, LANG).match(/[\w-]+/g) ?? [];
	const editions = partOf(source, EDITIONS, LANG);
	const registry = read(`${LANGUAGES}/index.ts`);
	partOf(registry, REGISTRY, `${LANGUAGES}/index.ts`);
	const about = read(ABOUT);
	const stamps = partOf(about, STAMPS, ABOUT);

	const folder = asked.folder ?? code.toLowerCase();
	if (langs.includes(code) || existsSync(wordsOf(code)))
		throw new Error(`there is an edition “${code}” already: ${wordsOf(code)}`);
	if (!/^[a-z][a-z-]*$/.test(folder) || editions.includes(`'${folder}'`))
		throw new Error(
			`“${folder}” can’t stand in its addresses: write letters a to z that no other edition has`
		);
	const [family] = code.split('-');
	const from =
		asked.from ??
		langs.find((lang) => lang.split('-')[0] === family) ??
		langs.find((lang) => lang === 'en') ??
		langs[0] ??
		'';
	if (!langs.includes(from))
		throw new Error(`there is no edition “${from}” to copy; there are ${langs.join(', ')}`);
	if (localeOf(from).script !== script)
		throw new Error(
			`${code} isn’t written in the letters of ${from}: name an edition that is, by --from; there are ${langs.join(', ')}`
		);

	const [, stamp] = new RegExp(`^\\s*'?${from}'?: (\\{[^}]*\\})`, 'm').exec(stamps) ?? [];
	if (!stamp) throw new Error(`${ABOUT}: expected a stamp for ${from}, found none`);

	const name = nameOf(code);
	const last = langs.at(-1) ?? from;
	const link = /^( {2}otherLanguage: )(.*)$/m;
	const words = read(wordsOf(from));
	const before = read(wordsOf(last));
	const first = link.exec(before)?.[2];
	if (!first) throw new Error(`${wordsOf(last)}: expected “otherLanguage”, found none`);

	/** @type {[path: string, text: string][]} */
	const sources = [
		[
			LANG,
			source
				.replace(LIST, (_, open, list, close) => [open, list, `, '${code}'`, close].join(''))
				.replace(EDITIONS, (_, open, list, close) =>
					[
						`${open}${list},`,
						`'${code}': { folder: '${folder}', script: '${script}', locale: '${locale}' }`,
						close
					].join('')
				)
		],
		[
			ABOUT,
			about.replace(STAMPS, (_, open, list, close) =>
				[open, list, `,\n'${code}': ${stamp}`, close].join('')
			)
		],
		[
			`${LANGUAGES}/index.ts`,
			registry
				.replace(
					/^(import .*\n)+/m,
					(imports) => `${imports}import { ${name} } from './${code}.ts';\n`
				)
				.replace(REGISTRY, (_, open, list, close) =>
					[open, list.trim(), `, '${code}': ${name} `, close].join('')
				)
		],
		[
			`${LANGUAGES}/${code}.ts`,
			read(`${LANGUAGES}/${from}.ts`)
				.replaceAll(`'${from}'`, `'${code}'`)
				.replace(
					new RegExp(`/\\*\\*[^/]*\\*/\\nexport const ${nameOf(from)}\\b`),
					`/** A copy of ${from}, to be made ${code}’s own. */\nexport const ${name}`
				)
		]
	];
	/** @type {Map<string, string>} */
	const files = new Map();
	for (const [path, text] of sources) files.set(path, await formatted(path, text));
	files.set(
		wordsOf(code),
		words
			.replace(
				/^lang: .*$/m,
				`# Not translated yet: every text below is that of ${from}.md.\nlang: ${code}`
			)
			.replace(/^( {2}editionName: ).*$/m, (_, key) => `${key}${ownName(code)}`)
			.replace(link, (_, key) => `${key}${first}`)
	);
	files.set(
		wordsOf(last),
		before.replace(link, (_, key) => `${key}${ownName(code)}`)
	);
	files.set(DATA, withTitles(read(DATA), code, from));
	return { from, files, next: nextSteps(code, from) };
}

/** The tables' titles and texts with one more language, beside those that it is copied from. @param {string} json @param {string} code @param {string} from */
function withTitles(json, code, from) {
	const text = new RegExp(`(^\\s*)?"${from}": ("(?:[^"\\\\]|\\\\.)*")`, 'gm');
	const more = json.replace(text, (all, indent, value) =>
		indent === undefined ? `${all}, "${code}": ${value}` : `${all},\n${indent}"${code}": ${value}`
	);
	JSON.parse(more);
	return more;
}

/** @param {string} code @param {string} from */
const nextSteps = (code, from) => [
	`Translate ${wordsOf(code)}, a copy of ${from}’s; then take out its line “Not translated yet”.`,
	`Make ${LANGUAGES}/${code}.ts its own: how it writes numbers, dates and money, how long a text may be.`,
	`Say in ${ABOUT} what the stamp of a limit says in ${code}: its entry of limitStamps is ${from}’s.`,
	`Translate what “${code}” says in ${DATA}, a copy of ${from}’s.`,
	`Read src/lib/build/words/style-rules.ts: its rules of punctuation for Han characters are Hong Kong’s.`
];
