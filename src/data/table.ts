import descriptorText from './datapackage.json?raw';
import { parseTable, type Table } from './parse-csv.ts';
import { readDescriptor, type Resource } from './descriptor.ts';
import { lineOf, quote } from './errors.ts';

export type { Row, Table } from './parse-csv.ts';
export type { Resource } from './descriptor.ts';

/** The CSVs of this folder by file name. */
const csvs = import.meta.glob<string>('./*.csv', { query: '?raw', import: 'default', eager: true });

/** A file as messages name it, from the root of the project. */
const shortName = (file: string): string => `src/data/${file}`;
const descriptorFile = shortName('datapackage.json');

let described: readonly Resource[] | undefined;
const tables = new Map<string, Table>();

/** All tables' descriptions, in the order of datapackage.json. */
export function resources(): readonly Resource[] {
	described ??= readDescriptor(descriptorText, descriptorFile);
	return described;
}

/** The error for a CSV that datapackage.json lists and the folder lacks. */
const missing = ({ name, path }: Resource, descriptor: string, file: string): Error =>
	new Error(
		`${file}:${lineOf(descriptor, `"name": "${name}"`)}:${name}: expected the file ${path}, found nothing`
	);

function csvOf(resource: Resource): string {
	const csv = csvs[`./${resource.path}`];
	if (csv === undefined) throw missing(resource, descriptorText, descriptorFile);
	return csv;
}

/** The table of that name, parsed and checked; read once. Throws if it is unknown or malformed. */
export function readTable(name: string): Table {
	const known = tables.get(name);
	if (known) return known;
	const resource = resources().find((candidate) => candidate.name === name);
	if (!resource)
		throw new Error(
			`${descriptorFile}: expected a table of ${resources()
				.map((r) => r.name)
				.join(', ')}, found ${quote(name)}`
		);
	const table = parseTable(csvOf(resource), resource, shortName(resource.path));
	tables.set(name, table);
	return table;
}

/** Checks that the CSVs in a folder are those that datapackage.json lists. Takes text and names, so that tests can feed it. */
export function checkListing(
	listed: readonly Resource[],
	present: readonly string[],
	descriptorText: string,
	file: string
): void {
	const absent = listed.find(({ path }) => !present.includes(path));
	if (absent) throw missing(absent, descriptorText, file);
	const paths = new Set(listed.map(({ path }) => path));
	const stray = present.find((path) => !paths.has(path));
	if (stray !== undefined)
		throw new Error(
			`${file}:1:resources: expected an entry for every CSV of the folder, found none for ${quote(stray)}`
		);
}

/** Checks every table and every description; the build runs it, so that a malformed figure never reaches a page. */
export function checkTables(): readonly Table[] {
	checkListing(
		resources(),
		Object.keys(csvs).map((path) => path.slice('./'.length)),
		descriptorText,
		descriptorFile
	);
	return resources().map(({ name }) => readTable(name));
}
