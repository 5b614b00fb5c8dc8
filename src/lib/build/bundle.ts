import { build, type PluginOption } from 'vite';
import { aliases } from './aliases.js';

interface Options {
	readonly define?: Record<string, string>;
	readonly plugins?: PluginOption[];
}

/** Bundles one standalone script, with all static and dynamic imports, for the same browsers as the page's scripts. */
export async function bundle(
	entry: string,
	format: 'iife' | 'es',
	{ define = {}, plugins = [] }: Options = {}
): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'warn',
		define,
		plugins,
		resolve: { alias: aliases },
		build: {
			write: false,
			target: 'es2022',
			cssTarget: 'esnext',
			modulePreload: false,
			rolldownOptions: {
				input: entry,
				preserveEntrySignatures: 'strict',
				output: { format, codeSplitting: false }
			}
		}
	});
	// Components' styles are in the page already.
	const [file, ...others] = [built]
		.flat()
		.flatMap((result) => ('output' in result ? result.output : []))
		.filter(({ fileName }) => !fileName.endsWith('.css'));
	if (file?.type !== 'chunk' || others.length)
		throw new Error(`${entry} made no script, or more: ${others.map(({ fileName }) => fileName)}`);
	return file.code;
}
