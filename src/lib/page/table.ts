import type { Lang } from '../i18n/lang.ts';

/** A table under a scene's picture. */
export interface TableView {
	/** Name of the CSV. */
	readonly name: string;
	readonly title: string;
	readonly head: readonly string[];
	readonly numeric: readonly boolean[];
	readonly rows: readonly (readonly string[])[];
	/** Number of rows of the whole table. */
	readonly total: number;
}

/** The tables of a scene in each edition, as its `tables.data.ts` makes them. */
export type SceneTables = Record<Lang, readonly TableView[]>;
