import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Where the built site has them. */
export const NOTICES = 'licences.txt';

/** A module's package: the last folder of packages on its way. A cache beside them, `.cache`, is none. */
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/.@][^\\/]*/;
/** The bundlers' own few lines in a chunk are in no file of theirs. */
const HELPER = /^\0(vite|rolldown)\//;

/** The folder of the package that a module comes from; nothing for a module of our own. */
export function packageOf(id: string): string | null {
	const [, helper] = HELPER.exec(id) ?? [];
	return helper ? join('node_modules', helper) : (PACKAGE.exec(id)?.[0] ?? null);
}

/** What a bundler bundled for itself is in its licence too, and in none of our files. */
const ITS_OWN = /^# Licenses of bundled dependencies[^]*/m;

/** A package's name, version and licence, and the text of that licence, which copies must carry. */
export function notice(folder: string): string {
	const { name, version, license }: Record<string, string | undefined> = JSON.parse(
		readFileSync(join(folder, 'package.json'), 'utf8')
	);
	const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
	if (!license || !file)
		throw new Error(
			`${folder}: the site ships code of this package, which has no ${license ? 'text of its licence' : 'licence'} beside it.`
		);
	return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').replace(ITS_OWN, '').trim()}\n`;
}

/** The packages of which anything is left in the chunks. */
const packagesIn = (chunks: readonly Rolldown.OutputChunk[]): string[] => {
	const modules = chunks
		.flatMap(({ modules }) => Object.entries(modules))
		.filter(([, { renderedLength }]) => renderedLength > 0);
	return [...new Set(modules.flatMap(([id]) => packageOf(id) ?? []))];
};

/**
 * Writes `licences.txt` beside the pages: the notices of all other people's code that readers are sent, found by what the
 * bundler put into the scripts. A package without a licence fails the build.
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
