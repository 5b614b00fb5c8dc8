import type { Constraints, Field, FieldType } from './descriptor.ts';

/** A parsed cell; null for a blank. */
export type Cell = string | number | null;

/** For each type of column: its name in messages, and the only format allowed. */
const spellings: Record<FieldType, { readonly called: string; readonly form: RegExp }> = {
	string: { called: 'text without spaces around it', form: /^\S(?:[\s\S]*\S)?$/ },
	number: { called: 'a number', form: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i },
	integer: { called: 'a whole number', form: /^-?\d+$/ },
	year: { called: 'a year', form: /^\d{4}$/ },
	yearmonth: { called: 'a month, YYYY-MM', form: /^\d{4}-(0[1-9]|1[0-2])$/ },
	date: { called: 'a day, YYYY-MM-DD', form: /^\d{4}-\d{2}-\d{2}$/ }
};

/** Whether cells of this type become numbers; the others stay strings. */
export const isNumeric = (type: FieldType): boolean =>
	type === 'number' || type === 'integer' || type === 'year';

/**
 * Parses one cell by its column's type and constraints. `fail` is called with what was expected; it throws with the
 * position and what was found.
 */
export function parseCell(text: string, field: Field, fail: (expected: string) => never): Cell {
	const constraints = field.constraints ?? {};
	if (text === '') return constraints.required ? fail('a value') : null;
	const { called, form } = spellings[field.type];
	if (!form.test(text) || (field.type === 'date' && !isDay(text))) return fail(called);
	const value = isNumeric(field.type) ? Number(text) : text;
	if (field.type === 'integer' && !Number.isSafeInteger(value))
		return fail('a whole number below 2^53');
	const broken = brokenConstraint(text, value, constraints);
	return broken === undefined ? value : fail(broken);
}

/** What the first violated constraint expects; undefined if none is. */
function brokenConstraint(
	text: string,
	value: string | number,
	constraints: Constraints
): string | undefined {
	const { minimum, maximum, pattern } = constraints;
	if (minimum !== undefined && value < minimum) return `at least ${minimum}`;
	if (maximum !== undefined && value > maximum) return `at most ${maximum}`;
	if (constraints.enum && !constraints.enum.includes(text))
		return `one of ${constraints.enum.join(', ')}`;
	if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(text))
		return `text like ${pattern}`;
	return undefined;
}

/** Whether `YYYY-MM-DD` is a day of the calendar: not 30 February. */
function isDay(iso: string): boolean {
	const day = new Date(`${iso}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
}
