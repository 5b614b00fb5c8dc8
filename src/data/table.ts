import { readFileSync, readdirSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseTable, type Table } from './check.ts';
import { readDescriptor, type Resource } from './descriptor.ts';
import { lineOf, quote } from './text.ts';

export type { Row, Table } from './check.ts';
export type { Field, Licence, Resource, Source } from './descriptor.ts';

/** The folder of the tables. */
const folder = fileURLToPath(new URL('.', import.meta.url));
const descriptorFile = `${folder}datapackage.json`;

/** Every file that the tables are read from: absolute paths of all CSVs and datapackage.json. For `watch`. */
export const files: readonly string[] = [
	...readdirSync(folder).filter((name) => name.endsWith('.csv')).sort().map((name) => folder + name),
	descriptorFile
];

/** A file as messages name it, from the root of the project: `src/data/oil-price-monthly.csv`. */
const shortName = (file: string): string => relative(fileURLToPath(new URL('../..', import.meta.url)), file).replaceAll('\\', '/');

let described: readonly Resource[] | undefined;
const tables = new Map<string, Table>();

/** All tables' descriptions, in the order of datapackage.json. */
export function resources(): readonly Resource[] {
	described ??= readDescriptor(readFileSync(descriptorFile, 'utf8'), shortName(descriptorFile));
	return described;
}

/** The table of that name, parsed and checked; read once. Throws if it is unknown or malformed. */
export function readTable(name: string): Table {
	const known = tables.get(name);
	if (known) return known;
	const resource = resources().find((candidate) => candidate.name === name);
	if (!resource)
		throw new Error(`${shortName(descriptorFile)}: expected a table of ${resources().map((r) => r.name).join(', ')}, found ${quote(name)}`);
	const file = folder + resource.path;
	const table = parseTable(readFileSync(file, 'utf8'), resource, shortName(file));
	tables.set(name, table);
	return table;
}

/** Checks that the CSVs in a folder are those that datapackage.json lists. Takes text and names, so that tests can feed it. */
export function checkListing(listed: readonly Resource[], present: readonly string[], descriptorText: string, file: string): void {
	for (const { name, path } of listed)
		if (!present.includes(path))
			throw new Error(`${file}:${lineOf(descriptorText, `"name": "${name}"`)}:${name}: expected the file ${path}, found nothing`);
	const paths = new Set(listed.map(({ path }) => path));
	const stray = present.find((path) => !paths.has(path));
	if (stray !== undefined)
		throw new Error(`${file}:1:resources: expected an entry for every CSV of the folder, found none for ${quote(stray)}`);
}

/** Checks every table and every description; the build runs it, so that a malformed figure never reaches a page. */
export function checkTables(): readonly Table[] {
	const present = files.map((file) => basename(file)).filter((name) => name.endsWith('.csv'));
	checkListing(resources(), present, readFileSync(descriptorFile, 'utf8'), shortName(descriptorFile));
	return resources().map(({ name }) => readTable(name));
}
