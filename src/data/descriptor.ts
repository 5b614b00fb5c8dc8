import { langs, type Lang } from '../lib/i18n/lang.ts';
import { isRecord, lineOf, quote } from './errors.ts';

/** A text in every edition's language. */
export type Localized = Readonly<Record<Lang, string>>;

export const fieldTypes = ['string', 'number', 'integer', 'year', 'yearmonth', 'date'] as const;
export type FieldType = (typeof fieldTypes)[number];

/** A column's constraints, in the terms of Frictionless Table Schema. */
export interface Constraints {
	readonly required?: boolean;
	readonly unique?: boolean;
	/** A number for numeric columns; an ISO string for `date` and `yearmonth`. */
	readonly minimum?: number | string;
	readonly maximum?: number | string;
	readonly enum?: readonly string[];
	/** A regular expression that the whole cell must match. */
	readonly pattern?: string;
}

/** One column. */
export interface Field {
	readonly name: string;
	readonly type: FieldType;
	readonly titles: Localized;
	readonly descriptions?: Localized;
	/** The unit: `USD per barrel`, `%`. */
	readonly unit?: string;
	readonly constraints?: Constraints;
}

/** A source: the publisher (`primary`), or the public copy in which the figures were read. */
export interface Source {
	readonly title: string;
	readonly path?: string;
	readonly year?: number;
	readonly role: 'primary' | 'copy';
	/** Its key in the table's `source` column. */
	readonly key?: string;
}

export interface Licence {
	/** An Open Definition identifier, or `notspecified`. */
	readonly name: string;
	readonly title: string;
	readonly path?: string;
}

/** One table and all that is known about it. */
export interface Resource {
	readonly name: string;
	readonly path: string;
	readonly titles: Localized;
	readonly descriptions: Localized;
	/** How the figures were made from what the sources print. */
	readonly method: Localized;
	/** What a reader must not conclude. */
	readonly caveats: Localized;
	/** The month in which the copies were read. */
	readonly retrieved: string;
	/** The column by which the rows are ordered, upwards. */
	readonly order: string;
	readonly sources: readonly Source[];
	readonly licenses: readonly Licence[];
	readonly schema: {
		readonly fields: readonly Field[];
		readonly primaryKey: string | readonly string[];
	};
}

/**
 * Reads datapackage.json. Throws `file:line:resource-name: expected …, found …` for a table that lacks a source,
 * a licence, a date, or words in either language. (The formal profile is checked in the tests.)
 */
export function readDescriptor(text: string, file: string): readonly Resource[] {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (cause) {
		throw new Error(
			`${file}: expected JSON, found ${cause instanceof Error ? cause.message : String(cause)}`,
			{ cause }
		);
	}
	if (!isRecord(json) || !Array.isArray(json.resources))
		throw new Error(
			`${file}:1:resources: expected a list of tables, found ${quote(isRecord(json) ? json.resources : json)}`
		);
	const resources: readonly unknown[] = json.resources;
	const seen = new Set<string>();
	return resources.map((candidate, index) => {
		const name =
			isRecord(candidate) && typeof candidate.name === 'string'
				? candidate.name
				: `resources[${index}]`;
		const fail = (expected: string, found: unknown): never => {
			throw new Error(
				`${file}:${lineOf(text, `"name": "${name}"`)}:${name}: expected ${expected}, found ${quote(found)}`
			);
		};
		if (seen.has(name)) fail('a name not used before', name);
		seen.add(name);
		return checkResource(candidate, fail);
	});
}

type Fail = (expected: string, found: unknown) => never;

/** Narrows one entry of `resources`, or calls `fail`. */
function checkResource(entry: unknown, fail: Fail): Resource {
	if (!isRecord(entry)) return fail('an object', entry);
	if (typeof entry.name !== 'string') return fail('a name', entry.name);
	if (entry.path !== `${entry.name}.csv`) fail(`the path "${entry.name}.csv"`, entry.path);
	for (const key of ['titles', 'descriptions', 'method', 'caveats'])
		checkBoth(entry[key], key, fail);
	checkPlain(entry, fail);
	if (typeof entry.retrieved !== 'string' || !/^\d{4}-\d{2}(-\d{2})?$/.test(entry.retrieved))
		fail('retrieved, as YYYY-MM', entry.retrieved);
	checkSources(entry.sources, fail);
	for (const licence of list(entry.licenses, 'at least one licence', fail))
		if (!isRecord(licence) || typeof licence.name !== 'string' || typeof licence.title !== 'string')
			fail('a licence with name and title', licence);
	const names = checkFields(entry.schema, fail);
	if (typeof entry.order !== 'string' || !names.includes(entry.order))
		fail(`order, one of ${names.join(', ')}`, entry.order);
	const schema = isRecord(entry.schema) ? entry.schema : {};
	for (const key of [schema.primaryKey].flat())
		if (typeof key !== 'string' || !names.includes(key))
			fail(`primaryKey, of ${names.join(', ')}`, key);
	return entry as unknown as Resource; // checked above; units and constraints against the formal profile, in package.test.ts
}

function checkBoth(value: unknown, key: string, fail: Fail): void {
	for (const lang of langs)
		if (!isRecord(value) || typeof value[lang] !== 'string' || value[lang].trim() === '')
			fail(`${key} in ${lang}`, isRecord(value) ? value[lang] : value);
}

/** The plain `title` and `description`, which other tools read, must equal the English ones. */
function checkPlain(entry: Record<string, unknown>, fail: Fail): void {
	for (const [plain, both] of [
		['title', 'titles'],
		['description', 'descriptions']
	] as const) {
		const english = isRecord(entry[both]) ? entry[both].en : undefined;
		if (entry[plain] !== english) fail(`${plain} ${quote(english)}, as in ${both}`, entry[plain]);
	}
}

function checkSources(value: unknown, fail: Fail): void {
	const sources = list(value, 'at least one source', fail);
	for (const source of sources)
		if (
			!isRecord(source) ||
			typeof source.title !== 'string' ||
			(source.role !== 'primary' && source.role !== 'copy')
		)
			fail('a source with title and role "primary" or "copy"', source);
	if (!sources.some((source) => isRecord(source) && source.role === 'primary'))
		fail('a primary source', 'copies only');
}

/** Checks the columns; gives their names. */
function checkFields(schema: unknown, fail: Fail): readonly string[] {
	return list(isRecord(schema) ? schema.fields : schema, 'a schema with fields', fail).map(
		(field) => {
			if (!isRecord(field) || typeof field.name !== 'string')
				return fail('a field with a name', field);
			if (!fieldTypes.some((type) => type === field.type))
				fail(`type of ${field.name}, one of ${fieldTypes.join(', ')}`, field.type);
			checkBoth(field.titles, `titles of ${field.name}`, fail);
			if (field.descriptions !== undefined)
				checkBoth(field.descriptions, `descriptions of ${field.name}`, fail);
			checkPlain(field, fail);
			return field.name;
		}
	);
}

function list(value: unknown, expected: string, fail: Fail): readonly unknown[] {
	return Array.isArray(value) && value.length > 0 ? value : fail(expected, value);
}
