import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { RequestListener } from 'node:http';
import { hostOf, listen } from '../../scripts/support/server.mjs';

/** A built site as it is published. */
export interface Release {
	readonly dir: string;
	readonly version: string;
}

const versionIn = async (dir: string): Promise<string> =>
	(JSON.parse(await readFile(join(dir, '_app/version.json'), 'utf8')) as { version: string })
		.version;

export const release = async (dir: string): Promise<Release> => ({
	dir,
	version: await versionIn(dir)
});

/** What the scripts of a later release are called by, before their usual names: none is of two releases. */
export const LATER = 'later-';

/** A later release of a built site, made in an empty folder without a build: another version, and other names for all scripts. */
export async function laterThan({ dir, version }: Release, folder: string): Promise<Release> {
	await cp(dir, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
	const next = [...version].reverse().join('');
	if (next === version) throw new Error(`The version ${version} reads the same from behind.`);
	const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name));
	const scripts = files.filter((file) => file.includes('/_app/immutable/chunks/'));
	const names = new RegExp(
		`(?<=/)(?=(${scripts.map((file) => basename(file).replaceAll('.', '\\.')).join('|')})\\b)`,
		'g'
	);
	for (const file of files.filter((path) => ['.html', '.js', '.json'].includes(extname(path)))) {
		await writeFile(
			file,
			(await readFile(file, 'utf8')).replaceAll(version, next).replace(names, LATER)
		);
	}
	for (const file of scripts) await rename(file, join(dirname(file), LATER + basename(file)));
	return { dir: folder, version: next };
}

/**
 * What the network does with a request: answers, fails, delays it until this changes, or answers as a captive portal.
 */
type Fate = 'answer' | 'drop' | 'hold' | 'portal';

/** A public site on which releases can be published, and whose connection can fail. */
export interface Public {
	readonly url: string;
	/** Paths that were asked for, in their order. */
	readonly asked: readonly string[];
	publish(next: Release): void;
	/** Has requests treated so from now on; null is a sound line. */
	treat(listener: ((path: string) => Fate) | null): void;
	close(): Promise<void>;
}

/** What a captive portal answers to every request. */
const PORTAL =
	'<!doctype html><html lang="en"><title>Welcome to our hotel</title><form>Room number</form></html>';

/** Publishes a release on a port of its own. */
export async function publish(first: Release): Promise<Public> {
	let host: RequestListener = hostOf(first);
	let fate: ((path: string) => Fate) | null = null;
	const asked: string[] = [];
	const held: (() => void)[] = [];
	const { url, close } = await listen((request, response) => {
		const path = request.url ?? '/';
		asked.push(path);
		const treated = fate?.(path) ?? 'answer';
		if (treated === 'drop') request.socket.destroy();
		else if (treated === 'hold') held.push(() => host(request, response));
		else if (treated === 'portal')
			response.writeHead(200, { 'content-type': 'text/html' }).end(PORTAL);
		else host(request, response);
	});
	const treat: Public['treat'] = (next) => {
		fate = next;
		for (const answer of held.splice(0)) answer();
	};
	return { url, asked, close, publish: (next) => (host = hostOf(next)), treat };
}
