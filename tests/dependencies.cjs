/**
 * Which way imports run, for `npm test -- check` (dependency-cruiser): no circles, and no arrow upward in
 * routes → content → scenes → lib and data. Types count: a file that needs another's types can't be read without it.
 */
const notTests = '\\.test\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		// A name that leads nowhere would escape every rule below.
		{
			name: 'names-are-known',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, path: '^\\$(lib|data|scenes|content)' }
		},
		{ name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
		{
			name: 'data-stands-alone',
			severity: 'error',
			from: { path: '^src/data/' },
			to: { path: '^src/', pathNot: '^src/(data|lib/i18n)/' }
		},
		{
			name: 'lib-knows-no-story',
			severity: 'error',
			from: { path: '^src/lib/', pathNot: notTests },
			to: {
				path: '^src/(routes|content|scenes|embed|service-worker)/',
				// The story's settings, as `$about`.
				pathNot: '^src/content/about\\.ts$'
			}
		},
		{
			name: 'lib-takes-facts-types-only',
			severity: 'error',
			from: { path: '^src/lib/', pathNot: notTests },
			to: { path: '^src/data/', pathNot: '^src/data/fact\\.ts$' }
		},
		{
			name: 'scenes-stay-apart',
			severity: 'error',
			from: { path: '^src/scenes/([^/]+)/' },
			to: { path: '^src/scenes/', pathNot: '^src/scenes/($1|shared)/' }
		},
		{
			name: 'scenes-draw-without-words',
			severity: 'error',
			from: { path: '^src/scenes/', pathNot: ['/tables\\.data\\.ts$', notTests] },
			to: { path: '^src/(content|routes|embed|service-worker)/' }
		},
		{
			name: 'content-knows-the-order-alone',
			severity: 'error',
			from: { path: '^src/content/' },
			to: { path: '^src/(routes|embed|service-worker|scenes)/', pathNot: '^src/scenes/order\\.ts$' }
		},
		{
			name: 'embed-knows-its-page-alone',
			severity: 'error',
			from: { path: '^src/embed/', pathNot: notTests },
			to: { path: '^src/(routes|content|scenes|data)/' }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(virtual:|\\$(app|env|service-worker)\\b)' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		webpackConfig: { fileName: 'tests/aliases.mjs' },
		enhancedResolveOptions: { extensions: ['.ts', '.js', '.svelte'] }
	}
};
