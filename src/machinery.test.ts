import { readFileSync, readdirSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { slug } from '$about';
import { resources } from '$data/index.ts';
import { order } from '$scenes/order.ts';

/** What serves any story: it must name no scene, step, table or file of this one. */
const MACHINERY = [
	...['src/lib', 'src/routes', 'src/embed', 'src/service-worker', 'src/params', 'tests/support'],
	...['src/app.html', 'src/app.d.ts', 'src/hooks.server.ts', 'scripts']
];
/** Words that are the machinery's own, too: what a limit line is drawn with. */
const SHARED = ['detour'];
/** The story that a copy begins with. */
const EXEMPT = /^scripts\/new\/story\//;
/** What the embed's published protocol is called (docs/embed.md#messages), whatever the story is. */
const PROTOCOL =
	/data-inexhaustible|dataset\.inexhaustible|inexhaustible-story|\.inexhaustible\b|'inexhaustible(:v1)?'|inexhaustible\?: FrameState/g;

const filesIn = (path: string): string[] =>
	statSync(path).isDirectory()
		? readdirSync(path, { recursive: true, encoding: 'utf8' })
				.map((file) => `${path}/${file}`)
				.filter((file) => statSync(file).isFile())
		: [path];

const ids = order.map(({ id }) => id).filter((id) => !SHARED.includes(id));
const steps = order.flatMap(({ id, steps }) => Object.keys(steps).map((step) => `${id}/${step}`));
const tables = resources().map(({ name }) => name);
/** A scene is named in quotes, in an address or as the owner of a fact; the same word in a sentence is no name. */
const NAMED = new RegExp(
	[
		...steps.map((step) => `\\b${step}\\b`),
		...tables.map((table) => `\\b${table}\\b`),
		...ids.flatMap((id) => [`['"\`/]${id}['"\`/]`, `#${id}\\b`, `\\{${id}\\.`])
	].join('|'),
	'g'
);

/** What the story's files and items in storage are called by. */
const NAMES = new RegExp(`['"\`/]${slug}[-:]`, 'g');

it('the code that serves any story names nothing of this one', () => {
	const found = MACHINERY.flatMap(filesIn)
		.filter((file) => /\.(ts|js|mjs|cjs|svelte|css|html|txt)$/.test(file))
		.filter((file) => !EXEMPT.test(file))
		.flatMap((file) => {
			const text = readFileSync(file, 'utf8');
			const rest = text.replace(PROTOCOL, '');
			return [...(text.match(NAMED) ?? []), ...(rest.match(NAMES) ?? [])].map(
				(name) => `${file}: ${name}`
			);
		});
	expect([...new Set(found)]).toEqual([]);
});
