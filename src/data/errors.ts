/** Helpers for messages about text files. */

/** The line, from 1, on which `needle` first occurs; 1 if it doesn't. */
export function lineOf(text: string, needle: string): number {
	const at = text.indexOf(needle);
	return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}

/** A value for a message: JSON, or `nothing` if it is absent or blank, cut at 80 characters. */
export function quote(value: unknown): string {
	if (value === undefined || value === null || value === '') return 'nothing';
	const json = JSON.stringify(value);
	return json.length > 80 ? `${json.slice(0, 79)}…` : json;
}

/** Whether a value parsed from JSON is an object with members. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
