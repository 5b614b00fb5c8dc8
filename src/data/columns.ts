import { isNumeric, type Cell } from './cell.ts';
import { lineOfRow, type Row, type Table } from './parse-csv.ts';
import type { Field } from './descriptor.ts';
import { quote } from './errors.ts';

/** Typed access to the columns of a checked table. All throw `file:line:column: expected …, found …`. */

/** Rows are chosen by equal values, `{ kind: 'gpu' }`, or by a test. */
export type Choice = Readonly<Record<string, Cell>> | ((row: Row) => boolean);

function fail(
	table: Table,
	row: Row | undefined,
	column: string,
	expected: string,
	found: unknown
): never {
	const line = row ? lineOfRow(row) : 1;
	throw new Error(`${table.file}:${line}:${column}: expected ${expected}, found ${quote(found)}`);
}

/** The description of a column; throws on a name that the table doesn't have. */
function fieldOf(table: Table, column: string): Field {
	const { fields } = table.resource.schema;
	const field = fields.find(({ name }) => name === column);
	return (
		field ??
		fail(table, undefined, column, `one of ${fields.map(({ name }) => name).join(', ')}`, column)
	);
}

/** Makes sure that the column exists and holds numbers, or text. */
function checkColumn(table: Table, column: string, numeric: boolean): void {
	const { type } = fieldOf(table, column);
	if (isNumeric(type) !== numeric)
		fail(table, undefined, column, numeric ? 'a column of numbers' : 'a column of text', type);
}

/** The number in a row's column, or null for a blank. */
export function numberOrNull(table: Table, row: Row, column: string): number | null {
	checkColumn(table, column, true);
	const value = row[column] ?? null;
	return typeof value === 'string' ? fail(table, row, column, 'a number', value) : value;
}

/** The number in a row's column; throws on a blank. */
export function numberAt(table: Table, row: Row, column: string): number {
	return numberOrNull(table, row, column) ?? fail(table, row, column, 'a number', null);
}

/** The text in a row's column, or null for a blank. */
export function stringOrNull(table: Table, row: Row, column: string): string | null {
	checkColumn(table, column, false);
	const value = row[column] ?? null;
	return typeof value === 'number' ? fail(table, row, column, 'text', value) : value;
}

/** The text in a row's column; throws on a blank. Days and months are text. */
export function stringAt(table: Table, row: Row, column: string): string {
	return stringOrNull(table, row, column) ?? fail(table, row, column, 'text', null);
}

/** A column of numbers without blanks. */
export const numbers = (table: Table, column: string): readonly number[] =>
	table.rows.map((row) => numberAt(table, row, column));

/** A column of numbers, null for a blank. */
export const numbersOrNull = (table: Table, column: string): readonly (number | null)[] =>
	table.rows.map((row) => numberOrNull(table, row, column));

/** A column of text without blanks. */
export const strings = (table: Table, column: string): readonly string[] =>
	table.rows.map((row) => stringAt(table, row, column));

/** The table with only the chosen rows, in their order. */
export function where(table: Table, choice: Choice): Table {
	if (typeof choice === 'function') return { ...table, rows: table.rows.filter(choice) };
	const wanted = Object.entries(choice);
	for (const [column, value] of wanted)
		if (value === null) fieldOf(table, column);
		else checkColumn(table, column, typeof value === 'number');
	return {
		...table,
		rows: table.rows.filter((row) => wanted.every(([column, value]) => row[column] === value))
	};
}

/** The table without the rows that are blank in the column. */
export const dropBlanks = (table: Table, column: string): Table => {
	const { name } = fieldOf(table, column);
	return where(table, (row) => row[name] !== null);
};

/** The one row chosen; throws when there is none, or more. */
export function only(table: Table, choice: Choice): Row {
	const { rows } = where(table, choice);
	const [row] = rows;
	const asked =
		typeof choice === 'function' ? 'that passes the test' : `with ${JSON.stringify(choice)}`;
	return row && rows.length === 1
		? row
		: fail(table, rows[1], 'rows', `one row ${asked}`, rows.length);
}

/** The first row; throws on an empty choice. */
export const first = (table: Table): Row =>
	table.rows[0] ?? fail(table, undefined, 'rows', 'at least one row', 0);

/** The last row; throws on an empty choice. */
export const last = (table: Table): Row =>
	table.rows.at(-1) ?? fail(table, undefined, 'rows', 'at least one row', 0);

/** The row with the highest number in the column, the earlier of equals; blanks don't count. */
export const highest = (table: Table, column: string): Row =>
	extreme(table, column, (a, b) => a > b);

/** The row with the lowest number in the column, the earlier of equals; blanks don't count. */
export const lowest = (table: Table, column: string): Row =>
	extreme(table, column, (a, b) => a < b);

function extreme(table: Table, column: string, beats: (a: number, b: number) => boolean): Row {
	const rows = dropBlanks(table, column);
	return rows.rows.reduce(
		(best, row) =>
			beats(numberAt(table, row, column), numberAt(table, best, column)) ? row : best,
		first(rows)
	);
}
