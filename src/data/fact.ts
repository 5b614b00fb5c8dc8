/** What a number in the words measures; it decides how the number is written (see lib/i18n/format.ts). */
export type Unit =
	| 'count'
	| 'usd'
	| 'usd-bn'
	| 'percent'
	| 'times'
	| 'years'
	| 'months'
	| 'million'
	| 'million-usd'
	/** An ISO day, `2025-01-27`. */
	| 'day'
	/** An ISO month, `1979-11`. */
	| 'month'
	| 'year';

/** One figure for the words: a value computed from the tables, and its unit. */
export interface Fact {
	/** A number in the unit named; for `day` and `month` an ISO string. */
	readonly value: number | string;
	readonly unit: Unit;
}

/** Makes a {@link Fact}; throws when a computation has gone wrong, so that a build never prints NaN. */
export function fact(value: number | string, unit: Unit): Fact {
	if (typeof value === 'number' && !Number.isFinite(value))
		throw new Error(`a fact in ${unit} is not a finite number: ${value}`);
	const isDate = unit === 'day' || unit === 'month';
	if (isDate !== (typeof value === 'string'))
		throw new Error(`a fact in ${unit} can't have the value ${JSON.stringify(value)}`);
	return { value, unit };
}
