import { resolve } from 'node:path';
import {
	createRunnableDevEnvironment,
	resolveConfig,
	type Plugin,
	type RunnableDevEnvironment
} from 'vite';
import { aliases } from './aliases.js';

/**
 * Runs TypeScript in Node. One instance for the whole process, so that modules imported by several loaders run once.
 */
let environment: Promise<RunnableDevEnvironment> | undefined;

async function start(): Promise<RunnableDevEnvironment> {
	const name = 'loaders';
	const resolving = {
		external: true as const,
		mainFields: [],
		conditions: ['node', 'module-sync']
	};
	const environments = {
		[name]: {
			consumer: 'server' as const,
			dev: { moduleRunnerTransform: true },
			resolve: resolving
		}
	};
	const config = await resolveConfig(
		{
			configFile: false,
			envDir: false,
			logLevel: 'error',
			environments,
			resolve: { alias: aliases }
		},
		'serve'
	);
	const runnable = createRunnableDevEnvironment(name, config, {
		runnerOptions: { hmr: { logger: false } },
		hot: false
	});
	await runnable.init();
	return runnable;
}

/** Runs one file and returns its exports, with the files they depend on: itself and everything it imports. */
export async function load<T>(file: string): Promise<{ module: T; read: ReadonlySet<string> }> {
	const { runner } = await (environment ??= start());
	const module = await runner.import<T>(file);
	const read = new Set<string>();
	const follow = (id: string): void => {
		const node = runner.evaluatedModules.getModuleById(id);
		if (!node || read.has(node.file)) return;
		read.add(node.file);
		node.imports.forEach(follow);
	};
	follow(file);
	return { module, read };
}

/** Removes a file and everything that depends on it from the module cache. */
async function forget(file: string): Promise<void> {
	const running = await environment;
	if (!running?.moduleGraph.getModulesByFile(file)) return;
	running.moduleGraph.onFileChange(file);
	running.runner.clearCache();
}

/**
 * Labels: `virtual:labels/<scene>/<lang>` contains those of a scene in an edition; `virtual:labels` loads one of these.
 */
const LABELS = '\0virtual:labels';

type Nested = string | { readonly [name: string]: Nested };

/**
 * The source of a labels module; without a path, a module that imports each scene's labels in each edition on demand.
 */
function labelsModule(all: Nested, path: readonly string[]): string | null {
	if (path.length === 0) {
		const loader = (scene: string, editions: Nested): string =>
			Object.keys(editions)
				.map((lang) => `${JSON.stringify(lang)}: () => import('virtual:labels/${scene}/${lang}')`)
				.join();
		return `export default { ${Object.entries(all)
			.map(([scene, editions]) => `${scene}: { ${loader(scene, editions)} }`)
			.join()} };`;
	}
	const found = path.reduce<Nested | undefined>(
		(within, name) => (typeof within === 'object' ? within[name] : undefined),
		all
	);
	return found === undefined ? null : `export default ${JSON.stringify(found)};`;
}

/**
 * Data loaders: modules that run at build time.
 *
 * A file named `*.data.ts` is run by Vite in Node, and its importers get its default export as plain JSON. So a table
 * or a Markdown file is parsed, checked and reduced to what is drawn at build time, and TypeScript still knows the
 * exact type. An error inside (a malformed table, a misspelt step) fails the build with its own message. Loaders read
 * text by importing it (`?raw`), so that an edit in `npm run dev` runs them again.
 *
 * @param labels   path of the loader of every scene's labels, by edition
 */
export function dataLoaders(labels: string): Plugin {
	/** The dependencies of each module, by its id. */
	const users = new Map<string, ReadonlySet<string>>();
	return {
		name: 'story:build-modules',
		enforce: 'pre',
		resolveId: (id) => (`\0${id}`.startsWith(LABELS) ? `\0${id}` : null),
		async load(id) {
			const path = id.startsWith(LABELS) ? id.split('/').slice(1) : null;
			const file = path ? resolve(labels) : (id.split('?')[0] ?? id);
			if (!file.endsWith('.data.ts')) return null;
			const { module, read } = await load<{ default: Nested }>(file);
			for (const dependency of read) this.addWatchFile(dependency);
			users.set(id, read);
			const code = path
				? labelsModule(module.default, path)
				: `export default ${JSON.stringify(module.default)};`;
			if (code === null)
				throw new Error(`${labels}: expected the labels of ${path?.join(', ')}, found none`);
			return code;
		},
		async handleHotUpdate({ file, server, modules }) {
			await forget(file);
			const stale = [...users].filter(([, read]) => read.has(file)).map(([user]) => user);
			const extra = stale.flatMap((user) => server.moduleGraph.getModuleById(user) ?? []);
			return extra.length ? [...modules, ...extra] : undefined;
		}
	};
}
