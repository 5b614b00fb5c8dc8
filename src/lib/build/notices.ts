import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Their path in the built site. */
export const NOTICES = 'licences.txt';

/** A module's package: the last one in its path. The cache folder `.cache` is none. */
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/.@][^\\/]*/;
/** The bundlers' helper code in a chunk is in no file of a package. */
const HELPER = /^\0(vite|rolldown)\//;

/** The folder of the package that a module comes from; nothing for a module of our own. */
export function packageOf(id: string): string | null {
	const [, helper] = HELPER.exec(id) ?? [];
	return helper ? join('node_modules', helper) : (PACKAGE.exec(id)?.[0] ?? null);
}

/** A bundler's licence also lists what it bundles itself, none of which is in our files. */
const BUNDLED_LICENSES = /^# Licenses of bundled dependencies[^]*/m;

/** A package's name, version and licence, and the text of that licence, which copies must include. */
export function notice(folder: string): string {
	const { name, version, license }: Record<string, string | undefined> = JSON.parse(
		readFileSync(join(folder, 'package.json'), 'utf8')
	);
	const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
	if (!license || !file)
		throw new Error(
			`${folder}: the site ships code of this package, which has no ${license ? 'text of its licence' : 'licence'} beside it.`
		);
	return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').replace(BUNDLED_LICENSES, '').trim()}\n`;
}

/** The packages whose code is in the chunks. */
const packagesIn = (chunks: readonly Rolldown.OutputChunk[]): string[] => {
	const modules = chunks
		.flatMap(({ modules }) => Object.entries(modules))
		.filter(([, { renderedLength }]) => renderedLength > 0);
	return [...new Set(modules.flatMap(([id]) => packageOf(id) ?? []))];
};

/**
 * Writes `licences.txt` beside the pages: the notices of all third-party code in the scripts, by what the bundler put
 * into them. A package without a licence fails the build.
 */
export function notices(): Plugin {
	return {
		name: 'story:notices',
		apply: 'build',
		generateBundle(_, bundle) {
			if (this.environment.config.consumer !== 'client') return;
			const texts = packagesIn(Object.values(bundle).filter((file) => file.type === 'chunk'))
				.map(notice)
				.sort();
			const head =
				'The scripts of this site contain code of these packages. Its fonts are under the SIL Open Font License: see OFL.txt beside them, in _app/immutable/fonts/.\n';
			this.emitFile({
				type: 'asset',
				fileName: NOTICES,
				source: [head, ...texts].join(`\n${'='.repeat(80)}\n\n`)
			});
		}
	};
}
