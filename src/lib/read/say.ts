/** Fills the `{$name}` places of a page's own words. */
export const say = (words: string, values: Record<string, string | number>): string =>
	words.replace(/\{\$(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
