import type { Plugin } from 'vite';
import { colourNames, type ColourName, type Palette, type Theme } from '../style/palette.ts';

type Themes = Readonly<Record<Theme, Palette>>;

/** `--colours: light;`, or with the names that a sheet needs: `--colours: either paper ink;`. */
const PLACEHOLDER = /(\t*)--colours: (\w+)((?: [\w-]+)*);/g;

/** What each word of a placeholder stands for. */
const schemes = ({ light, dark }: Themes): Readonly<Record<string, Record<string, string>>> => ({
	light,
	dark,
	/** Printed: the sheet has its own white. */
	paper: { ...light, paper: '#ffffff', card: '#ffffff' },
	/** As the element's `color-scheme` has it. */
	either: Object.fromEntries(
		colourNames.map((name) => [name, `light-dark(${light[name]}, ${dark[name]})`])
	) satisfies Record<string, string>
});

/** A sheet with the story's colours as custom properties in the place of its placeholders. */
export function withColours(css: string, themes: Themes): string {
	const known = schemes(themes);
	return css.replace(
		PLACEHOLDER,
		(placeholder: string, indent: string, scheme: string, listed: string) => {
			const names: readonly string[] = listed ? listed.trim().split(' ') : colourNames;
			const values = names.map((name) => [name, known[scheme]?.[name as ColourName]]);
			if (values.some(([, value]) => value === undefined))
				throw new Error(
					`“${placeholder.trim()}”: there are no such colours (src/lib/build/colours.ts)`
				);
			return values.map(([name, value]) => `${indent}--${name}: ${value};`).join('\n');
		}
	);
}

/** Writes the story's colours into the style sheets that ask for them. */
export const storyColours = (themes: Themes): Plugin => ({
	name: 'story:colours',
	enforce: 'pre',
	transform: (code, id) =>
		/\.css(\?|$)/.test(id) && !/[?&]raw\b/.test(id) && code.includes('--colours: ')
			? { code: withColours(code, themes), map: null }
			: null
});
