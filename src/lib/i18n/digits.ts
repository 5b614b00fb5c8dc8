import { format } from 'd3';

/** What the languages' formats are made of. */

/** A true minus sign. */
export const MINUS = '\u2212';
const writers = new Map<string, (n: number) => string>();

/**
 * Digits with exactly so many decimals, and a true minus sign. Every edition writes them with a point and commas. Not by
 * `Intl`, whose first use takes a tenth of a second on a slow phone.
 */
export function digits(n: number, decimals: number, grouped: boolean): string {
	const how = `${grouped ? ',' : ''}.${decimals}f`;
	let write = writers.get(how);
	if (!write) writers.set(how, (write = format(how)));
	return write(n);
}

/** Drops zero decimals: 20.0 → 20. */
export const trim = (n: number, decimals: number): number =>
	Number.isInteger(Number(n.toFixed(decimals))) ? 0 : decimals;

/** A day or a month as ISO writes it, in numbers; what it leaves out is NaN. */
export function parts(iso: string): { year: number; month: number; day: number } {
	const [year = NaN, month = NaN, day = NaN] = iso.split('-').map(Number);
	return { year, month, day };
}

/** Hours (if any), minutes and seconds, the same in every edition. */
export function stopwatch(ms: number): string {
	const seconds = Math.floor(ms / 1000);
	const [hours, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	const two = (n: number): string => String(n).padStart(2, '0');
	return `${hours ? `${hours}:${two(rest)}` : rest}:${two(seconds % 60)}`;
}

/** The time of day, by the clock of twelve hours. */
export const timeOfDay = (locale: string): Intl.DateTimeFormat =>
	new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', hour12: true });
