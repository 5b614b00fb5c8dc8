/** Where a value stands in words that are filled later: `{$name}`. */
export const PLACES = /\{\$(\w+)\}/g;

/** Fills the places of words; one that no value is given for stays as it is. */
export const fillTemplate = (
	words: string,
	values: Readonly<Record<string, string | number>>
): string => words.replace(PLACES, (place, name: string) => String(values[name] ?? place));
