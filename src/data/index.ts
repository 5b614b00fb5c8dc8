/** The figures room: tables, their columns, and the facts that the words quote. Runs in Node only. */
export { checkTables, files, readTable, resources } from './table.ts';
export type { Field, Licence, Resource, Row, Source, Table } from './table.ts';
export * from './columns.ts';
export { factByName, facts, names, type FactName } from './facts/index.ts';
export { fact, type Fact, type Unit } from './fact.ts';
