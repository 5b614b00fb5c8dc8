import { describe, expect, it } from 'vitest';
import { colourNames, type Palette } from '../style/palette.ts';
import { withColours } from './colours.ts';

const palette = (value: `#${string}`): Palette =>
	Object.fromEntries(colourNames.map((name) => [name, value])) as Palette;
const themes = { light: palette('#eeeeee'), dark: palette('#111111') };
const written = (css: string): string[] => withColours(css, themes).split('\n');

describe('a sheet with a placeholder of colours', () => {
	it('has every colour of a theme', () => {
		expect(written('--colours: dark;')).toEqual(colourNames.map((name) => `--${name}: #111111;`));
		expect(written('--colours: light;')).toContain('--scarce-t: #eeeeee;');
	});
	it('has those of either theme that it names', () =>
		expect(written('a { --colours: either paper scarce-t; }')).toEqual([
			'a { --paper: light-dark(#eeeeee, #111111);',
			'--scarce-t: light-dark(#eeeeee, #111111); }'
		]));
	it('is white on paper', () =>
		expect(written('--colours: paper paper card ink;')).toEqual([
			'--paper: #ffffff;',
			'--card: #ffffff;',
			'--ink: #eeeeee;'
		]));
	it('fails for a theme or a colour that is not there', () => {
		expect(() => written('--colours: dim;')).toThrow('“--colours: dim;”');
		expect(() => written('--colours: light inky;')).toThrow('there are no such colours');
	});
	it('fails nowhere else', () => expect(written('a { --color: dim; }')).toHaveLength(1));
});
