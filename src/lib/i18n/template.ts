/** A placeholder in words that are filled later: `{$name}`. */
export const PLACES = /\{\$(\w+)\}/g;

/** Fills the placeholders of a text; one without a value stays as it is. */
export const fillTemplate = (
	words: string,
	values: Readonly<Record<string, string | number>>
): string => words.replace(PLACES, (place, name: string) => String(values[name] ?? place));
