import { existsSync } from 'node:fs';
import type { KnipConfig } from 'knip';
import vite from '../vite.config.ts';

/** The scripts that our plugins build, as vite.config.ts names them: a new one needs nothing here. Their brackets are letters to a glob. */
const pluginEntries = (vite.plugins ?? []).flatMap((plugin) =>
	plugin && 'api' in plugin && /^story:(client-entries|one-file)$/.test(plugin.name)
		? Object.values<string>(plugin.api.entries)
		: []
);

/** What scenes and tests draw with is a library to a story begun from this one (it has no tests/asks.mjs), which may use little of it. */
const library = existsSync('tests/asks.mjs')
	? []
	: [
			'src/data/**/*.ts',
			'src/lib/chart/*.ts',
			'src/lib/scene/*.svelte',
			'src/scenes/shared/*.ts',
			'tests/{e2e,support}/*.ts'
		];

/** What counts as used for `npm test -- check`: Knip looks for files, exports and packages that nothing else reaches. */
export default {
	entry: [
		...pluginEntries.map((file) => file.replace(/[[\]]/g, '\\$&')),
		'src/embed/{v1,inline}.ts',
		'src/content/labels.data.ts',
		'tests/**/*.mjs',
		'tests/dependencies.cjs',
		'scripts/**/*.mjs',
		'tests/support/build-fuzz.ts',
		...library
	],
	// A data loader's value is read by who runs it.
	ignoreIssues: { 'src/**/*.data.ts': ['exports'] },
	// A type that a function's own type names may stand beside it.
	ignoreExportsUsedInFile: { interface: true, type: true },
	// Found by the path of a file in them: the fonts, other people's sizers, the reader of tables, the checks of types.
	ignoreDependencies: [
		'@expo-google-fonts/noto-serif-hk',
		'@fontsource-variable/source-sans-3',
		'@newswire/frames',
		'iframe-resizer',
		'pym.js',
		'datapackage',
		'svelte-check',
		'@typescript/native'
	],
	// The system's, for the load on nginx.
	ignoreBinaries: existsSync('tests/hosting/load.mjs') ? ['taskset'] : []
} satisfies KnipConfig;
