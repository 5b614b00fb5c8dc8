import { parse } from 'csv-parse/sync';
import { parseCell, type Cell } from './cell.ts';
import type { Resource } from './descriptor.ts';
import { quote } from './errors.ts';

/** One row: column name → value, null for a blank. */
export type Row = Readonly<Record<string, Cell>>;

/** A checked table, or some of its rows. */
export interface Table {
	readonly resource: Resource;
	/** The file as messages name it: `src/data/oil-price-monthly.csv`. */
	readonly file: string;
	readonly rows: readonly Row[];
}

/** A record of the file and the line on which it ends. */
interface Line {
	readonly number: number;
	readonly cells: readonly string[];
}

/** The line of each row in its file, for later messages. */
const places = new WeakMap<Row, number>();

/** The line of a row in its file; 0 for a row that was not read from one. */
export const lineOfRow = (row: Row): number => places.get(row) ?? 0;

/**
 * Parses a CSV text against its description. Throws on the first deviation, as `file:line:column-name: expected …,
 * found …`.
 */
export function parseTable(text: string, resource: Resource, file: string): Table {
	const fail = (line: number, column: string, expected: string, found: string): never => {
		throw new Error(`${file}:${line}:${column}: expected ${expected}, found ${found}`);
	};
	const { fields, primaryKey } = resource.schema;
	const [header, ...records] = splitLines(text, file);
	if (!header) return fail(1, fields[0]?.name ?? '', 'a line of column names', 'nothing');
	checkHeader(header, resource, fail);
	const rows = records.map(({ number, cells }) => {
		if (cells.length !== fields.length) {
			const at = fields[Math.min(cells.length, fields.length - 1)]?.name ?? '';
			fail(number, at, `${fields.length} cells`, String(cells.length));
		}
		const row = Object.fromEntries(
			fields.map((field, index) => {
				const cell = cells[index] ?? '';
				return [
					field.name,
					parseCell(cell, field, (expected) => fail(number, field.name, expected, quote(cell)))
				];
			})
		);
		places.set(Object.freeze(row), number);
		return row;
	});
	if (rows.length === 0) fail(2, fields[0]?.name ?? '', 'at least one row', 'nothing');
	checkUnique(rows, [primaryKey].flat(), fail);
	for (const field of fields) if (field.constraints?.unique) checkUnique(rows, [field.name], fail);
	checkOrder(rows, resource.order, fail);
	checkSourceKeys(rows, resource, fail);
	return { resource, file, rows };
}

type Fail = (line: number, column: string, expected: string, found: string) => never;

function splitLines(text: string, file: string): readonly Line[] {
	let records: unknown;
	try {
		records = parse(text, { info: true, relax_column_count: true, skip_empty_lines: false });
	} catch (cause) {
		const line = typeof cause === 'object' && cause && 'lines' in cause ? Number(cause.lines) : 1;
		throw new Error(
			`${file}:${line}: expected CSV, found ${cause instanceof Error ? cause.message : String(cause)}`,
			{ cause }
		);
	}
	// with `info: true` each record comes with the count of lines read so far, which the package's types leave out
	return (records as readonly { info: { lines: number }; record: string[] }[]).map(
		({ info, record }) => ({
			number: info.lines,
			cells: record
		})
	);
}

/** The columns are those of the description, in its order. */
function checkHeader({ number, cells }: Line, { schema }: Resource, fail: Fail): void {
	const names = schema.fields.map((field) => field.name);
	const unknown = cells.find((cell) => !names.includes(cell));
	if (unknown !== undefined)
		fail(number, unknown, `a column of datapackage.json (${names.join(', ')})`, quote(unknown));
	for (const name of names) if (!cells.includes(name)) fail(number, name, 'this column', 'nothing');
	const twice = cells.find((cell, index) => cells.indexOf(cell) !== index);
	if (twice !== undefined) fail(number, twice, 'this column once', 'it twice');
	const wrong = names.findIndex((name, index) => cells[index] !== name);
	if (wrong >= 0)
		fail(number, names[wrong] ?? '', `this column in place ${wrong + 1}`, quote(cells[wrong]));
}

/** No two rows have the same value in all of `columns`; rows that are blank there don't count. */
function checkUnique(rows: readonly Row[], columns: readonly string[], fail: Fail): void {
	const seen = new Map<string, number>();
	for (const row of rows) {
		const values = columns.map((column) => row[column]);
		if (values.some((value) => value === null)) continue;
		const key = values.map(String).join(', ');
		const before = seen.get(key);
		if (before !== undefined)
			fail(
				lineOfRow(row),
				columns.join('+'),
				'a value not used before',
				`"${key}" again (first on line ${before})`
			);
		seen.set(key, lineOfRow(row));
	}
}

/** The column by which the rows are ordered never goes down. */
function checkOrder(rows: readonly Row[], column: string, fail: Fail): void {
	let last: Cell = null;
	for (const row of rows) {
		const value = row[column] ?? null;
		if (value === null)
			fail(lineOfRow(row), column, 'a value, as the rows are ordered by it', 'nothing');
		else if (last !== null && value < last)
			fail(lineOfRow(row), column, `${quote(last)} or later`, quote(value));
		last = value;
	}
}

/** Every word in the `source` column is the key of a source of the table. */
function checkSourceKeys(rows: readonly Row[], { schema, sources }: Resource, fail: Fail): void {
	if (!schema.fields.some((field) => field.name === 'source')) return;
	const keys = new Set(sources.flatMap((source) => source.key ?? []));
	for (const row of rows)
		for (const key of String(row.source).split(';'))
			if (!keys.has(key))
				fail(
					lineOfRow(row),
					'source',
					`a key of datapackage.json (${[...keys].join(', ')})`,
					quote(key)
				);
}
