import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/** What a page of the documentation says that can be checked. */
export interface DocPage {
	/** From the project’s root. */
	readonly file: string;
	/** Names of its headings, as GitHub links to them. */
	readonly anchors: ReadonlySet<string>;
	/** Its headings as they are read. */
	readonly headings: readonly string[];
	/** Where its links and images lead. */
	readonly links: readonly string[];
	/** Code in its text, and lines of its blocks of code. */
	readonly inline: readonly string[];
	readonly lines: readonly string[];
}

const flat = (node: Nodes): Nodes[] => [
	node,
	...('children' in node ? node.children.flatMap(flat) : [])
];
const textOf = (node: Nodes): string =>
	flat(node)
		.map((one) => (one.type === 'text' || one.type === 'inlineCode' ? one.value : ''))
		.join('');

/** A heading’s name in links, by GitHub’s rule. */
const anchorOf = (heading: string): string =>
	heading
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
		.replaceAll(/\s/g, '-');

function read(file: string): DocPage {
	const nodes = flat(
		fromMarkdown(readFileSync(file, 'utf8'), {
			extensions: [gfmTable()],
			mdastExtensions: [gfmTableFromMarkdown()]
		})
	);
	const headings = nodes.filter(({ type }) => type === 'heading').map(textOf);
	return {
		file,
		headings,
		anchors: new Set(headings.map(anchorOf)),
		links: nodes.flatMap((node) =>
			node.type === 'link' || node.type === 'image' || node.type === 'definition' ? [node.url] : []
		),
		inline: nodes.flatMap((node) => (node.type === 'inlineCode' ? [node.value] : [])),
		lines: nodes.flatMap((node) => (node.type === 'code' ? node.value.split('\n') : []))
	};
}

/** All pages of the documentation. */
export const docPages: readonly DocPage[] = [
	'README.md',
	'CONTRIBUTING.md',
	'CHANGELOG.md',
	'tests/README.md',
	...readdirSync('docs').map((name) => `docs/${name}`)
].map(read);

/** Folders whose files the documentation may name. */
const FOLDERS = ['.ci', '.github', 'docs', 'scripts', 'src', 'static', 'tests'] as const;

/** Every file and folder of the project that the documentation may name, from its root. */
export const projectPaths: ReadonlySet<string> = new Set([
	...readdirSync('.'),
	...FOLDERS.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
			(path) => `${folder}/${path.replaceAll('\\', '/')}`
		)
	)
]);

/** A pattern of what a path means: `<scene>` and `*` stand for any name, `**` for any folders. */
export const patternOf = (path: string): RegExp =>
	new RegExp(
		`^${path
			.replace(/\/$/, '')
			.split(/(<[^>]+>|\*\*\/|\*)/)
			.map((part, i) =>
				i % 2 === 0
					? part.replaceAll(/[.[\]()+?^$|{}\\]/g, '\\$&')
					: part === '**/'
						? '(?:.*/)?'
						: '[^/]+'
			)
			.join('')}$`
	);

const isThere = (path: string, among: Iterable<string>): boolean => {
	const pattern = patternOf(path);
	return [...among].some((one) => pattern.test(one));
};

const names = new Set([...projectPaths].map((path) => path.slice(path.lastIndexOf('/') + 1)));
const ROOTED = new RegExp(`^(?:${FOLDERS.map((name) => name.replace('.', '\\.')).join('|')})/`);
const FILE = /^[\w.<>*-]+\.(?:ts|js|mjs|cjs|svelte|css|csv|md|json|svg|yml)$/;

/** Paths and names of files that a page names and the project doesn’t have. */
export const missingPaths = ({ inline, lines }: DocPage): string[] => [
	...[...inline, ...lines.flatMap((line) => line.split(/\s+/))]
		.map((token) => token.replace(/[.,;:)]+$/, ''))
		.filter((token) => ROOTED.test(token) && !/\s/.test(token) && !isThere(token, projectPaths)),
	...inline.filter((token) => FILE.test(token) && !isThere(token, names))
];

/** Relative links of a page that lead to no file, or to no heading in it. */
export const brokenLinks = ({ file, links }: DocPage): string[] =>
	links.filter((link) => {
		if (/^[a-z]+:/.test(link)) return false;
		const [path = '', anchor] = link.split('#');
		const target = path === '' ? file : join(dirname(file), path);
		const page = docPages.find((one) => one.file === target);
		return !projectPaths.has(target) || (anchor !== undefined && !page?.anchors.has(anchor));
	});

/** Pages of the built site, by the folders of their routes. */
const routes = [...projectPaths]
	.filter((path) => /^src\/routes\/.*\+(?:page\.svelte|server\.ts)$/.test(path))
	.map((path) =>
		dirname(path)
			.replace('src/routes', '')
			.replace('[lang=lang]', '(?:<lang>|zh-hk|en)')
			.replaceAll(/\[\w+\]/g, '[^/]+')
			.replaceAll('.', '\\.')
	)
	.map((path) => new RegExp(`^${path}/?$`));

/** Addresses of pages and downloads that a page names and the site doesn’t have. */
export const missingAddresses = ({ inline }: DocPage): string[] =>
	inline.filter((address) => {
		const [path = ''] = address.split(/[?#…]/);
		return (
			/^\/(?:<lang>|zh-hk|en|data)\//.test(path) && !routes.some((pattern) => pattern.test(path))
		);
	});
