import base from './base.css?raw';
import picture from './picture.css?raw';
import share from './share.css?raw';
import tokens from './tokens.css?raw';

const paperIn = (from: string): string =>
	/--paper: (#[0-9a-f]{6})/.exec(tokens.slice(tokens.indexOf(from)))?.[1] ?? '';

/** The sheets of a page that is photographed, and the page's ground as browsers and systems ask for it. */
export default {
	photographed: [tokens, base, picture, share].join('\n'),
	paper: { light: paperIn(':root {'), dark: paperIn(":root[data-theme='dark'] {") }
};
