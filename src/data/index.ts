/** Figures: tables, their columns, and the facts that the words use. Used in Node only. */
export { checkTables, readTable, resources } from './table.ts';
export type { Row, Table } from './table.ts';
export * from './columns.ts';
export { factByName, facts, names } from './facts/index.ts';
