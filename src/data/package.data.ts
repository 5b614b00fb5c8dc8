import { checkTables, type Resource } from './table.ts';
import type { Cell } from './cell.ts';

/** A table with all that is known about it, and its rows as lists of cells in the order of its columns. */
export interface WholeTable extends Resource {
	readonly rows: readonly (readonly Cell[])[];
}

/** Every table, described, checked and complete, in the order of datapackage.json, for the data pages. */
export default checkTables().map(({ resource, rows }): WholeTable => ({
	...resource,
	rows: rows.map((row) => resource.schema.fields.map(({ name }) => row[name] ?? null))
}));
