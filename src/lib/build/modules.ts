import { runnerImport, type Plugin } from 'vite';

/** What a build module gives: its value, and the files that it was made from. */
interface BuildModule {
	default: unknown;
	files?: readonly string[];
}

/** Runs one TypeScript file in Node, with all it imports, and returns its exports and what it read. */
export async function runBuildModule<T extends BuildModule>(file: string): Promise<{ module: T; read: Set<string> }> {
	const { module, dependencies } = await runnerImport<T>(file, {
		configFile: false,
		logLevel: 'error',
		server: { middlewareMode: true, ws: false, watch: null }
	});
	return { module, read: new Set([...dependencies, ...(module.files ?? [])]) };
}

/** What each file gave in this process: while a site is built no file changes, and several bundles ask for the same. */
const given = new Map<string, ReturnType<typeof runBuildModule>>();

function giveOnce(file: string): ReturnType<typeof runBuildModule> {
	const known = given.get(file) ?? runBuildModule(file);
	given.set(file, known);
	return known;
}

/**
 * Modules that run at build time.
 *
 * A file named `*.build.ts` is executed once by Vite in Node, and everybody who imports it gets its default export
 * as plain JSON. So a table or a Markdown file is parsed, checked and cut down to what is drawn before a reader
 * ever sees it, and TypeScript still knows the exact type. An error inside (a malformed table, a misspelt step)
 * fails the build with its own message.
 */
export function buildModules(): Plugin {
	/** Everything that a build module read, so that an edit in `npm run dev` runs it again. */
	const users = new Map<string, Set<string>>();
	let run: (file: string) => ReturnType<typeof runBuildModule> = runBuildModule;
	return {
		name: 'inexhaustible:build-modules',
		enforce: 'pre',
		configResolved({ command }) {
			if (command === 'build') run = giveOnce;
		},
		async load(id) {
			const file = id.split('?')[0] ?? id;
			if (!file.endsWith('.build.ts')) return null;
			const { module, read } = await run(file);
			for (const dependency of read) this.addWatchFile(dependency);
			users.set(file, read);
			return `export default ${JSON.stringify(module.default)};`;
		},
		handleHotUpdate({ file, server, modules }) {
			const stale = [...users].filter(([, read]) => read.has(file)).map(([user]) => user);
			const extra = stale.flatMap((user) => [...(server.moduleGraph.getModulesByFile(user) ?? [])]);
			return extra.length ? [...modules, ...extra] : undefined;
		}
	};
}
