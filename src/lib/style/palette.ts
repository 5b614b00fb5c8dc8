/** The colours of the page, by what they stand for; each is a custom property of the same name (`--scarce`). */
export const colourNames = [
	'paper',
	'card',
	'band',
	'rule',
	'ink',
	'muted',
	'mark',
	'field',
	'scarce',
	'response',
	'you',
	'scarce-t',
	'you-t'
] as const;
export type ColourName = (typeof colourNames)[number];

/** A colour for each name, as six hexadecimal digits: what the tests compute contrast from. */
export type Palette = Readonly<Record<ColourName, `#${string}`>>;
export type Theme = 'light' | 'dark';
