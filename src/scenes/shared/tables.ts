import { numberAt, numberOrNull, stringAt, type Row, type Table } from '$data/index.ts';
import { forLangs, type Lang } from '$lib/i18n/lang.ts';
import { translator, type Labels, type Translator } from '$lib/i18n/translator.ts';
import type { SceneTables, TableView } from '$lib/page/table.ts';

/** A column of a table on the page: its label, the text of a row, and whether it is numeric (right-aligned). */
type Column<R> = readonly [label: string, write: (row: R) => string, figures?: boolean];

/** First, last, and round years between: the rows that are shown. */
export const keyYears = <R extends { readonly year?: unknown }>(
	rows: readonly R[],
	step: number
): R[] =>
	rows.filter(({ year }, i) => i === 0 || i === rows.length - 1 || Number(year) % step === 0);

/** A CSV and the columns shown of it. */
export const tableOf = (table: Table) => ({
	...table,
	titles: table.resource.titles,
	/** A column of text, unchanged by default. */
	text:
		(column: string, write = (text: string): string => text) =>
		(row: Row): string =>
			write(stringAt(table, row, column)),
	/** A column of numbers; blanks are only allowed with a text for them. */
	number:
		(column: string, write: (n: number) => string, blank?: string) =>
		(row: Row): string => {
			const n =
				blank === undefined ? numberAt(table, row, column) : numberOrNull(table, row, column);
			return n === null ? (blank ?? '') : write(n);
		},
	/** The table on the page: these rows, or rows derived from them, and the number of all rows. */
	view: <R>(
		title: string,
		rows: readonly R[],
		columns: readonly Column<R>[],
		total = table.rows.length
	): TableView => ({
		name: table.resource.name,
		title,
		head: columns.map(([label]) => label),
		numeric: columns.map(([, , figures = false]) => figures),
		rows: rows.map((row) => columns.map(([, write]) => write(row))),
		total
	})
});

/** A scene's tables in each edition. */
export const sceneTables = (
	labels: Readonly<Record<Lang, Labels>>,
	views: (language: Translator) => readonly TableView[]
): SceneTables => forLangs((lang) => views(translator(labels[lang], lang)));
